package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.text.CharClass;

/** Where a value may begin and end. */
public enum Edges {
    /**
     * Latin letters, digits and katakana do not go on beyond the value; kanji and hiragana may, since Japanese writes
     * no spaces (青葉商事 in 青葉商事様). The default.
     */
    WORD,
    /** No character of the value's own kind goes on beyond it, kanji and hiragana neither. */
    RUN,
    /** Anywhere. */
    ANYWHERE;

    /** Whether a value may begin or end at an index of folded text that is known from one index to another. */
    boolean at(char[] text, int index, int from, int to) {
        return this == ANYWHERE || index <= from || index >= to || !joined(text[index - 1], text[index]);
    }

    private boolean joined(char before, char after) {
        int kind = kind(before);
        if (kind != kind(after)) {
            return false;
        }
        return kind == CharClass.LATIN
                || kind == CharClass.KATAKANA
                || (this == RUN && (kind == CharClass.KANJI || kind == CharClass.HIRAGANA));
    }

    private static int kind(char c) {
        byte kind = CharClass.of(c);
        return switch (kind) {
            case CharClass.DIGIT -> CharClass.LATIN;
            case CharClass.KANA_MARK -> CharClass.KATAKANA;
            case CharClass.LOW_SURROGATE -> CharClass.KANJI;
            default -> kind;
        };
    }
}
