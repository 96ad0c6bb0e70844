package dev.sekisho.dlp.name;

/** How a candidate is built from words. */
final class NameKind {
    static final byte SURNAME = 0;
    static final byte GIVEN = 1;
    static final byte PERSON = 2;
    static final byte SURNAME_GIVEN = 3;
    static final byte SURNAME_UNKNOWN = 4;
    static final byte SURNAME_SPACE_GIVEN = 5;
    static final byte SURNAME_SPACE_UNKNOWN = 6;
    static final byte SURNAME_HIRAGANA = 7;
    static final byte SURNAME_KATAKANA = 8;
    static final byte KATAKANA = 9;
    static final byte KATAKANA_PARTS = 10;
    static final byte KATAKANA_KANJI = 11;
    static final byte KATAKANA_HIRAGANA = 12;
    static final byte UNKNOWN = 13;
    static final byte HIRAGANA_KANJI = 14;
    static final byte NUMBERED = 15;
    static final byte HIRAGANA = 16;
    static final byte HIRAGANA_SPACE = 17;
    static final byte HIRAGANA_PARTS = 18;
    static final byte LATIN = 19;
    static final byte LATIN_PARTS = 20;
    static final byte UNKNOWN_SPACE_GIVEN = 21;
    static final byte UNKNOWN_GIVEN = 22;
    static final byte SURNAME_MIXED = 23;
    static final byte NEW_WORD = 24;

    /** With the title of a ruler, as 聖武天皇; and without it. */
    static final byte RULER = 25;

    static final byte TITLED = 26;

    /** Surname, common name and given name: 奥村源六郎定次. */
    static final byte SURNAME_LONG = 27;

    /** How many groups share weights. */
    static final int GROUPS = 4;

    /** Of two ways to build the same span the lower wins. */
    static final byte[] RANK = {3, 4, 2, 0, 7, 0, 6, 1, 1, 5, 1, 1, 1, 9, 1, 0, 3, 1, 1, 3, 1, 7, 8, 2, 9, 8, 9, 6};

    private NameKind() {}

    /** Whether the candidate is written in katakana only. */
    static boolean katakana(byte kind) {
        return kind == KATAKANA || kind == KATAKANA_PARTS || kind == NUMBERED;
    }

    /** Which weights are shared: 1 katakana, 2 kanji, 3 hiragana, 0 Latin. */
    static int group(byte kind) {
        if (katakana(kind)) {
            return 1;
        }
        return (kind >= HIRAGANA && kind <= HIRAGANA_PARTS) || kind == HIRAGANA_KANJI
                ? 3
                : kind == LATIN || kind == LATIN_PARTS ? 0 : 2;
    }
}
