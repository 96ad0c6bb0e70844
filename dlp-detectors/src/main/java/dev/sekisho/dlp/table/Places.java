package dev.sekisho.dlp.table;

import java.util.Arrays;

/**
 * Where each character of a string stands in the raw text, whose escapes are longer than what they stand for. Reused.
 */
final class Places {
    private long[] starts = new long[64];
    private long[] ends = new long[64];

    /** Notes the place of the character at an index; each index comes once, in order. */
    void put(int index, long from, long to) {
        if (index >= starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        starts[index] = from;
        ends[index] = to;
    }

    /** A string of which each character's place was noted. */
    PlacedText of(String text) {
        return new PlacedText(text, Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }
}
