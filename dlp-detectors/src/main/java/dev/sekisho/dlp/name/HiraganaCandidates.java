package dev.sekisho.dlp.name;

/** Proposes names that begin with hiragana at the edge of a phrase: さくらももこ, たなか　かくえい, おおつた恵美, きょうこさん. */
final class HiraganaCandidates {
    private static final int LONGEST = 10;
    private static final int NAMES =
            NameLexicon.SURNAME_READING | NameLexicon.GIVEN_READING | NameLexicon.PERSON | 0x3F;

    private final NameLexicon lexicon;

    HiraganaCandidates(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a name in hiragana may begin here: at the start of a run, after something that is no letter. */
    static boolean begins(char[] text, int windowStart, int i) {
        byte before = i == windowStart ? NameChars.BREAK : NameChars.of(text[i - 1]);
        return before >= NameChars.SPACE || before == NameChars.OTHER;
    }

    static int end(char[] text, int windowEnd, int from) {
        int i = from;
        while (i < windowEnd && i - from < NameSpans.LONGEST_CLUSTER && NameChars.of(text[i]) == NameChars.HIRAGANA) {
            i++;
        }
        return i;
    }

    void propose(NameSpans s) {
        int from = s.clusterStart;
        int runEnd = s.clusterEnd;
        long h = NameLexicon.SEED;
        int stop = Math.min(runEnd, from + LONGEST);
        for (int e = from; e < stop; e++) {
            h = NameLexicon.add(h, KanaFold.katakana(s.text[e]));
            int flags = e > from ? lexicon.get(h) : 0;
            if (e + 1 == runEnd) {
                whole(s, from, runEnd, flags);
            } else if ((flags & NAMES) != 0) {
                s.add(NameKind.HIRAGANA, from, e + 1, from, 0, flags);
                second(s, from, e + 1, e + 1, runEnd, flags);
            }
        }
    }

    private void whole(NameSpans s, int from, int e, int flags) {
        byte next = s.at(e);
        if (next == NameChars.KANJI) {
            kanji(s, from, e, flags);
            return;
        }
        if (e - from > 1) {
            s.add(NameKind.HIRAGANA, from, e, from, 0, flags);
        }
        if ((next == NameChars.SPACE || next == NameChars.DOT) && s.at(e + 1) == NameChars.HIRAGANA) {
            second(s, from, e, e + 1, end(s.text, s.windowEnd, e + 1), flags);
        }
    }

    private static void kanji(NameSpans s, int from, int e, int flags) {
        int k = e;
        while (k < e + 4 && s.at(k) == NameChars.KANJI) {
            k++;
        }
        for (int n = e + 1; n <= k && n <= e + 3; n++) {
            s.add(NameKind.HIRAGANA_KANJI, from, n, e, flags, n == k ? 1 : 0);
        }
    }

    /** The second part, after a space or at once. */
    private void second(NameSpans s, int from, int m, int k, int runEnd, int flags) {
        long h = NameLexicon.SEED;
        for (int e = k; e < runEnd && e < k + LONGEST; e++) {
            h = NameLexicon.add(h, KanaFold.katakana(s.text[e]));
            int last = e > k ? lexicon.get(h) : 0;
            if ((last & NAMES) != 0 || (e + 1 == runEnd && k > m)) {
                s.add(k > m ? NameKind.HIRAGANA_SPACE : NameKind.HIRAGANA_PARTS, from, e + 1, m, flags, last);
            }
        }
    }
}
