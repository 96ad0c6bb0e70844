package dev.sekisho.dlp.name;

/** Whether a name is, or begins with, a surname or given name of the lexicon. */
final class KnownName {
    private static final int LONGEST_WORD = 8;
    private static final int STRONG = 3;

    private KnownName() {}

    static boolean is(NameLexicon lexicon, char[] text, int start, int end) {
        for (int to = start + 1; to <= Math.min(end, start + LONGEST_WORD); to++) {
            int flags = lexicon.get(new TextSlice(text, start, to));
            boolean part = NameLexicon.surname(flags) > 0 || NameLexicon.given(flags) > 0;
            if (part || (flags & NameLexicon.PERSON) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cluster is a surname that many bear and no other word: 一ノ瀬. */
    static boolean strong(NameLexicon lexicon, char[] text, int from, int to) {
        if (to - from > STRONG || to - from < 2) {
            return false;
        }
        int flags = NameShapes.word(lexicon, text, from, to);
        return NameLexicon.surname(flags) > 2 && NameLexicon.common(flags) == 0;
    }

    /**
     * Whether each word of a name in katakana is that of a person in the lexicon and nothing else: シューベルト, but not
     * マルコフ連鎖.
     */
    static boolean foreign(NameLexicon lexicon, char[] text, int from, int to, int limit) {
        boolean goesOn = to < limit && (NameChars.of(text[to]) == NameChars.KANJI || "-–".indexOf(text[to]) >= 0);
        int i = goesOn ? to : from;
        while (i < to) {
            int end = NameChars.end(text, i, to, NameChars.KATAKANA);
            int flags = end - i < 2 ? 0 : NameShapes.word(lexicon, text, i, end);
            if ((flags & NameLexicon.PERSON) == 0 || NameLexicon.common(flags) > 0) {
                return false;
            }
            i = end + 1;
        }
        return !goesOn;
    }
}
