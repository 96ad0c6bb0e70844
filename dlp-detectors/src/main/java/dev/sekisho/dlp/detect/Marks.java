package dev.sekisho.dlp.detect;

import java.util.Arrays;

/**
 * Where words of one meaning stand in a segment, by their ends. A word inside a longer one is left out when asked, so
 * that 住所 in 勤務先住所 is no label of its own.
 */
final class Marks {
    private static final int FEW = 32;
    private static final int[] NONE = {};

    private int[] starts = NONE;
    private int[] ends = NONE;
    private int[] words = NONE;
    private int size;
    /** How many marks end at or before the place asked about last. */
    private int asked;

    void clear() {
        size = 0;
        asked = 0;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int word(int i) {
        return words[i];
    }

    /** Adds a word; they come by ends, longer ones first. */
    void add(int start, int end, int word) {
        if (size == starts.length) {
            int room = Math.max(FEW, size * 2);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            words = Arrays.copyOf(words, room);
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = word;
    }

    /** Adds a word unless a longer one holds it, and drops those that it holds. */
    void addLongest(int start, int end, int word) {
        if (size > 0 && starts[size - 1] <= start && ends[size - 1] >= end) {
            return;
        }
        while (size > 0 && starts[size - 1] >= start) {
            size--;
        }
        add(start, end, word);
    }

    /** The last mark that ends at or before an index, or -1. Asked for places in order it costs next to nothing. */
    int lastEndingBy(int index) {
        int i = Math.min(asked, size);
        while (i < size && ends[i] <= index) {
            i++;
        }
        while (i > 0 && ends[i - 1] > index) {
            i--;
        }
        asked = i;
        return i - 1;
    }
}
