package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Types the columns of one table: by its headers, else by a sample of its rows. */
final class ColumnTyper {
    private static final double MOST = 0.8;
    /** The share of values that a detector must take for its own, in a column and where there are one or two rows. */
    private static final double ALIKE = 0.7;

    private static final double FEW_ALIKE = 0.99;
    private static final int MOST_ASKED = 40;
    /** Fewer values in kana may be read as names by chance. */
    private static final int LEAST_READINGS = 3;

    /** The share of values that say themselves that they are industries, where no firm stands beside them. */
    private static final double SOME = 0.25;
    /** Types whose words are names of goods, purposes and courses, too. */
    private static final Set<InfoType> MANIFOLD = Set.of(InfoType.INDUSTRY, InfoType.OCCUPATION, InfoType.DEPARTMENT);

    /** How much the values of a column of names look like names at least. */
    static final double NAME_LIKE = 0.5;
    /** A column 名前 with this share of values that are nobody's name holds other things' names: options, files. */
    private static final double NOBODY = 0.3;

    private final ColumnTypes types;
    private final List<String> headers;
    private final List<CellRow> sample;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Boolean> settled = new ArrayList<>();
    private final List<Integer> dates = new ArrayList<>();
    private final HeaderCheck check;

    ColumnTyper(ColumnTypes types, List<String> headers, List<CellRow> sample) {
        this.types = types;
        this.check = new HeaderCheck(types);
        this.headers = headers;
        this.sample = sample;
    }

    List<Column> columns() {
        int width = headers.size();
        for (CellRow row : sample) {
            width = Math.max(width, row.size());
        }
        for (int c = 0; c < width; c++) {
            byHeader(c);
        }
        pieces();
        for (int c = 0; c < width; c++) {
            if (!settled.get(c)) {
                byForm(c);
            }
        }
        if (headers.isEmpty()) {
            namesInTwo();
        }
        if (!has(InfoType.PERSON_NAME)) {
            bestName();
        }
        if (headers.isEmpty() && !has(InfoType.PERSON_NAME) && !has(InfoType.PERSON_NAME_KANA)) {
            readings();
        }
        births();
        for (int c = 0; c < width; c++) {
            lateTypes(c);
        }
        AgeColumn ages = new AgeColumn(columns, sample, this::values);
        for (int c = 0; c < width; c++) {
            if (ages.is(c, settled.get(c))) {
                set(c, InfoType.AGE, Likelihood.LIKELY);
            }
        }
        if (headers.isEmpty() && has(InfoType.PERSON_NAME)) {
            for (int c = 0; c < width; c++) {
                attributes(c);
            }
        }
        for (int c = 0; c < width; c++) {
            belongings(c);
        }
        new RowPerson(types, columns, this::values).settle();
        return List.copyOf(columns);
    }

    /**
     * What 所属 heads beside the firms themselves, or beside titles where some of it are units, are units by whatever
     * name (カスタマーサクセス).
     */
    private void belongings(int c) {
        Column column = columns.get(c);
        if (column.type() != null || !column.header().contains("所属") || settled.get(c)) {
            return;
        }
        List<String> values = values(c);
        boolean units = types.headers().match(column.header()) != null
                && !values.isEmpty()
                && !Shares.most(values, ValueShape::organisation, SOME)
                && !some(InfoType.JOB_TITLE, values)
                && (has(InfoType.ORGANIZATION_NAME) || (has(InfoType.JOB_TITLE) && some(InfoType.DEPARTMENT, values)));
        if (units) {
            set(c, InfoType.DEPARTMENT, Likelihood.LIKELY);
        }
    }

    private boolean some(InfoType type, List<String> values) {
        Predicate<CharSequence> known = types.values().plausible().get(type);
        return known != null && Shares.most(values, known::test, SOME);
    }

    /** Adds columns for headers that came later. */
    List<Column> extend(List<Column> known) {
        for (int c = 0; c < headers.size(); c++) {
            byHeader(c);
        }
        for (int c = 0; c < known.size(); c++) {
            columns.set(c, known.get(c));
        }
        new RowPerson(types, columns, this::values).choose();
        return List.copyOf(columns);
    }

    private void byHeader(int c) {
        String header = c < headers.size() ? headers.get(c) : "";
        Heading split = header.isEmpty() ? null : SplitNames.of(headers, c);
        if (split != null) {
            columns.add(another(split.column(c, header)));
            settled.add(true);
            return;
        }
        boolean employer = c > 0 && has(InfoType.ORGANIZATION_NAME);
        Heading heading = check.over(types.headers().match(header), header, values(c), employer);
        boolean believed = heading != null
                && !(InfoType.PERSON_NAME.equals(heading.type()) && Shares.most(values(c), ValueShape::nobody, NOBODY));
        columns.add(heading != null && believed ? heading.column(c, header) : Column.untyped(c, header));
        settled.add(heading != null && !heading.open());
    }

    /** The names of whom a second pair of headers speaks of are another's: 注文者姓, 注文者名, 送付先姓, 送付先名. */
    private Column another(Column half) {
        boolean second = HeaderWords.other(HeaderWords.fold(half.header()));
        for (Column column : columns) {
            second |=
                    column.type() != null && column.type().equals(half.type()) && column.namePart() == half.namePart();
            second |= column.namePart() == NamePart.PIECE && InfoType.PERSON_NAME.equals(column.type());
        }
        return second && InfoType.PERSON_NAME.equals(half.type()) ? withPart(half, NamePart.PIECE) : half;
    }

    private boolean has(InfoType type) {
        for (Column column : columns) {
            if (type.equals(column.type())) {
                return true;
            }
        }
        return false;
    }

    /** What a column holds, read from the rows once for all questions. */
    private List<String> values(int c) {
        while (values.size() <= c) {
            values.add(CellRow.values(sample, values.size()));
        }
        return values.get(c);
    }

    private void set(int c, InfoType type, Likelihood likelihood) {
        columns.set(c, Column.byValues(c, columns.get(c).header(), type, likelihood));
        settled.set(c, true);
    }

    /** Values that stand in several columns. */
    private void pieces() {
        SplitNumbers numbers = new SplitNumbers(columns, this::values);
        pieces(numbers.find(InfoType.PHONE_NUMBER), InfoType.PHONE_NUMBER);
        pieces(numbers.find(InfoType.POSTAL_CODE), InfoType.POSTAL_CODE);
        pieces(new AddressColumns(columns, !headers.isEmpty(), this::values).find(), InfoType.STREET_ADDRESS);
    }

    private void pieces(BitSet found, InfoType type) {
        for (int c = found.nextSetBit(0); c >= 0; c = found.nextSetBit(c + 1)) {
            String header = columns.get(c).header();
            Likelihood likelihood = header.isEmpty() ? Likelihood.LIKELY : Likelihood.VERY_LIKELY;
            columns.set(c, withPart(Column.byValues(c, header, type, likelihood), NamePart.PIECE));
            settled.set(c, true);
        }
    }

    /** Types that the form of the values settles without a look at other columns. */
    private void byForm(int c) {
        List<String> values = values(c);
        if (values.isEmpty()) {
            return;
        }
        if (Shares.most(values, ValueShape::mail, MOST)) {
            set(c, InfoType.EMAIL_ADDRESS, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::postal, MOST)) {
            set(c, InfoType.POSTAL_CODE, Likelihood.LIKELY);
        } else if (Shares.most(values, v -> BirthShape.year(v) > 0, MOST)) {
            settled.set(c, true);
            dates.add(c);
        } else if (Shares.most(values, ValueShape::phone, MOST)) {
            set(c, InfoType.PHONE_NUMBER, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::sex, MOST)) {
            set(c, InfoType.SEX, Likelihood.LIKELY);
        } else if (Shares.most(values, types.values()::address, 0.7)) {
            set(c, InfoType.STREET_ADDRESS, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::specialty, MOST)) {
            set(c, InfoType.MEDICAL_SPECIALTY, Likelihood.LIKELY);
        } else if (Shares.most(values, ValueShape::organisation, 0.7)) {
            set(c, InfoType.ORGANIZATION_NAME, Likelihood.LIKELY);
        } else {
            injected(c, values);
        }
    }

    /** Of the columns of dates that no header explains at most one holds births, in a table of people. */
    private void births() {
        boolean people = !headers.isEmpty() || has(InfoType.PERSON_NAME) || has(InfoType.PERSON_NAME_KANA);
        if (people && !has(InfoType.DATE_OF_BIRTH)) {
            BirthColumn.among(dates, columns, sample).ifPresent(c -> set(c, InfoType.DATE_OF_BIRTH, Likelihood.LIKELY));
        }
    }

    static boolean spaced(String value) {
        return value.indexOf(' ') > 0 || value.indexOf('\u3000') > 0;
    }

    /** The type whose detector takes most of the values for its own. */
    private void injected(int c, List<String> values) {
        List<String> asked = values.subList(0, Math.min(values.size(), MOST_ASKED));
        InfoType best = null;
        double most = asked.size() < 3 ? FEW_ALIKE : ALIKE;
        Map<InfoType, Double> shares = DetectorShares.of(types, asked, most);
        double units = shares.getOrDefault(InfoType.DEPARTMENT, 0.0);
        for (Map.Entry<InfoType, Double> e : shares.entrySet()) {
            double share = e.getValue();
            // Firms are called as units are; what is no unit under its header is no firm either.
            boolean unit = InfoType.ORGANIZATION_NAME.equals(e.getKey()) && units >= share;
            if (unit || !mayHold(c, e.getKey(), asked)) {
                continue;
            }
            if (share > most || (share >= most && (best == null || before(e.getKey(), best)))) {
                best = e.getKey();
                most = share;
            }
        }
        if (best != null) {
            set(c, best, Likelihood.LIKELY);
        }
    }

    /** Whether neither the header nor the other columns speak against a type whose words stand for much else. */
    private boolean mayHold(int c, InfoType type, List<String> values) {
        if (!MANIFOLD.contains(type)) {
            return true;
        }
        if (InfoType.OCCUPATION.equals(type) && Shares.most(values, ValueShape::contract, 1 - SOME)) {
            return false;
        }
        Column column = columns.get(c);
        boolean open = types.headers().match(column.header()) != null;
        return (open || UnknownHeader.allows(column.header(), type))
                && !has(type)
                && (!InfoType.INDUSTRY.equals(type)
                        || has(InfoType.ORGANIZATION_NAME)
                        || Shares.share(values, ValueShape::trade) >= SOME);
    }

    /** Settles ties in a fixed order. */
    private static boolean before(InfoType a, InfoType b) {
        return a.id().compareTo(b.id()) < 0;
    }

    /** In a table without headers, surnames in one column and given names in the next. */
    private void namesInTwo() {
        NameHalves halves = new NameHalves(types, sample, columns.size(), c -> !settled.get(c));
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
        set(c, type, Likelihood.LIKELY);
        columns.set(c, withPart(columns.get(c), part));
    }

    /** Names have no form of their own: the column that looks most like names and hardly repeats itself is it. */
    private void bestName() {
        int best = -1;
        double most = 0;
        for (int c = 0; c < columns.size(); c++) {
            double score = settled.get(c) ? 0 : NameColumn.score(types, values(c));
            if (score > most) {
                most = score;
                best = c;
            }
        }
        if (best >= 0 && most >= NAME_LIKE) {
            set(best, InfoType.PERSON_NAME, most >= 0.6 ? Likelihood.LIKELY : Likelihood.POSSIBLE);
        }
    }

    /**
     * In a table without headers and names in kanji, readings of people: goods, towns and branches in kana look alike,
     * but seldom are they read as a surname with a given name.
     */
    private void readings() {
        Predicate<CharSequence> known = types.values().plausible().get(InfoType.PERSON_NAME_KANA);
        for (int c = 0; c < columns.size() && known != null; c++) {
            List<String> values = settled.get(c) ? List.of() : values(c);
            if (values.size() >= LEAST_READINGS
                    && Shares.most(values, known::test, MOST)
                    && !NameColumn.repeats(values)) {
                set(c, InfoType.PERSON_NAME_KANA, Likelihood.LIKELY);
                return;
            }
        }
    }

    /** Types that need a column of names beside them. */
    private void lateTypes(int c) {
        if (settled.get(c) || !has(InfoType.PERSON_NAME)) {
            return;
        }
        List<String> values = values(c);
        InfoType type = values.isEmpty() ? null : late(c, values);
        if (type != null) {
            set(c, type, Likelihood.LIKELY);
        } else if (NameColumn.numbersRecords(values)) {
            columns.set(
                    c,
                    new Heading(null, NamePart.WHOLE, true)
                            .column(c, columns.get(c).header()));
        }
    }

    /** Ages and incomes in a table of people without headers. */
    private void attributes(int c) {
        List<String> values = values(c);
        if (columns.get(c).type() != null || values.isEmpty() || !(has(InfoType.OCCUPATION) || has(InfoType.SEX))) {
            return;
        }
        InfoType type = BareNumbers.beside(values, has(InfoType.AGE), has(InfoType.INCOME_BAND));
        if (type != null) {
            set(c, type, BareNumbers.likelihood(type));
        }
    }

    private @Nullable InfoType late(int c, List<String> values) {
        if (Shares.most(values, ValueShape::kana, MOST) && !NameColumn.repeats(values) && mayRead(c, values)) {
            return InfoType.PERSON_NAME_KANA;
        }
        double licence = Shares.share(values, v -> ValueShape.licence(v) >= 0);
        if (licence >= 0.95
                && (has(InfoType.MEDICAL_SPECIALTY)
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
            String folded = HeaderWords.fold(header);
            if (folded.contains("診療科") || folded.equals("専門")) {
                return true;
            }
        }
        return false;
    }

    static Column withPart(Column c, NamePart part) {
        return new Column(c.index(), c.header(), c.type(), c.likelihood(), c.byHeader(), part, c.recordNumber());
    }
}
