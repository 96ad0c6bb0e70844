package dev.sekisho.dlp.name;

import dev.sekisho.dlp.inspect.Candidate;

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
     * letter. An honorific says that a person is meant by a word that is a surname and a given name as well: 林 道様.
     */
    static boolean is(NameLexicon lexicon, Candidate c, int start, int end) {
        char[] text = c.text();
        if (end - start == 1) {
            int before = NameChars.start(text, c.windowStart(), start, NameChars.SPACE);
            return before < start && before > c.windowStart() && word(lexicon, text[before - 1], text[start]);
        }
        int second = NameChars.end(text, start + 1, end, NameChars.SPACE);
        if (second == start + 1 || second != end - 1 || NameChars.of(text[second]) != NameChars.KANJI) {
            return false;
        }
        return word(lexicon, text[start], text[second])
                || paper(text, end, c.windowEnd())
                || (often(lexicon, text[start], text[second]) && !NameCell.honorificFollows(text, end, c.windowEnd()));
    }

    /** Whether two letters are a word rather than the names that they are each. */
    static boolean word(NameLexicon lexicon, char first, char second) {
        int whole = joined(lexicon, first, second);
        int surname = lexicon.get(NameLexicon.add(NameLexicon.SEED, first));
        int given = lexicon.get(NameLexicon.add(NameLexicon.SEED, second));
        return NameLexicon.common(whole) > 0
                && NameLexicon.surname(whole) == 0
                && (NameLexicon.surname(surname) < 2 || NameLexicon.given(given) == 0);
    }

    /** Whether two letters are a word that is often used: 前 奏. */
    private static boolean often(NameLexicon lexicon, char first, char second) {
        int whole = joined(lexicon, first, second);
        return NameLexicon.common(whole) > 1 && NameLexicon.surname(whole) == 0;
    }

    private static int joined(NameLexicon lexicon, char first, char second) {
        return lexicon.get(NameLexicon.add(NameLexicon.add(NameLexicon.SEED, first), second));
    }

    private static boolean paper(char[] text, int end, int limit) {
        int i = NameChars.end(text, end, limit, NameChars.SPACE);
        return i > end
                && i < limit
                && PAPERS.indexOf(text[i]) >= 0
                && (i + 1 >= limit || NameChars.of(text[i + 1]) != NameChars.KANJI);
    }
}
