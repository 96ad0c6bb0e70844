package dev.sekisho.dlp.name;

/** What may follow katakana within one name: a kanji name (アントニオ猪木), a hiragana one, or a number (ルイ14世). */
final class KanjiTail {
    private static final int LONGEST_NUMBER = 4;

    private final NameLexicon lexicon;

    KanjiTail(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void propose(NameSpans s, int i, int stop, int flags) {
        byte next = s.at(stop);
        if (next == NameChars.KANJI || next == NameChars.DIGIT) {
            numbered(s, i, stop, flags);
        }
        int k = next == NameChars.SPACE || next == NameChars.DOT ? stop + 1 : stop;
        if (s.at(k) == NameChars.KANJI) {
            kanji(s, i, stop, k, flags);
        } else if (next == NameChars.HIRAGANA) {
            hiragana(s, i, stop, flags);
        }
    }

    private static void kanji(NameSpans s, int i, int stop, int k, int flags) {
        for (int n = 1; n <= NameSpans.LONGEST_WORD; n++) {
            int word = s.word(k, n);
            if (NameLexicon.surname(word) > 0 || NameLexicon.given(word) > 0 || (word & NameLexicon.PERSON) != 0) {
                s.add(NameKind.KATAKANA_KANJI, i, k + n, stop, flags, word);
            }
        }
    }

    private void hiragana(NameSpans s, int i, int stop, int flags) {
        long h = NameLexicon.SEED;
        for (int e = stop; e < stop + 5 && s.at(e) == NameChars.HIRAGANA; e++) {
            h = NameLexicon.add(h, KanaFold.katakana(s.text[e]));
            if (e > stop && (lexicon.get(h) & NameLexicon.GIVEN_READING) != 0) {
                s.add(NameKind.KATAKANA_HIRAGANA, i, e + 1, stop, flags, lexicon.get(h));
            }
        }
    }

    private static void numbered(NameSpans s, int i, int stop, int flags) {
        int e = stop;
        while (e < stop + LONGEST_NUMBER && numeral(s.charAt(e))) {
            e++;
        }
        if (s.charAt(e) == '世') {
            s.add(NameKind.NUMBERED, i, e + 1, stop, flags, 0);
        }
    }

    private static boolean numeral(char c) {
        return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
    }
}
