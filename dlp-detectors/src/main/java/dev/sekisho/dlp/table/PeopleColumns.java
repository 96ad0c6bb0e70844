package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Columns of a table of people that no form tells: names, how they are read, and what only stands beside names. */
final class PeopleColumns {
    private static final double MOST = 0.8;
    /** Fewer values in kana may be read as names by chance. */
    private static final int LEAST_READINGS = 3;

    /** The share of values that must be read as names under a header that says nothing of readings. */
    private static final double SOME = 0.25;

    private final ColumnTypes types;
    private final List<String> headers;
    private final List<CellRow> sample;
    private final TypedColumns columns;

    PeopleColumns(ColumnTypes types, List<String> headers, List<CellRow> sample, TypedColumns columns) {
        this.types = types;
        this.headers = headers;
        this.sample = sample;
        this.columns = columns;
    }

    /** In a table without headers, surnames in one column and given names in the next. */
    void namesInTwo() {
        NameHalves halves = new NameHalves(types, sample, columns.size(), c -> !columns.settled(c));
        int names = halves.names();
        int readings = names < 0 ? halves.readingsAlone() : halves.readings(names + 2) ? names + 2 : names - 2;
        parts(names, InfoType.PERSON_NAME);
        if (names < 0 || halves.readings(readings)) {
            parts(readings, InfoType.PERSON_NAME_KANA);
        }
    }

    private void parts(int c, InfoType type) {
        if (c >= 0) {
            part(c, type, NamePart.FAMILY);
            part(c + 1, type, NamePart.GIVEN);
        }
    }

    private void part(int c, InfoType type, NamePart part) {
        columns.set(c, type, Likelihood.LIKELY);
        columns.replace(c, columns.get(c).withPart(part));
    }

    /** Names have no form of their own: the column that looks most like names and hardly repeats itself is it. */
    void bestName() {
        int best = -1;
        double most = 0;
        for (int c = 0; c < columns.size(); c++) {
            double score = columns.settled(c) ? 0 : NameColumn.score(types, columns.values(c));
            if (score > most) {
                most = score;
                best = c;
            }
        }
        if (best >= 0 && most >= NameColumn.NAME_LIKE) {
            columns.set(best, InfoType.PERSON_NAME, most >= 0.6 ? Likelihood.LIKELY : Likelihood.POSSIBLE);
        }
    }

    /**
     * In a table without headers and names in kanji, readings of people: goods, towns and branches in kana look alike,
     * but seldom are they read as a surname with a given name.
     */
    void readings() {
        Predicate<CharSequence> known = types.values().plausible().get(InfoType.PERSON_NAME_KANA);
        for (int c = 0; c < columns.size() && known != null; c++) {
            List<String> values = columns.settled(c) ? List.of() : columns.values(c);
            if (values.size() >= LEAST_READINGS
                    && Shares.most(values, known::test, MOST)
                    && !NameColumn.repeats(values)) {
                columns.set(c, InfoType.PERSON_NAME_KANA, Likelihood.LIKELY);
                return;
            }
        }
    }

    /** Types that need a column of names beside them. */
    void lateTypes(int c) {
        if (columns.settled(c) || !columns.has(InfoType.PERSON_NAME)) {
            return;
        }
        List<String> values = columns.values(c);
        InfoType type = values.isEmpty() ? null : late(c, values);
        if (type != null) {
            columns.set(c, type, Likelihood.LIKELY);
        } else if (NameColumn.numbersRecords(values)) {
            columns.replace(
                    c,
                    new Heading(null, NamePart.WHOLE, true)
                            .column(c, columns.get(c).header()));
        }
    }

    private @Nullable InfoType late(int c, List<String> values) {
        if (Shares.most(values, ValueShape::kana, MOST) && !NameColumn.repeats(values) && mayRead(c, values)) {
            return InfoType.PERSON_NAME_KANA;
        }
        double licence = Shares.share(values, v -> ValueShape.licence(v) >= 0);
        if (licence >= 0.95
                && (columns.has(InfoType.MEDICAL_SPECIALTY)
                        || specialtyHeader()
                        || Shares.share(values, v -> ValueShape.licence(v) == 1) > 0.2)) {
            return InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER;
        }
        boolean phones = Shares.most(values, v -> ValueShape.phone(v) || ValueShape.phoneWithoutZero(v), 0.95)
                && Shares.most(values, v -> ValueShape.phone(v) || ValueShape.mobileWithoutZero(v), 0.2);
        return phones ? InfoType.PHONE_NUMBER : null;
    }

    /** Whether words in kana may be readings of names: under a header of something else, goods are as likely. */
    private boolean mayRead(int c, List<String> values) {
        Predicate<CharSequence> known = types.values().plausible().get(InfoType.PERSON_NAME_KANA);
        return known == null || columns.get(c).header().isEmpty() || Shares.most(values, known::test, SOME);
    }

    private boolean specialtyHeader() {
        for (String header : headers) {
            String folded = HeaderKey.of(header);
            if (folded.contains("診療科") || folded.equals("専門")) {
                return true;
            }
        }
        return false;
    }

    /** Ages and incomes in a table of people without headers. */
    void attributes(int c) {
        List<String> values = columns.values(c);
        if (columns.get(c).type() != null
                || values.isEmpty()
                || !(columns.has(InfoType.OCCUPATION) || columns.has(InfoType.SEX))) {
            return;
        }
        InfoType type = BareNumbers.beside(values, columns.has(InfoType.AGE), columns.has(InfoType.INCOME_BAND));
        if (type != null) {
            columns.set(c, type, BareNumbers.likelihood(type));
        }
    }
}
