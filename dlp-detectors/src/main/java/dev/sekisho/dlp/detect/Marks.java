package dev.sekisho.dlp.detect;

import java.util.Arrays;

/**
 * Where words of one meaning stand in a segment, by their ends. A word inside a longer one is left out when asked, so
 * that 住所 in 勤務先住所 is no label of its own.
 */
final class Marks {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] words = new int[64];
    private int size;

    void clear() {
        size = 0;
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
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
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

    /** The last mark that ends at or before an index, or -1. */
    int lastEndingBy(int index) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
