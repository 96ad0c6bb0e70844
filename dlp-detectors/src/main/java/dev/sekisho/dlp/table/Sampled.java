package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows that were read to tell whether a table starts, with their places: they are its first rows. */
final class Sampled {
    private static final int FEW = 4;

    private final List<CellRow> rows = new ArrayList<>();
    private long[] places = new long[FEW];
    /** Rows are asked for in the order in which they stand. */
    private int next;

    void add(CellRow row, long start, long end) {
        int n = rows.size() * 2;
        if (n == places.length) {
            places = Arrays.copyOf(places, n * 2);
        }
        places[n] = start;
        places[n + 1] = end;
        rows.add(row);
    }

    List<CellRow> rows() {
        return rows;
    }

    /** The index of the row that starts at a place and has a number, or -1. */
    int find(long start, long number) {
        while (next < rows.size() && places[next * 2] < start) {
            next++;
        }
        return next < rows.size() && places[next * 2] == start && rows.get(next).number() == number ? next : -1;
    }

    /** How much of the text a row takes, with its line end. */
    int length(int index) {
        return (int) (places[index * 2 + 1] - places[index * 2]);
    }
}
