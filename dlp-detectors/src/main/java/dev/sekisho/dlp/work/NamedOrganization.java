package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;

/** Whether what begins and ends as names of organisations do names one. */
final class NamedOrganization {
    /** Whose house or which is meant, in judgments and contracts, without its name: 被告病院, 本件病院. */
    private static final Lexemes PARTIES = Lexemes.of(
            "被告", "原告", "訴外", "本件", "当該", "上記", "下記", "前記", "右記", "各", "両", "他", "全", "元", "前", "旧", "現", "新", "某", "同",
            "卒業", "出身", "取引", "提携", "近隣", "最寄", "志望", "進学", "入院", "受診", "通院", "転院", "派遣", "協力", "連携");

    /** What sorts of schools and societies there are; such words name none. */
    private static final Lexemes SORTS = Lexemes.of(
            "県立", "市立", "町立", "村立", "区立", "都立", "府立", "道立", "国立", "公立", "私立", "全国", "女子", "男子", "共学", "定時制", "通信制",
            "全日制", "普通科", "進学", "強豪", "名門", "地元", "県内", "市内", "都内", "府内", "道内", "県外", "出身", "志望", "附属", "付属", "一貫",
            "中堅", "母校", "夜間", "甲子園", "出場", "優勝", "代表", "業界", "各種", "関係", "関連", "上部", "下部", "競技", "加盟", "中央", "地方", "国際",
            "日本", "大学", "県", "都道府県", "中学", "小中", "公立中", "私立中", "同級", "新設", "統合", "近隣", "志願", "普通", "農業", "工業", "商業",
            "水産", "女子校", "男子校");

    private NamedOrganization() {}

    /** A form or ending with a name beside it. */
    static boolean enough(char[] text, int start, int end) {
        if (text[end - 1] == '店' && WorkWords.ORGANIZATION_ENDINGS.before(text, start, end) == 0) {
            return end - start >= 5;
        }
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, start, end);
        int length = end - start;
        if (PARTIES.holds(text, start, end - ending)) {
            return false;
        }
        if (WorkWords.ORGANIZATION_NAMES.holds(text, start, end)) {
            return true;
        }
        if (ending > 0 && WorkWords.WEAK_ORGANIZATION_ENDINGS.holds(text, end - ending, end)) {
            return length - ending >= 2
                    && !described(text, start, end - ending)
                    && SORTS.before(text, start, end - ending) < length - ending;
        }
        return ending == 0
                ? length >= 3 && !latinWord(text, start, end)
                : length - ending >= 2 || (ending >= 4 && length - ending >= 1);
    }

    /** Whether it is one word in capitals that only heads something: COMPANY. */
    private static boolean latinWord(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] >= 'A' && text[i] <= 'Z') {
            i++;
        }
        return i == end;
    }

    /** Whether words that describe and name nobody are all that stands before an ending: 小児循環器内科, 都市建設. */
    static boolean described(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int word = Math.max(WorkWords.SPECIALTY_PARTS.before(text, from, i), WorkWords.STEMS.before(text, from, i));
            if (word == 0) {
                return false;
            }
            i -= word;
        }
        return true;
    }

    static boolean named(char[] text, int from, int to) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, from, to);
        // 3年2組 is a class of a school.
        boolean group = ending == 1 && text[to - 1] == '組' && CharClass.digit(text[to - 2]);
        return !group
                && to - from > ending
                && Edges.letter(text[to - 1])
                && !described(text, from, to - ending)
                && !WorkWords.INDUSTRIES.holds(text, from, to);
    }

    static boolean formed(char[] text, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (WorkWords.LEGAL_FORMS.before(text, from, i) > 0
                    || WorkWords.ORGANIZATION_OPENINGS.holds(text, from, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean sentence(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '。' || text[i] == '、' || text[i] == 'を' || text[i] == '\n') {
                return true;
            }
        }
        return false;
    }
}
