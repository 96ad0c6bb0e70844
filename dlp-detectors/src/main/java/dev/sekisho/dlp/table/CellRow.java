package dev.sekisho.dlp.table;

import java.util.Arrays;

/** The cells of one row, copied into one buffer that is used again for the next row. */
final class CellRow {
    private final Slice slice = new Slice();
    private char[] chars = new char[256];
    private int[] ends = new int[16];
    private long[] rawStarts = new long[16];
    private long[] rawEnds = new long[16];
    private int size;
    private long number;

    void reset(long rowNumber) {
        size = 0;
        number = rowNumber;
    }

    /**
     * Adds a cell; spaces around the value are cut off and, where the raw text is as long as the value, so is its
     * place.
     */
    void add(CharSequence value, long rawStart, long rawEnd) {
        int from = 0;
        int to = value.length();
        while (from < to && Chars.space(value.charAt(from))) {
            from++;
        }
        while (to > from && Chars.space(value.charAt(to - 1))) {
            to--;
        }
        boolean exact = rawEnd - rawStart == value.length();
        grow();
        int at = chars();
        if (chars.length < at + to - from) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, at + to - from));
        }
        for (int i = from; i < to; i++) {
            chars[at + i - from] = value.charAt(i);
        }
        ends[size] = at + to - from;
        rawStarts[size] = rawStart < 0 ? -1 : exact ? rawStart + from : rawStart;
        rawEnds[size] = rawStart < 0 ? -1 : exact ? rawStart + to : rawEnd;
        size++;
    }

    private void grow() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            rawStarts = Arrays.copyOf(rawStarts, size * 2);
            rawEnds = Arrays.copyOf(rawEnds, size * 2);
        }
    }

    CellRow copy() {
        CellRow copy = new CellRow();
        copy.chars = Arrays.copyOf(chars, Math.max(1, chars()));
        copy.ends = Arrays.copyOf(ends, Math.max(1, size));
        copy.rawStarts = Arrays.copyOf(rawStarts, Math.max(1, size));
        copy.rawEnds = Arrays.copyOf(rawEnds, Math.max(1, size));
        copy.size = size;
        copy.number = number;
        return copy;
    }

    int size() {
        return size;
    }

    long number() {
        return number;
    }

    int length(int column) {
        return column < size ? ends[column] - begin(column) : 0;
    }

    private int begin(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    String value(int column) {
        return column < size ? new String(chars, begin(column), ends[column] - begin(column)) : "";
    }

    /** A view of a cell, valid until the next call. */
    CharSequence view(int column) {
        return slice.set(chars, begin(column), ends[column]);
    }

    long rawStart(int column) {
        return rawStarts[column];
    }

    long rawEnd(int column) {
        return rawEnds[column];
    }

    int filled() {
        int n = 0;
        for (int c = 0; c < size; c++) {
            n += length(c) > 0 ? 1 : 0;
        }
        return n;
    }

    int chars() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** Takes over cells of another row, each at a new place; the places rise. */
    void spread(CellRow from, int[] places) {
        reset(from.number);
        for (int c = 0; c < from.size; c++) {
            while (size < places[c]) {
                add("", 0, 0);
            }
            int at = size;
            add(from.view(c), from.rawStarts[c], from.rawEnds[c]);
            rawStarts[at] = from.rawStarts[c];
            rawEnds[at] = from.rawEnds[c];
        }
    }
}
