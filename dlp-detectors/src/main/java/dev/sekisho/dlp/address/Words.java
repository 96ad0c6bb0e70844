package dev.sekisho.dlp.address;

import org.jspecify.annotations.Nullable;

/** A short list of words to look for at one place. Rejects by the first character with one look-up. Immutable. */
final class Words {
    private final String[] words;
    private final long[] first = new long[1 << 10];

    private Words(String[] words) {
        this.words = words;
        for (String word : words) {
            char c = word.charAt(0);
            first[c >>> 6] |= 1L << (c & 63);
        }
    }

    /** A list; longer words must come before their own beginnings. */
    static Words of(String... words) {
        return new Words(words);
    }

    /** Whether a word of the list begins with a character. */
    boolean begins(char c) {
        return (first[c >>> 6] >>> (c & 63) & 1) != 0;
    }

    /** The first word of the list that stands at an index, or null. */
    @Nullable
    String at(char[] text, int index, int limit) {
        if (index < 0 || index >= limit || !begins(text[index])) {
            return null;
        }
        for (String word : words) {
            if (Glyphs.at(text, index, limit, word)) {
                return word;
            }
        }
        return null;
    }
}
