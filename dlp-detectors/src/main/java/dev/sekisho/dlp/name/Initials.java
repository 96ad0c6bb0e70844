package dev.sekisho.dlp.name;

/** Initials before or in a name in katakana: H・R・ギーガー, J.F.ケネディ, サニー・A・ハキム. */
final class Initials {
    private static final int MOST = 3;

    private Initials() {}

    /** Where the first of the initials before a name begins, or where the name begins. */
    static int start(char[] text, int windowStart, int name) {
        int first = name;
        for (int n = 0;
                n < MOST && first - 2 >= windowStart && joint(text[first - 1]) && NameChars.capital(text[first - 2]);
                n++) {
            first -= 2;
        }
        boolean whole = first == windowStart || !part(text[first - 1]);
        return whole ? first : name;
    }

    /**
     * Where a name ends of which the first word fills a cluster and an initial and another word follow; else its start.
     */
    static int end(char[] text, int from, int to, int limit) {
        if (to + 3 >= limit || !joint(text[to]) || !NameChars.capital(text[to + 1]) || !joint(text[to + 2])) {
            return from;
        }
        int end = NameChars.end(text, to + 3, limit, NameChars.KATAKANA);
        return NameChars.end(text, from, to, NameChars.KATAKANA) == to && to - from > 2 && end - to > 2 + 3
                ? end
                : from;
    }

    private static boolean joint(char c) {
        return c == '・' || c == '.';
    }

    /** Whether a letter belongs to the same word or chain of words: the R of JR・ is no initial. */
    private static boolean part(char c) {
        byte kind = NameChars.of(c);
        return joint(c) || kind == NameChars.LATIN || kind == NameChars.DIGIT || kind == NameChars.KATAKANA;
    }
}
