package dev.sekisho.dlp.name;

import java.util.Arrays;

/**
 * The candidates of one cluster of name characters, and all that is known about its words. Reused, so that nothing is
 * allocated while scanning; belongs to one thread at a time.
 */
final class NameSpans {
    /** The longest cluster looked at in one go; a longer one is cut. */
    static final int LONGEST_CLUSTER = 80;

    static final int LONGEST_WORD = 6;
    static final int MAX = 320;

    private static final int OTHER = 0xFFC0;
    private static final int STOP = NameLexicon.SUFFIX | 0x300;

    final int[] start = new int[MAX];
    final int[] end = new int[MAX];
    final int[] split = new int[MAX];
    final byte[] kind = new byte[MAX];
    final int[] first = new int[MAX];
    final int[] last = new int[MAX];
    final double[] score = new double[MAX];
    final double[] probability = new double[MAX];
    int count;

    /** Flags of the words that start at a position of the cluster, by length from 1. */
    final char[] words = new char[(LONGEST_CLUSTER + 1) * LONGEST_WORD];

    /**
     * The length of the longest word at a position of the cluster: of any kind, of any kind but names, after which a
     * name ends.
     */
    final byte[] longestWord = new byte[LONGEST_CLUSTER + 1];

    final byte[] longestOther = new byte[LONGEST_CLUSTER + 1];
    final byte[] longestStop = new byte[LONGEST_CLUSTER + 1];

    char[] text = new char[0];
    int windowStart;
    int windowEnd;
    int clusterStart;
    int clusterEnd;

    void begin(char[] chars, int from, int to, int clusterFrom, int clusterTo) {
        text = chars;
        windowStart = from;
        windowEnd = to;
        clusterStart = clusterFrom;
        clusterEnd = clusterTo;
        count = 0;
    }

    /** Looks up all words of kanji and katakana that start in the cluster. */
    void lookUp(NameLexicon lexicon) {
        Arrays.fill(words, 0, (clusterEnd - clusterStart) * LONGEST_WORD, (char) 0);
        Arrays.fill(longestWord, 0, clusterEnd - clusterStart + 1, (byte) 0);
        Arrays.fill(longestOther, 0, clusterEnd - clusterStart + 1, (byte) 0);
        Arrays.fill(longestStop, 0, clusterEnd - clusterStart + 1, (byte) 0);
        for (int i = clusterStart; i < clusterEnd; i++) {
            byte c = at(i);
            if (c == NameChars.KANJI || (c == NameChars.KATAKANA && at(i - 1) != NameChars.KATAKANA)) {
                lookUp(lexicon, i);
            }
        }
    }

    private void lookUp(NameLexicon lexicon, int i) {
        long h = NameLexicon.SEED;
        int row = (i - clusterStart) * LONGEST_WORD;
        int stop = Math.min(windowEnd, i + LONGEST_WORD);
        for (int j = i; j < stop && inWord(i, j); j++) {
            h = NameLexicon.add(h, text[j]);
            if (j == i + 1 && !lexicon.begins(h)) {
                return;
            }
            int flags = j == i ? lexicon.get(text[j]) : lexicon.get(h);
            if (flags != 0) {
                words[row + j - i] = (char) flags;
                note(i - clusterStart, j - i + 1, flags);
            }
        }
    }

    private boolean inWord(int i, int j) {
        byte c = at(j);
        if (c == at(i)) {
            return true;
        }
        char t = text[j];
        return (c == NameChars.KANJI && j < clusterEnd)
                || ((t == 'ノ' || t == 'の' || t == 'ツ' || t == 'が') && at(j + 1) == NameChars.KANJI);
    }

    byte at(int i) {
        return i < windowStart || i >= windowEnd ? NameChars.BREAK : NameChars.of(text[i]);
    }

    char charAt(int i) {
        return i < windowStart || i >= windowEnd ? '\n' : text[i];
    }

    /** The flags of the word of this length that starts here, or 0. */
    int word(int from, int length) {
        int p = from - clusterStart;
        return p < 0 || from >= clusterEnd || length > LONGEST_WORD || length < 1
                ? 0
                : words[p * LONGEST_WORD + length - 1];
    }

    private void note(int position, int length, int flags) {
        longestWord[position] = (byte) length;
        if ((flags & OTHER) != 0) {
            longestOther[position] = (byte) length;
        }
        if ((flags & STOP) != 0) {
            longestStop[position] = (byte) length;
        }
    }

    /** A length noted for a place in the text, 0 outside the cluster. */
    int noted(byte[] lengths, int place) {
        int p = place - clusterStart;
        return p < 0 || place >= clusterEnd ? 0 : lengths[p];
    }

    void add(byte k, int from, int to, int middle, int firstFlags, int lastFlags) {
        if (count == MAX || to <= from) {
            return;
        }
        for (int i = count - 1; i >= 0 && start[i] == from; i--) {
            if (end[i] == to) {
                if (better(k, kind[i])) {
                    put(i, k, from, to, middle, firstFlags, lastFlags);
                }
                return;
            }
        }
        put(count++, k, from, to, middle, firstFlags, lastFlags);
    }

    private static boolean better(byte k, byte old) {
        return NameKind.RANK[k] < NameKind.RANK[old];
    }

    private void put(int i, byte k, int from, int to, int middle, int firstFlags, int lastFlags) {
        start[i] = from;
        end[i] = to;
        split[i] = middle;
        kind[i] = k;
        first[i] = firstFlags;
        last[i] = lastFlags;
    }
}
