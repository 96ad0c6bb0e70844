package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;

/** Words for times and the like that stand before a name without a particle. Folded text. */
final class LeadingWords {
    private static final Lexemes WORDS = Lexemes.of(
            "現在", "本年", "昨年", "今年", "来年", "先月", "今月", "来月", "以前", "当時", "現", "元", "前", "旧", "同", "当", "弊社", "貴社", "御社",
            "最近", "平素", "紹介元", "紹介先", "勤務先", "前職", "現職", "月1回", "週1回", "月2回", "週2回", "週3回", "年1回", "回", "当社", "同社",
            "一度", "新規", "従来", "自称", "同日", "当日", "翌日", "本日", "昨日", "明日", "先日", "先週", "今週", "来週", "当初", "今回", "前回", "次回",
            "毎月", "毎週", "今春", "以後", "以降", "当院", "貴院", "当方", "先方", "私共", "手前共", "大学卒業後", "高校卒業後", "卒業後", "修了後", "退職後",
            "退社後", "在学中", "在職中", "入社後", "就職後", "転職後", "大学院修了後");
    private static final int LONGEST = 6;
    private static final int LONGEST_DATE = 8;

    private LeadingWords() {}

    /** Whether such a word of two letters or more ends at an index. */
    static boolean before(char[] text, int from, int at) {
        return WORDS.before(text, Math.max(from, at - LONGEST), at) > 1 || then(text, at - 1, at);
    }

    /** Where the name begins behind such a word; a single kanji counts before katakana and the like only. */
    static int behind(char[] text, int from, int end) {
        int start = behindDate(text, from, end);
        start += then(text, start, end) ? 1 : 0;
        for (int n = Math.min(LONGEST, end - start - 3); n >= 1; n--) {
            if (WORDS.holds(text, start, start + n) && (n > 1 || CharClass.of(text[start + 1]) != CharClass.KANJI)) {
                return start + n;
            }
        }
        return start;
    }

    /** Whether it is the end of その後; 取引先の|後藤工業 begins a name. */
    private static boolean then(char[] text, int at, int end) {
        return at > 1 && at < end && text[at] == '後' && text[at - 1] == 'の' && "そこ".indexOf(text[at - 2]) >= 0;
    }

    /** The same for names of units, which may be short, 当社宿泊部: words of two letters or more. */
    static int behindWord(char[] text, int from, int end) {
        int start = behindDate(text, from, end);
        for (int n = Math.min(LONGEST, end - start - 2); n >= 2; n--) {
            if (WORDS.holds(text, start, start + n)) {
                return start + n;
            }
        }
        return start;
    }

    /** Where the name begins behind a year, or a year and a month: 2012年4月青葉商事; else the start given. */
    static int behindDate(char[] text, int start, int end) {
        int behind = start;
        for (int i = start + 5; i <= Math.min(end - 2, start + LONGEST_DATE); i++) {
            behind = Edges.dated(text, start, i) ? i : behind;
        }
        return behind;
    }
}
