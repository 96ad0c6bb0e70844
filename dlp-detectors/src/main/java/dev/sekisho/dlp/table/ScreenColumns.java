package dev.sekisho.dlp.table;

import org.jspecify.annotations.Nullable;

/**
 * Where on a screen the columns begin of a table drawn with spaces. Empty cells leave no sign in such a table but that
 * what follows them stands under its own header.
 */
final class ScreenColumns {
    private final int[] starts;

    private ScreenColumns(int[] starts) {
        this.starts = starts;
    }

    /** The places of a row with all its cells, or null when they are not known. */
    static @Nullable ScreenColumns of(CellRow row) {
        int[] starts = new int[row.size()];
        for (int c = 0; c < starts.length; c++) {
            starts[c] = row.screen(c);
            if (starts[c] < 0) {
                return null;
            }
        }
        return new ScreenColumns(starts);
    }

    int columns() {
        return starts.length;
    }

    /** Writes the cells of a row into another, under their columns; false when one of them begins elsewhere. */
    boolean spread(CellRow from, CellRow into) {
        into.reset(from.number());
        int column = 0;
        for (int c = 0; c < from.size(); c++) {
            while (column < starts.length && starts[column] < from.screen(c)) {
                into.add("", 0, 0);
                column++;
            }
            if (column == starts.length || starts[column] != from.screen(c)) {
                return false;
            }
            into.add(from.view(c), from.rawStart(c), from.rawEnd(c));
            column++;
        }
        for (; column < starts.length; column++) {
            into.add("", 0, 0);
        }
        return true;
    }

    /** How many places of a screen a character takes: kanji and kana two, but for those of half width. */
    static int width(char c) {
        boolean narrow = c < '\u1100' || (c >= '\uff61' && c <= '\uff9f') || Character.isSurrogate(c);
        return narrow ? 1 : 2;
    }
}
