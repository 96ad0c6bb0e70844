package dev.sekisho.dlp.name;

/** One-to-one folding of kana for comparing readings. */
final class KanaFold {
    private KanaFold() {}

    /** Hiragana as katakana, anything else as it is. */
    static char katakana(char c) {
        return c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 0x60) : c;
    }
}
