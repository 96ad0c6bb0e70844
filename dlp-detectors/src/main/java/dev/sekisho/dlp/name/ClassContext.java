package dev.sekisho.dlp.name;

import java.util.Arrays;

/** The classes of the words in and around one cluster, each looked up once; belongs to one thread at a time. */
final class ClassContext {
    private static final int UNKNOWN = -1;
    private static final int LONGEST = 6;
    private static final int REACH = 36;
    private static final int MARGIN = 40;
    private static final int SIZE = NameSpans.LONGEST_CLUSTER + 2 * MARGIN;

    /** Where the hashes of runs begin of which the last word, the first word and the stem is asked for. */
    private static final long ENDING = 0xA0761D6478BD642FL;

    private static final long STARTING = 0xE7037ED1A0B428DBL;
    private static final long STEM = 0x8EBC6AF09C88C6E3L;

    private final WordClasses table;
    private final RecentWords runs;
    private final int[] ending = new int[SIZE];
    private final int[] starting = new int[SIZE];
    private int origin;

    ClassContext(WordClasses table) {
        this.table = table;
        this.runs = table.runs();
    }

    void begin(NameSpans s) {
        origin = s.clusterStart - MARGIN;
        Arrays.fill(ending, UNKNOWN);
        Arrays.fill(starting, UNKNOWN);
    }

    /** The class of the text between two places as one word, or 0. */
    int of(NameSpans s, int from, int to) {
        long h = NameLexicon.SEED;
        for (int i = from; i < to; i++) {
            h = NameLexicon.add(h, lower(s.charAt(i)));
        }
        return table.get(h);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** The class of the longest word that ends at a place and is written in one script, or 0. */
    int endingAt(NameSpans s, int p) {
        int i = p - origin;
        if (i < 0 || i >= SIZE) {
            return 0;
        }
        if (ending[i] == UNKNOWN) {
            ending[i] = end(s, p);
        }
        return ending[i];
    }

    private int end(NameSpans s, int p) {
        byte c = s.at(p - 1);
        if (c < NameChars.KANJI || c > NameChars.HIRAGANA) {
            return 0;
        }
        int from = p - 1;
        int most = most(c);
        while (p - from < most && s.at(from - 1) == c) {
            from--;
        }
        if (c == NameChars.KATAKANA) {
            return of(s, from, p);
        }
        long run = run(ENDING, s, from, p);
        long known = runs.get(run);
        if (known == RecentWords.UNKNOWN) {
            known = longestEnd(s, from, p);
            runs.put(run, (int) known);
        }
        return (int) known;
    }

    private int longestEnd(NameSpans s, int from, int p) {
        for (int f = from; f < p; f++) {
            int k = of(s, f, p);
            if (k != 0) {
                return k;
            }
        }
        return 0;
    }

    /** How long a word in this script may be. */
    private static int most(byte script) {
        return script == NameChars.KATAKANA ? 12 : script == NameChars.HIRAGANA ? 4 : LONGEST;
    }

    /** The class of the longest word that starts at a place and is written in one script, or 0. */
    int startingAt(NameSpans s, int p) {
        int i = p - origin;
        if (i < 0 || i >= SIZE) {
            return 0;
        }
        if (starting[i] == UNKNOWN) {
            starting[i] = start(s, p);
        }
        return starting[i];
    }

    private int start(NameSpans s, int p) {
        byte c = s.at(p);
        if (c < NameChars.KANJI || c > NameChars.HIRAGANA) {
            return 0;
        }
        int to = p + 1;
        int most = most(c);
        while (to - p < most && s.at(to) == c) {
            to++;
        }
        if (c == NameChars.KATAKANA) {
            return s.at(to) == c ? 0 : of(s, p, to);
        }
        long run = run(STARTING, s, p, to);
        long known = runs.get(run);
        if (known == RecentWords.UNKNOWN) {
            known = longestStart(s, p, to);
            runs.put(run, (int) known);
        }
        return (int) known;
    }

    private int longestStart(NameSpans s, int p, int to) {
        long h = NameLexicon.SEED;
        int found = 0;
        for (int i = p; i < to; i++) {
            h = NameLexicon.add(h, s.charAt(i));
            int k = table.get(h);
            found = k != 0 ? k : found;
        }
        return found;
    }

    /** The class of the verb or adjective whose kanji stem ends where hiragana begin, or 0. */
    private int verb(NameSpans s, int end) {
        int from = end;
        while (from > end - 2 && s.at(from - 1) == NameChars.KANJI) {
            from--;
        }
        long run = run(STEM, s, from, end);
        long known = runs.get(run);
        if (known == RecentWords.UNKNOWN) {
            known = longestStem(s, from, end);
            runs.put(run, (int) known);
        }
        return (int) known;
    }

    private int longestStem(NameSpans s, int from, int end) {
        for (int f = from; f < end; f++) {
            long h = NameLexicon.SEED;
            for (int i = f; i < end; i++) {
                h = NameLexicon.add(h, s.charAt(i));
            }
            int k = table.get(NameLexicon.add(h, WordClasses.STEM));
            if (k != 0) {
                return k;
            }
        }
        return 0;
    }

    /** Stands for a run of letters of which a word is asked for. */
    private static long run(long seed, NameSpans s, int from, int to) {
        long h = seed;
        for (int i = from; i < to; i++) {
            h = NameLexicon.add(h, s.charAt(i));
        }
        return NameLexicon.mix(h);
    }

    /** Adds the classes of the words near the cluster as features; returns the new count. */
    int around(NameSpans s, int group, int[] index, int count) {
        int n = count;
        for (int p = s.clusterStart; p > s.clusterStart - REACH; p--) {
            byte c = s.at(p - 1);
            if (c != s.at(p)) {
                n = add(64, endingAt(s, p), group, index, n);
                if (c == NameChars.KANJI && s.at(p) == NameChars.HIRAGANA) {
                    n = add(67, verb(s, p), group, index, n);
                }
            }
        }
        for (int p = s.clusterEnd; p < s.clusterEnd + REACH; p++) {
            byte c = s.at(p);
            if (s.at(p - 1) != c) {
                n = add(110, startingAt(s, p), group, index, n);
                if (c == NameChars.HIRAGANA && s.at(p - 1) == NameChars.KANJI && p > s.clusterEnd) {
                    n = add(112, verb(s, p), group, index, n);
                }
            }
        }
        return n;
    }

    private static int add(int template, int info, int group, int[] index, int count) {
        if (WordClasses.fine(info) == 0) {
            return count;
        }
        index[count] = SpanFeatures.index(template, (long) WordClasses.fine(info) << 2 | group);
        index[count + 1] = SpanFeatures.index(template + 1, (long) WordClasses.coarse(info) << 2 | group);
        return count + 2;
    }
}
