package dev.sekisho.dlp.name;

import java.util.Set;

/**
 * A word behind a space that was taken for a given name and is none: what somebody says (吉岡　はい。), their shift (新堂　早) or
 * school (石毛　県警).
 */
final class OtherWord {
    private static final Set<String> SAID = Set.of(
            "はい", "ええ", "いえ", "いや", "うん", "まあ", "そう", "もう", "でも", "その", "あの", "それ", "これ", "この", "では", "さて", "ただ", "ほら",
            "なお", "また", "いいえ", "そうで", "そうそう", "まず", "やはり", "やっぱり", "おはよう", "よろしく", "ありがと", "すみま");

    /** What words for schools, offices and the like end with. */
    private static final String ENDS = "学警校院堂社店部課係員者長本";

    private OtherWord() {}

    /** Where the name ends without it. */
    static int nameEnd(NameLexicon lexicon, char[] text, int start, int end, int limit) {
        int space = NameChars.end(text, start, end, NameChars.KANJI);
        if (space == start || space + 1 >= end || NameChars.of(text[space]) != NameChars.SPACE) {
            return end;
        }
        int flags = NameShapes.word(lexicon, text, space + 1, end);
        byte kind = NameChars.of(text[space + 1]);
        boolean other = kind == NameChars.HIRAGANA
                ? SAID.contains(new String(text, space + 1, end - space - 1))
                : NameLexicon.common(flags) > 1
                        && NameLexicon.given(flags) == 0
                        && NameLexicon.surname(flags) == 0
                        && (flags & NameLexicon.GIVEN_READING) == 0
                        && (kind == NameChars.KATAKANA || noGivenName(text, space + 1, end, limit));
        return other && space - start > 1 && NameLexicon.surname(NameShapes.word(lexicon, text, start, space)) > 1
                ? space
                : end;
    }

    /** Whether kanji ends as no given name does, or is one of a row of single letters. */
    private static boolean noGivenName(char[] text, int from, int end, int limit) {
        if (end - from > 1) {
            return (end < limit && NameChars.of(text[end]) == NameChars.DIGIT) || ENDS.indexOf(text[end - 1]) >= 0;
        }
        return end + 1 < limit
                && NameChars.of(text[end]) == NameChars.SPACE
                && NameChars.of(text[end + 1]) == NameChars.KANJI
                && (end + 2 >= limit || NameChars.of(text[end + 2]) != NameChars.KANJI);
    }
}
