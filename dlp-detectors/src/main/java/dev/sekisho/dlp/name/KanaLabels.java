package dev.sekisho.dlp.name;

/** The words that announce the reading of a name, in folded text. */
final class KanaLabels {
    static final String[] WORDS = {
        "フリガナ", "ふりがな", "カナ", "ヨミ", "よみ", "読み", "よみがな", "ヨミガナ", "読み仮名", "セイメイ", "しめい", "シメイ", "カナ氏名", "氏名カナ"
    };

    /** As half-width text gives them, with their voiced marks apart. */
    private static final String[] APART = {"フリカ゛ナ", "ヨミカ゛ナ"};

    private KanaLabels() {}

    /** Whether one of the words ends at a place. */
    static boolean endsAt(char[] text, int windowStart, int end) {
        return at(WORDS, text, windowStart, end, true) > 0 || at(APART, text, windowStart, end, true) > 0;
    }

    /** Whether the word that ends at a place is the end of a longer one in kana: きよみ is a name. */
    static boolean insideWord(char[] text, int windowStart, int end) {
        int from = end - Math.max(at(WORDS, text, windowStart, end, true), at(APART, text, windowStart, end, true));
        return from < end
                && from > windowStart
                && NameChars.of(text[from]) == NameChars.HIRAGANA
                && NameChars.of(text[from - 1]) == NameChars.HIRAGANA;
    }

    /** How long the word is that begins at a place, or 0. */
    static int startingAt(char[] text, int windowEnd, int start) {
        return Math.max(at(WORDS, text, windowEnd, start, false), at(APART, text, windowEnd, start, false));
    }

    private static int at(String[] words, char[] text, int limit, int place, boolean before) {
        int longest = 0;
        for (String word : words) {
            int from = before ? place - word.length() : place;
            boolean inside = before ? from >= limit : from + word.length() <= limit;
            if (inside && word.length() > longest && NameChars.matches(text, from, word)) {
                longest = word.length();
            }
        }
        return longest;
    }
}
