package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;
import java.util.stream.Stream;

/** The words that announce the reading of a name, in folded text. */
final class KanaLabels {
    static final String[] WORDS = {
        "フリガナ", "ふりがな", "よみがな", "ヨミガナ", "読み仮名", "カナ氏名", "氏名カナ", "セイメイ", "しめい", "シメイ", "カナ", "ヨミ", "よみ", "読み"
    };

    /** With those whose voiced marks stand apart, as half-width text gives them. */
    private static final Words LABELS = Words.of(
            Stream.concat(Stream.of("フリカ゛ナ", "ヨミカ゛ナ"), Stream.of(WORDS)).toArray(String[]::new));

    private KanaLabels() {}

    /** Whether one of the words ends at a place. */
    static boolean endsAt(char[] text, int windowStart, int end) {
        return LABELS.before(text, windowStart, end) != null;
    }

    /** Whether the word that ends at a place is the end of a longer one in kana: きよみ is a name. */
    static boolean insideWord(char[] text, int windowStart, int end) {
        String label = LABELS.before(text, windowStart, end);
        int from = label == null ? windowStart : end - label.length();
        return from > windowStart
                && NameChars.of(text[from]) == NameChars.HIRAGANA
                && NameChars.of(text[from - 1]) == NameChars.HIRAGANA;
    }

    /** How long the word is that begins at a place, or 0. */
    static int startingAt(char[] text, int windowEnd, int start) {
        String label = LABELS.at(text, start, windowEnd);
        return label == null ? 0 : label.length();
    }
}
