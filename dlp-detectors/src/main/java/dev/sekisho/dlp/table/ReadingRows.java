package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.List;

/**
 * Tells whether the people of a table take two rows each: one with the name, and above or below it one with the reading
 * in the same column. Immutable.
 *
 * @param name the column of names and readings, or -1 when each person has a row
 * @param above whether the reading comes first
 */
record ReadingRows(int name, boolean above) {
    static final ReadingRows NONE = new ReadingRows(-1, false);

    private static final int LEAST_PAIRS = 2;

    /** Looks at the first rows of a table: all but one in ten must stand in such a pair. */
    static ReadingRows of(List<Column> columns, List<CellRow> rows) {
        for (Column column : columns) {
            if (InfoType.PERSON_NAME.equals(column.type()) && column.namePart() == NamePart.WHOLE) {
                boolean above = !rows.isEmpty() && reading(rows.get(0), column.index());
                ReadingRows found = new ReadingRows(column.index(), above);
                int pairs = found.pairs(rows);
                return pairs >= LEAST_PAIRS && pairs * 20 >= rows.size() * 9 ? found : NONE;
            }
        }
        return NONE;
    }

    private int pairs(List<CellRow> rows) {
        int pairs = 0;
        for (int i = 1; i < rows.size(); i++) {
            CellRow reading = rows.get(above ? i - 1 : i);
            CellRow named = rows.get(above ? i : i - 1);
            boolean pair = reading.filled() < named.filled() && reading(reading) && kanji(named);
            pairs += pair ? 1 : 0;
            i += pair ? 1 : 0;
        }
        return pairs;
    }

    private boolean kanji(CellRow row) {
        return row.length(name) > 0 && !reading(row);
    }

    /** Whether this row holds the reading for the row beside it. */
    boolean reading(CellRow row) {
        return name >= 0 && reading(row, name);
    }

    private static boolean reading(CellRow row, int column) {
        return row.length(column) > 0 && ValueShape.kana(row.value(column));
    }
}
