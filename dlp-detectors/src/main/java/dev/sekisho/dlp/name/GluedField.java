package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/** Names in forms that lost all that stood between their fields: 氏名山城徹平生年月日昭和60年5月14日. */
final class GluedField {
    /** How long 氏名 is. */
    static final int LABEL = 2;

    private static final Words NEXT =
            Words.of("生年月日", "住所", "現住所", "電話", "性別", "年齢", "フリガナ", "ふりがな", "職業", "所属", "勤務先", "続柄", "連絡先");
    private static final int LONGEST = 8;
    private static final double NAME = 0.5;

    private GluedField() {}

    /**
     * The end of the name behind 氏名 at the beginning of a cluster, before the label of the next field; else the start.
     */
    static int nameEnd(NameLexicon lexicon, char[] text, int from, int to) {
        int start = from + LABEL;
        if (to - start < LABEL || !Words.at(text, from, to, "氏名")) {
            return from;
        }
        for (int end = start + 2; end < to && end - start <= LONGEST; end++) {
            if (NEXT.at(text, end, to) != null && NameShapes.plausibility(lexicon, text, start, end) >= NAME) {
                return end;
            }
        }
        return from;
    }
}
