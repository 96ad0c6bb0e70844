package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;

/**
 * Where the rest of a line or cell behind the numbers of an address is surely of something else: another address, a
 * firm, who lives there, what is on there, or a word that goes on with the sentence. Immutable.
 */
final class CellRest {
    private static final int LONGEST_WORD = 16;

    /** What stands between two addresses of one line. */
    private static final String BETWEEN = "／/、，,・→～〜~";

    /** What a sentence goes on with behind a space. */
    private static final String PARTICLES = "のでにをがへ";

    /** What goes on right behind the numbers and says where something lies. */
    private static final Words PLACED = Words.of("付近", "地内", "先路上", "在住", "所在", "まで", "より", "から");

    /** What begins the next thing behind a space. */
    private static final Words NEXT = Words.of(
            "株式会社", "有限会社", "合同会社", "合資会社", "医療法人", "社会福祉法人", "学校法人", "一般社団法人", "公益", "特定非営利", "(株)", "（株）", "㈱", "(有)",
            "（有）", "㈲", "無職", "自営業", "会社員", "会社役員", "公務員", "団体職員", "農業", "主婦", "在住", "持戻", "入場", "駐車場", "徒歩", "定休",
            "営業時間", "午前", "午後", "開演", "開場", "住所", "本籍", "氏名", "ご依頼主", "依頼主", "送り主", "お届け先", "届け先", "お名前", "電話", "連絡先",
            "債務者", "被告", "原告", "持分", "地番", "地目", "旧 ", "旧　", "新 ", "新　");

    private static final Words CALLED = Words.of("様", "殿", "さん", "氏");
    private static final int LONGEST_NAME = 8;

    private static final Words OFFICES = Words.of("法律事務所", "会計事務所", "税理士事務所", "司法書士事務所", "行政書士事務所");

    private final Gazetteer gazetteer;

    CellRest(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Where it begins, without the space or sign before it, in a cell whose numbers end at an index; else its end. */
    int start(char[] text, int from, int end) {
        if (from >= end) {
            return end;
        }
        if (PLACED.at(text, from, end) != null
                || NEXT.at(text, from, end) != null
                || (text[from] == '先' && from + 1 == end)
                || (text[from] == '、' && !closes(text, end - 1))) {
            return from;
        }
        int last = Words.at(text, end - 2, end, "まで") ? end - 2 : end;
        for (int i = from; i < last; i++) {
            boolean space = Glyphs.space(text[i]);
            boolean next = (space && i + 1 < end && (other(text, i + 1, end) || PARTICLES.indexOf(text[i + 1]) >= 0))
                    || ((space || BETWEEN.indexOf(text[i]) >= 0 || text[i] == '(' || text[i] == '（')
                            && another(text, i + 1, end));
            if (next) {
                return Cells.trim(text, from, i);
            }
        }
        return last;
    }

    private static boolean other(char[] text, int from, int end) {
        if (NEXT.at(text, from, end) != null
                || called(text, from, end)
                || (closes(text, from - 2) && unit(text, from, end))) {
            return true;
        }
        for (int i = from + 1; i < end && i - from < LONGEST_WORD && Glyphs.kanji(text[i]); i++) {
            if (OFFICES.at(text, i, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is called here with a title behind a space: 清水1丁目9番50号 小牟禮 様 不在. */
    private static boolean called(char[] text, int from, int end) {
        int i = from;
        while (i < end
                && i - from < LONGEST_NAME
                && Glyphs.name(text[i])
                && !Glyphs.digit(text[i])
                && CALLED.at(text, i, end) == null) {
            i++;
        }
        int title = i > from && i < end && Glyphs.space(text[i]) ? i + 1 : i;
        String word = title > from ? CALLED.at(text, title, end) : null;
        int after = word == null ? end : title + word.length();
        return word != null && i - from <= LONGEST_NAME && (after == end || !Glyphs.name(text[after]));
    }

    /** Whether a number, a floor or a room ends at an index. */
    private static boolean closes(char[] text, int at) {
        return Glyphs.digit(text[at]) || "F階室号棟".indexOf(text[at]) >= 0;
    }

    /** Whether a word is a part of a firm or who takes what is sent there: 芝ビル 3F 営業推進部 宛. */
    private static boolean unit(char[] text, int from, int end) {
        int i = from;
        while (i < end && i - from < LONGEST_WORD && Glyphs.name(text[i]) && !Glyphs.digit(text[i])) {
            i++;
        }
        return i > from && (i == end || Glyphs.space(text[i])) && "部課係宛付".indexOf(text[i - 1]) >= 0;
    }

    /** Whether a prefecture or municipality begins here, and a number is behind it. */
    private boolean another(char[] text, int from, int end) {
        long found = from < end && Glyphs.name(text[from]) ? gazetteer.headAt(text, from, end) : -1;
        for (int i = found < 0 ? end : (int) (found >>> 32); i < end; i++) {
            if (Glyphs.digit(text[i]) || Glyphs.kind(text[i]) == Glyphs.NUMERAL) {
                return true;
            }
        }
        return false;
    }
}
