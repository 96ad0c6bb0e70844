package dev.sekisho.dlp.table;

/** Says of most texts, without a look-up for each ending, that they end with none of some words. */
final class Endings {
    private static final int BITS = 15;

    private final long[] bits = new long[(1 << BITS) / Long.SIZE];
    private int longest;

    void add(String word) {
        int hash = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            hash = next(hash, word.charAt(i));
        }
        bits[slot(hash)] |= 1L << hash;
        longest = Math.max(longest, word.length());
    }

    /** Where the longest ending starts that may be one of the words; -1 when there is none. */
    int longest(String text) {
        int hash = 0;
        int found = -1;
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - longest); i--) {
            hash = next(hash, text.charAt(i));
            if ((bits[slot(hash)] & 1L << hash) != 0) {
                found = i;
            }
        }
        return found;
    }

    private static int next(int hash, char c) {
        return (hash + c) * 0x9E3779B1 ^ hash >>> 15;
    }

    private static int slot(int hash) {
        return (hash >>> 6) & ((1 << (BITS - 6)) - 1);
    }
}
