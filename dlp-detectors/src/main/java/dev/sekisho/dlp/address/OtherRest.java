package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;

/** What stands behind an address and a space in its line and is no part of it: who lives there, a remark, a price. */
final class OtherRest {
    private static final int LONGEST_REMARK = 6;
    private static final Words OFFICES = Words.of(
            "院長", "代表取締役", "取締役", "社長", "理事長", "会長", "所長", "校長", "園長", "店長", "学長", "施設長", "代表者", "代表", "弁護士", "司法書士",
            "税理士", "行政書士", "担当", "女将", "総支配人", "支配人", "住職", "宮司", "店主", "組合長", "管理者");

    /** What is noted behind an address that was asked for. */
    private static final Words VERDICTS = Words.of("OK", "NG", "済", "確認済", "一致", "不一致");

    private OtherRest() {}

    static boolean is(char[] text, int from, int end) {
        String verdict = VERDICTS.at(text, from, end);
        boolean noted = verdict != null && from + verdict.length() == end;
        return noted || remark(text, from, end) || office(text, from, end) || amount(text, from, end);
    }

    /** A word of kanji in brackets that is no building: （分割）, （本社）. */
    private static boolean remark(char[] text, int from, int end) {
        if ("(（".indexOf(text[from]) < 0 || ")）".indexOf(text[end - 1]) < 0 || end - from - 2 > LONGEST_REMARK) {
            return false;
        }
        for (int i = from + 1; i < end - 1; i++) {
            if (!Glyphs.kanji(text[i]) || Glyphs.kind(text[i]) == Glyphs.NUMERAL) {
                return false;
            }
        }
        return !Building.facility(text, end - 1) && "階棟室館荘寮方内".indexOf(text[end - 2]) < 0;
    }

    /** A title with a name behind a space: 院長 山田 太郎. */
    private static boolean office(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean begins = i == from || Glyphs.space(text[i - 1]);
            String word = begins ? OFFICES.at(text, i, end) : null;
            int behind = word == null ? end : i + word.length();
            if (behind + 1 < end && Glyphs.space(text[behind]) && Glyphs.name(text[behind + 1])) {
                return true;
            }
        }
        return false;
    }

    /** A number of what is no floor: 500円, 10分, 3名. */
    private static boolean amount(char[] text, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (Glyphs.digit(text[i - 1]) && "円分歳才名".indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
