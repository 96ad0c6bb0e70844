package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Types the columns of one table: by its headers, else by a sample of its rows. */
final class ColumnTyper {
    /** The share of values of a kind that is more than chance. */
    private static final double SOME = 0.25;

    /** A column 名前 with this share of values that are nobody's name holds other things' names: options, files. */
    private static final double NOBODY = 0.3;

    private final ColumnTypes types;
    private final List<String> headers;
    private final List<CellRow> sample;
    private final HeaderCheck check;
    private final TypedColumns columns;
    private final ValueTypes values;
    private final PeopleColumns people;

    ColumnTyper(ColumnTypes types, List<String> headers, List<CellRow> sample) {
        this.types = types;
        this.check = new HeaderCheck(types);
        this.headers = headers;
        this.sample = sample;
        this.columns = new TypedColumns(sample);
        this.values = new ValueTypes(types, columns);
        this.people = new PeopleColumns(types, headers, sample, columns);
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
            if (!columns.settled(c)) {
                values.find(c);
            }
        }
        if (headers.isEmpty()) {
            people.namesInTwo();
        }
        if (!columns.has(InfoType.PERSON_NAME)) {
            people.bestName();
        }
        if (headers.isEmpty() && !columns.has(InfoType.PERSON_NAME) && !columns.has(InfoType.PERSON_NAME_KANA)) {
            people.readings();
        }
        births();
        for (int c = 0; c < width; c++) {
            people.lateTypes(c);
        }
        AgeColumn ages = new AgeColumn(columns.all(), sample, columns::values);
        for (int c = 0; c < width; c++) {
            if (ages.is(c, columns.settled(c))) {
                columns.set(c, InfoType.AGE, Likelihood.LIKELY);
            }
        }
        if (headers.isEmpty() && columns.has(InfoType.PERSON_NAME)) {
            for (int c = 0; c < width; c++) {
                people.attributes(c);
            }
        }
        for (int c = 0; c < width; c++) {
            belongings(c);
        }
        new RowPerson(types, columns.all(), columns::values).settle();
        return List.copyOf(columns.all());
    }

    /**
     * What 所属 heads beside the firms themselves, or beside titles where some of it are units, are units by whatever
     * name (カスタマーサクセス).
     */
    private void belongings(int c) {
        Column column = columns.get(c);
        if (column.type() != null || !column.header().contains("所属") || columns.settled(c)) {
            return;
        }
        List<String> values = columns.values(c);
        boolean units = types.headers().match(column.header()) != null
                && !values.isEmpty()
                && !Shares.most(values, ValueShape::organisation, SOME)
                && !some(InfoType.JOB_TITLE, values)
                && (columns.has(InfoType.ORGANIZATION_NAME)
                        || (columns.has(InfoType.JOB_TITLE) && some(InfoType.DEPARTMENT, values)));
        if (units) {
            columns.set(c, InfoType.DEPARTMENT, Likelihood.LIKELY);
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
            columns.replace(c, known.get(c));
        }
        new RowPerson(types, columns.all(), columns::values).choose();
        return List.copyOf(columns.all());
    }

    private void byHeader(int c) {
        String header = c < headers.size() ? headers.get(c) : "";
        Heading split = header.isEmpty() ? null : SplitNames.of(headers, c);
        if (split != null) {
            columns.add(another(split.column(c, header)), true);
            return;
        }
        boolean employer = c > 0 && columns.has(InfoType.ORGANIZATION_NAME);
        Heading heading = check.over(types.headers().match(header), header, columns.values(c), employer);
        boolean believed = heading != null
                && !(InfoType.PERSON_NAME.equals(heading.type())
                        && Shares.most(columns.values(c), ValueShape::nobody, NOBODY));
        Column column = heading != null && believed ? heading.column(c, header) : Column.untyped(c, header);
        columns.add(column, heading != null && !heading.open());
    }

    /** The names of whom a second pair of headers speaks of are another's: 注文者姓, 注文者名, 送付先姓, 送付先名. */
    private Column another(Column half) {
        boolean second = HeaderSubject.other(HeaderKey.of(half.header()));
        for (Column column : columns.all()) {
            second |=
                    column.type() != null && column.type().equals(half.type()) && column.namePart() == half.namePart();
            second |= column.namePart() == NamePart.PIECE && InfoType.PERSON_NAME.equals(column.type());
        }
        return second && InfoType.PERSON_NAME.equals(half.type()) ? half.withPart(NamePart.PIECE) : half;
    }

    /** Values that stand in several columns. */
    private void pieces() {
        SplitNumbers numbers = new SplitNumbers(columns.all(), columns::values);
        pieces(numbers.find(InfoType.PHONE_NUMBER), InfoType.PHONE_NUMBER);
        pieces(numbers.find(InfoType.POSTAL_CODE), InfoType.POSTAL_CODE);
        pieces(new AddressColumns(columns.all(), !headers.isEmpty(), columns::values).find(), InfoType.STREET_ADDRESS);
    }

    private void pieces(BitSet found, InfoType type) {
        for (int c = found.nextSetBit(0); c >= 0; c = found.nextSetBit(c + 1)) {
            String header = columns.get(c).header();
            Likelihood likelihood = header.isEmpty() ? Likelihood.LIKELY : Likelihood.VERY_LIKELY;
            columns.replace(c, Column.byValues(c, header, type, likelihood).withPart(NamePart.PIECE));
            columns.settle(c);
        }
    }

    /** Of the columns of dates that no header explains at most one holds births, in a table of people. */
    private void births() {
        boolean ofPeople =
                !headers.isEmpty() || columns.has(InfoType.PERSON_NAME) || columns.has(InfoType.PERSON_NAME_KANA);
        if (ofPeople && !columns.has(InfoType.DATE_OF_BIRTH)) {
            BirthColumn.among(values.dates(), columns.all(), sample)
                    .ifPresent(c -> columns.set(c, InfoType.DATE_OF_BIRTH, Likelihood.LIKELY));
        }
    }
}
