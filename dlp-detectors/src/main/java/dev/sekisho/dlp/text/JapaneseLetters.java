package dev.sekisho.dlp.text;

/** The letters and marks that Japanese is written with: what bytes that were decoded by guess must consist of. */
public final class JapaneseLetters {
    private JapaneseLetters() {}

    /**
     * Whether a character is kana, kanji, or a sign of Japanese text, in full or half width.
     *
     * @param c a UTF-16 code unit; halves of a pair are none
     * @return whether it is
     */
    public static boolean has(char c) {
        return (c >= 0x3000 && c <= 0x30FF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFF01 && c <= 0xFF9F);
    }
}
