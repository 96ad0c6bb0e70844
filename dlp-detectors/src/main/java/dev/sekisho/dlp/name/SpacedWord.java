package dev.sekisho.dlp.name;

/**
 * Words of forms and letters that are set with spaces between their letters, and look like a surname and a given name
 * of one letter each then: 総　務, 重 要, 申 請 書. Folded text.
 */
final class SpacedWord {
    /** What papers are called by, behind what they are for: 申 請 書, 証　明　書. */
    private static final String PAPERS = "書届票状証表簿録帳券紙類";

    private SpacedWord() {}

    /**
     * Whether what looks like a name of two letters, or of one, is such a word, the beginning of one or its last
     * letter.
     */
    static boolean is(NameLexicon lexicon, char[] text, int windowStart, int start, int end, int limit) {
        if (end - start == 1) {
            int before = NameChars.start(text, windowStart, start, NameChars.SPACE);
            return before < start && before > windowStart && word(lexicon, text[before - 1], text[start]);
        }
        if (NameChars.of(text[end - 1]) != NameChars.KANJI || end - start < 3) {
            return false;
        }
        int second = NameChars.end(text, start + 1, end, NameChars.SPACE);
        if (second == start + 1 || second != end - 1) {
            return false;
        }
        return word(lexicon, text[start], text[second]) || paper(text, end, limit);
    }

    /** Whether two letters are rather a word than the names that they are each. */
    static boolean word(NameLexicon lexicon, char first, char second) {
        int whole = lexicon.get(NameLexicon.add(NameLexicon.add(NameLexicon.SEED, first), second));
        int surname = lexicon.get(NameLexicon.add(NameLexicon.SEED, first));
        int given = lexicon.get(NameLexicon.add(NameLexicon.SEED, second));
        return NameLexicon.common(whole) > 0
                && NameLexicon.surname(whole) == 0
                && (NameLexicon.surname(surname) < 2 || NameLexicon.given(given) == 0);
    }

    private static boolean paper(char[] text, int end, int limit) {
        int i = NameChars.end(text, end, limit, NameChars.SPACE);
        return i > end
                && i < limit
                && PAPERS.indexOf(text[i]) >= 0
                && (i + 1 >= limit || NameChars.of(text[i + 1]) != NameChars.KANJI);
    }
}
