package dev.sekisho.dlp.trace;

import java.util.Arrays;

/** A growing list of numbers. Not thread-safe. */
final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void set(int i, int value) {
        values[i] = value;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return values[i];
    }
}
