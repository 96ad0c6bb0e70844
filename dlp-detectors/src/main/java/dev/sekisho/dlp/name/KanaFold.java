package dev.sekisho.dlp.name;

/** One-to-one folding of kana for comparing readings. */
final class KanaFold {
    private static final String HALF_KATAKANA = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private KanaFold() {}

    /** Hiragana as katakana, anything else as it is. */
    static char katakana(char c) {
        return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 0x60) : c;
    }

    /** Full-width ASCII as ASCII, half-width katakana as katakana. */
    static char width(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        if (c == 0xFF9E || c == 0xFF9F) {
            return c == 0xFF9E ? '゛' : '゜';
        }
        return c >= 0xFF66 && c <= 0xFF9D ? HALF_KATAKANA.charAt(c - 0xFF66) : c;
    }
}
