package dev.sekisho.dlp.text;

import java.util.function.IntPredicate;

/**
 * A set of characters, a bit for each of the basic plane: one look for a character of a cell, where a search in a
 * string of them would be a loop.
 *
 * <p>Immutable.
 */
public final class CharBits {
    private final long[] bits = new long[(1 << 16) / Long.SIZE];

    private CharBits() {}

    /**
     * The characters of a string.
     *
     * @param chars any characters, in any order
     * @return the set
     */
    public static CharBits of(String chars) {
        return of(chars, "");
    }

    /**
     * The characters that fulfil a condition.
     *
     * @param condition is asked for every character of the basic plane
     * @return the set
     */
    public static CharBits of(IntPredicate condition) {
        CharBits set = new CharBits();
        for (int c = 0; c < 1 << 16; c++) {
            if (condition.test(c)) {
                set.add((char) c);
            }
        }
        return set;
    }

    /**
     * The characters of a string and of ranges.
     *
     * @param chars any characters, in any order
     * @param ranges the first and the last character of each range
     * @return the set
     */
    public static CharBits of(String chars, String ranges) {
        CharBits set = new CharBits();
        for (int i = 0; i < chars.length(); i++) {
            set.add(chars.charAt(i));
        }
        for (int i = 0; i < ranges.length(); i += 2) {
            for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
                set.add((char) c);
            }
        }
        return set;
    }

    private void add(char c) {
        bits[c >>> 6] |= 1L << c;
    }

    /**
     * Whether a character is in the set.
     *
     * @param c the character
     * @return whether it is
     */
    public boolean has(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }
}
