package dev.sekisho.dlp.table;

import java.util.Arrays;

/** The cells of an HTML table that reach into further rows: below them the places of their columns stay empty. */
final class Spans {
    private static final int WIDEST = 1000;

    /** By column: how many further rows are taken. */
    private int[] taken = new int[16];

    void clear() {
        Arrays.fill(taken, 0);
    }

    /** Fills a row with empty cells up to the next column that is free. */
    void skip(CellRow row) {
        while (row.size() < taken.length && taken[row.size()] > 0) {
            taken[row.size()]--;
            row.add("", 0, 0);
        }
    }

    /** Notes a cell that was added last and reaches over further columns and rows. */
    void note(CellRow row, int columns, int rows) {
        int first = row.size() - 1;
        for (int c = first; c < first + columns && c < WIDEST; c++) {
            if (c > first) {
                row.add("", 0, 0);
            }
            if (rows > 1) {
                if (c >= taken.length) {
                    taken = Arrays.copyOf(taken, Math.max(c + 1, taken.length * 2));
                }
                taken[c] = rows - 1;
            }
        }
    }
}
