package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tells, where several columns hold names or readings, which is the person's that a row is about: beside it others are
 * named, things and firms, and the same person in other letters. The last step in typing columns.
 */
final class RowPerson {
    private static final double MOST = 0.8;
    /** The share of values that look like names, below which they are those of things. */
    private static final double SOME = 0.25;

    /** Headers of what the person of the row is called besides. */
    private static final Set<String> AGAIN =
            Set.of("displayname", "realname", "fullname", "nickname", "preferredname", "表示名", "通称", "通称名");

    /** What tells namesakes apart. */
    private static final Set<InfoType> TELLING =
            Set.of(InfoType.PHONE_NUMBER, InfoType.EMAIL_ADDRESS, InfoType.STREET_ADDRESS, InfoType.DATE_OF_BIRTH);

    private static final int LEAST_MENTIONS = 4;

    /** Headers of the readings of whatever stands before them. */
    private static final Set<String> GENERIC =
            Set.of("フリガナ", "ふりがな", "カナ", "かな", "ヨミガナ", "よみがな", "読み仮名", "読みがな", "ヨミ", "よみ", "読み");

    private final ColumnTypes types;
    private final List<Column> columns;
    private final IntFunction<List<String>> values;

    /**
     * @param columns the columns as they are typed so far, to be changed
     * @param values the values of a column in a sample of rows
     */
    RowPerson(ColumnTypes types, List<Column> columns, IntFunction<List<String>> values) {
        this.types = types;
        this.columns = columns;
        this.values = values;
    }

    void settle() {
        readingsOfFirms();
        secondInKana();
        thingsBeside();
        choose();
    }

    /** The reading beside the name of a firm, and not beside that of a person, is the firm's. */
    private void readingsOfFirms() {
        for (int c = 1; c < columns.size(); c++) {
            Column column = columns.get(c);
            boolean firm = InfoType.ORGANIZATION_NAME.equals(columns.get(c - 1).type())
                    && columns.get(c - 1).byHeader();
            boolean person = c + 1 < columns.size()
                    && InfoType.PERSON_NAME.equals(columns.get(c + 1).type());
            if (InfoType.PERSON_NAME_KANA.equals(column.type())
                    && column.namePart() == NamePart.WHOLE
                    && GENERIC.contains(HeaderKey.of(column.header()))
                    && firm
                    && !person
                    && !Shares.most(values.apply(c), NameShape::spaced, MOST)) {
                columns.set(c, Column.untyped(c, column.header()));
            }
        }
    }

    /** Of two columns of names under one header, one in kana holds the readings of the other. */
    private void secondInKana() {
        for (int c = 1; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (!InfoType.PERSON_NAME.equals(column.type()) || !column.byHeader() || !inKana(c)) {
                continue;
            }
            for (int d = 0; d < columns.size(); d++) {
                Column other = columns.get(d);
                boolean same = InfoType.PERSON_NAME.equals(other.type())
                        && other.namePart() == column.namePart()
                        && other.header().equals(column.header());
                if (same && !inKana(d)) {
                    columns.set(c, column.holding(InfoType.PERSON_NAME_KANA));
                    break;
                }
            }
        }
    }

    private boolean inKana(int c) {
        return Shares.most(values.apply(c), ValueShape::kana, MOST);
    }

    /** Of two columns under one header for names of anything, one holds people's and the other a thing's. */
    private void thingsBeside() {
        int people = -1;
        for (int c = 0; c < columns.size() && people < 0; c++) {
            people = ofAnything(c) && Shares.most(values.apply(c), this::nameLike, MOST) ? c : -1;
        }
        for (int c = 0; c < columns.size() && people >= 0; c++) {
            boolean beside = c != people
                    && ofAnything(c)
                    && columns.get(c).header().equals(columns.get(people).header());
            if (beside && !values.apply(c).isEmpty() && Shares.share(values.apply(c), this::nameLike) < SOME) {
                columns.set(c, Column.untyped(c, columns.get(c).header()));
            }
        }
    }

    private boolean ofAnything(int c) {
        Column column = columns.get(c);
        return InfoType.PERSON_NAME.equals(column.type()) && ThingNames.anything(column.header());
    }

    private boolean nameLike(String value) {
        return types.values().name(value) >= NameColumn.NAME_LIKE || latin(value);
    }

    /** Where several columns hold whole names, the first that is not about somebody else is the person of the row. */
    void choose() {
        int first = -1;
        for (Column column : columns) {
            boolean own = column.namePart() == NamePart.WHOLE || column.namePart() == NamePart.FAMILY;
            if (InfoType.PERSON_NAME.equals(column.type()) && own && first < 0) {
                first = column.index();
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (!InfoType.PERSON_NAME.equals(column.type())) {
                continue;
            }
            if (first < 0 && column.namePart() == NamePart.OTHER) {
                first = c;
                columns.set(c, column.withPart(NamePart.WHOLE));
            } else if (first != c && column.namePart() == NamePart.WHOLE) {
                boolean again = AGAIN.contains(HeaderKey.of(column.header())) || (latin(c) && !latin(first));
                columns.set(c, column.withPart(again ? NamePart.AGAIN : NamePart.OTHER));
            }
        }
        if (first >= 0 && columns.get(first).namePart() == NamePart.WHOLE && mentions(first)) {
            columns.set(first, columns.get(first).withPart(NamePart.OTHER));
        }
    }

    private boolean latin(int c) {
        return Shares.most(values.apply(c), RowPerson::latin, MOST);
    }

    private static boolean latin(String value) {
        for (int i = 0; i < value.length(); i++) {
            char ch = value.charAt(i);
            if (!Chars.latin(ch) && !Chars.space(ch) && ".,-'’".indexOf(ch) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the rows are about something else than people and say only who did it, such as tickets: the same names
     * come again and again, and nothing else tells namesakes apart.
     */
    private boolean mentions(int names) {
        List<String> named = values.apply(names);
        if (named.size() < LEAST_MENTIONS || new HashSet<>(named).size() * 2 > named.size()) {
            return false;
        }
        for (Column column : columns) {
            boolean tells = column.recordNumber() || (column.type() != null && TELLING.contains(column.type()));
            List<String> told = tells ? values.apply(column.index()) : List.of();
            if (!told.isEmpty() && (!column.recordNumber() || new HashSet<>(told).size() * 2 <= told.size())) {
                return false;
            }
        }
        return true;
    }
}
