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

    /** What the next field of a record is called, or when something is, which no given name is. */
    private static final Set<String> FIELDS =
            Set.of("電話", "携帯", "内線", "住所", "氏名", "年齢", "性別", "続柄", "所属", "職業", "担当", "連絡先", "生年月日", "携帯電話", "電話番号");

    /** What follows a given name of one letter in hiragana, where a verb would go on otherwise: 坂東 助|かります. */
    private static final String PARTICLES = "はがのをにとでもへやさくちよらだじ";

    private OtherWord() {}

    /** Where the name ends without it. */
    static int nameEnd(NameLexicon lexicon, char[] text, int start, int end, int limit) {
        int space = NameChars.end(text, start, end, NameChars.KANJI);
        if (space == start || space + 1 >= end || NameChars.of(text[space]) != NameChars.SPACE) {
            return end;
        }
        int flags = NameShapes.word(lexicon, text, space + 1, end);
        byte kind = NameChars.of(text[space + 1]);
        if (FIELDS.contains(new String(text, space + 1, end - space - 1))
                || verb(lexicon, text, space + 1, end, limit)) {
            return space;
        }
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

    /** Whether a verb of which the first letter was taken for a given name goes on in hiragana. */
    private static boolean verb(NameLexicon lexicon, char[] text, int from, int end, int limit) {
        return end - from == 1
                && end < limit
                && NameChars.of(text[from]) == NameChars.KANJI
                && NameChars.of(text[end]) == NameChars.HIRAGANA
                && PARTICLES.indexOf(text[end]) < 0
                && NameLexicon.common(lexicon.get(text[from])) > 0;
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
