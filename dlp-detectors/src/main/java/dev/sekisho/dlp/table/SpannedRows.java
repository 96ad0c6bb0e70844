package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.BitSet;
import java.util.List;

/**
 * Tells whether the people of a table take several rows each, as merged cells make them: what is said once stands in
 * the first row, and below it the cells of the name and of all else that is said once are empty. Immutable.
 */
final class SpannedRows {
    static final SpannedRows NONE = new SpannedRows(new BitSet());

    private static final int LEAST_NAMES = 2;
    private static final int LEAST_REGULAR = 3;
    /** The share of people who take as many rows as most do, where nothing but the name is said once. */
    private static final double REGULAR = 0.8;

    /** The columns of what is said once, with that of the name; none when each person has a row. */
    private final BitSet once;

    private SpannedRows(BitSet once) {
        this.once = once;
    }

    /**
     * Looks at the first rows of a table. Names that are missing here and there do not make one person of two: all that
     * stands left of the name is said once too, or each name has as many rows.
     */
    static SpannedRows of(List<Column> columns, List<CellRow> rows) {
        int name = name(columns);
        if (name < 0 || rows.isEmpty() || rows.get(0).length(name) == 0) {
            return NONE;
        }
        BitSet once = new BitSet();
        once.set(0, columns.size());
        int names = 0;
        int further = 0;
        for (CellRow row : rows) {
            boolean first = row.length(name) > 0;
            names += first ? 1 : 0;
            further += first ? 0 : 1;
            if (!first && otherName(columns, row)) {
                return NONE;
            }
            for (int c = once.nextSetBit(0); c >= 0; c = once.nextSetBit(c + 1)) {
                if (first != (row.length(c) > 0)) {
                    once.clear(c);
                }
            }
        }
        if (names < LEAST_NAMES || further == 0 || !once.get(name)) {
            return NONE;
        }
        boolean left = name > 0 && once.nextClearBit(0) > name;
        boolean merged = left || (!numbered(columns, once) && regular(rows, name, names, further));
        return merged ? new SpannedRows(once) : NONE;
    }

    /** Whether the rows without a name have numbers of their own: they are records without a name. */
    private static boolean numbered(List<Column> columns, BitSet once) {
        for (Column column : columns) {
            if (column.recordNumber() && !once.get(column.index())) {
                return true;
            }
        }
        return false;
    }

    private static int name(List<Column> columns) {
        for (Column column : columns) {
            if (InfoType.PERSON_NAME.equals(column.type()) && column.namePart() == NamePart.WHOLE) {
                return column.index();
            }
        }
        return -1;
    }

    /** Whether somebody else is named in the row: the family of who is named above. */
    private static boolean otherName(List<Column> columns, CellRow row) {
        for (Column column : columns) {
            if (InfoType.PERSON_NAME.equals(column.type()) && row.length(column.index()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether each name has the same number of rows, but for a few. */
    private static boolean regular(List<CellRow> rows, int name, int names, int further) {
        int usual = Math.round((float) further / names);
        int alike = 0;
        int below = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).length(name) > 0) {
                // The last rows of a sample may be cut off.
                alike += below == usual || i == rows.size() ? 1 : 0;
                below = 0;
            } else {
                below++;
            }
        }
        return usual > 0 && names >= LEAST_REGULAR && alike >= REGULAR * names;
    }

    boolean any() {
        return !once.isEmpty();
    }

    /** Whether the row goes on with the person of the row above. */
    boolean goesOn(CellRow row) {
        for (int c = once.nextSetBit(0); c >= 0; c = once.nextSetBit(c + 1)) {
            if (row.length(c) > 0) {
                return false;
            }
        }
        return any();
    }
}
