package dev.sekisho.dlp.name;

/** The kanji that ends a given name in kana, which the model leaves out: ユキ子, しげ美, トキヱ代. */
final class KanaTail {
    private static final String KANJI = "子美江代恵枝世乃奈";
    /** What follows a name at once: 様, 容疑者, 被告, 選手, 先生, 議員, 夫人. */
    private static final String FOLLOWING = "氏様君殿容被選先議夫";

    private KanaTail() {}

    /** Where the name ends with that kanji; the end itself where none follows that ends the word. */
    static int end(char[] text, int start, int end, int limit) {
        if (end >= limit
                || end - start < 2
                || KANJI.indexOf(text[end]) < 0
                || !KanaShapes.kana(text[end - 1])
                || !KanaShapes.kana(text[end - 2])) {
            return end;
        }
        byte next = end + 1 < limit ? NameChars.of(text[end + 1]) : NameChars.BREAK;
        boolean over = next != NameChars.KANJI || FOLLOWING.indexOf(text[end + 1]) >= 0;
        return over && next != NameChars.KATAKANA ? end + 1 : end;
    }
}
