package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * What ends like a unit of a firm and is none: abbreviations, rooms, parts of a county, what a form asks for, firms.
 */
final class NoUnit {
    private static final Lexemes CENTER = Lexemes.of("センター");

    /** Heads of units that ends of names are, too, where the name is no word for what is done. */
    private static final Lexemes FIRMS = Lexemes.of("グループ", "図書館", "学院", "工房", "ラボ");

    /** Words that end like units and say what is asked for or how things hang together: 作成部署, IT関係. */
    private static final Lexemes NO_UNITS = Lexemes.of("部署", "関係", "番組", "一室", "枠組", "骨組");

    /** What stands before 部門 where a form asks for the unit: 起案部門. */
    private static final Lexemes ASKING = Lexemes.of(
            "起案", "申請", "依頼", "要求", "請求", "発注", "発行", "作成", "回答", "関連", "該当", "所属", "配属", "所管", "主管", "担当", "受付", "提出",
            "報告", "送付", "依頼元", "依頼先", "申込", "異動", "異動先", "異動元", "勤務", "管轄", "他", "各", "全", "自", "同", "当", "両");

    /** Rooms where nobody works: 第2会議室. */
    private static final Lexemes ROOMS = Lexemes.of("会議室", "応接室", "面談室", "待合室", "更衣室", "休憩室", "控室", "給湯室", "ミーティングルーム");

    private NoUnit() {}

    /** Whether what ends like a unit is an abbreviation, a room, an authority, lessons, or what a form asks for. */
    static boolean ends(char[] text, int from, int end, int suffix) {
        return abbreviation(text, from, end, suffix)
                || lessons(text, from, end, suffix)
                || ROOMS.before(text, from, end) > 0
                || WorkWords.ORGANIZATION_NAMES.before(text, from, end) > suffix
                || NO_UNITS.before(text, from, end) > 0
                || region(text, from, end)
                || founded(text, from, end, suffix)
                || asked(text, from, end, suffix);
    }

    /** Whether it is a house that a state or town founded: 国立保健研究所. */
    private static boolean founded(char[] text, int from, int end, int suffix) {
        if (WorkWords.ORGANIZATION_ENDINGS.before(text, from, end) < suffix || suffix < 3) {
            return false;
        }
        int run = Run.start(text, from, end, Edges.LETTERS);
        for (int i = run + 1; i < end - suffix; i++) {
            if (text[i] == '立' && "国県府都道市町村区".indexOf(text[i - 1]) >= 0) {
                return !UnitName.unitBefore(text, run, end - suffix);
            }
        }
        return false;
    }

    /** Whether it is a part of a county or town: 青葉県東部. */
    private static boolean region(char[] text, int from, int end) {
        return end - 3 >= from
                && text[end - 1] == '部'
                && "東西南北中".indexOf(text[end - 2]) >= 0
                && "県府都道市区町村郡島".indexOf(text[end - 3]) >= 0;
    }

    /** Whether a form asks for the unit: 起案部門. */
    private static boolean asked(char[] text, int from, int end, int suffix) {
        int run = Run.start(text, from, end, Edges.LETTERS);
        int head = end - run > suffix ? suffix : 0;
        boolean unit = head == 2 && text[end - 1] == '門';
        return unit && ASKING.holds(text, run, end - head);
    }

    /** 内科学講座 is a unit of a university, BCP策定講座 something to attend. */
    private static boolean lessons(char[] text, int from, int end, int suffix) {
        return suffix == 2
                && text[end - 2] == '講'
                && (end - 3 < from || ("学科医理療".indexOf(text[end - 3]) < 0 && !numbered(text[end - 3])));
    }

    private static boolean numbered(char c) {
        return CharClass.digit(c) || "一二三四五".indexOf(c) >= 0;
    }

    /** CABG is no group. */
    private static boolean abbreviation(char[] text, int from, int end, int suffix) {
        return suffix == 1 && text[end - 1] == 'G' && end - 2 >= from && CharClass.of(text[end - 2]) == CharClass.LATIN;
    }

    /** Whether it is named as firms, schools and workshops are: 丸三バスグループ, 県立図書館, ゆめ工房; 人事グループ is a unit. */
    static boolean firm(char[] text, int from, int name, int end, int suffix) {
        int head = end - suffix;
        if (!FIRMS.holds(text, head, end)) {
            return false;
        }
        if (name < head) {
            int own = LeadingWords.behindWord(text, name, end);
            boolean latin = own < head && CharClass.of(text[head - 1]) == CharClass.LATIN;
            boolean unknown = head - own > (school(text, head) ? 1 : 2)
                    && !latin
                    && UnitName.stems(text, own, head) > own
                    && !working(text, own, head);
            return unknown && !UnitName.unitBefore(text, own, head) && !UnitName.unitBefore(text, from, name);
        }
        int kana = Run.start(text, from, name, CharClass.HIRAGANA);
        return name - kana >= 2 && "のにではがをとも".indexOf(text[name - 1]) < 0;
    }

    /** Whether two signs before the head name a school or a library: 青雲学院, 都立図書館. */
    private static boolean school(char[] text, int head) {
        return text[head] == '学' || (text[head] == '図' && text[head - 1] == '立');
    }

    /** Whether what a unit does, and no firm is called, ends its name: 量子計算グループ. */
    private static boolean working(char[] text, int own, int head) {
        return text[head] == 'グ'
                && WorkWords.STEMS.before(text, own, head) > 1
                && WorkWords.ORGANIZATION_ENDINGS.before(text, own, head) == 0;
    }

    /** 湘南台透析センター is an organisation, 品質管理センター a department. */
    static boolean center(char[] text, int end) {
        return CENTER.before(text, 0, end) > 0;
    }

    /** A firm or shop that ends like a unit: 有限会社瑞穂製作所, 小島畳店. */
    static boolean company(char[] text, int run, int end) {
        if (text[end - 1] == '店' && (end - 2 < run || "支本分".indexOf(text[end - 2]) < 0)) {
            return true;
        }
        for (int i = run + 2; i < end; i++) {
            if (WorkWords.LEGAL_FORMS.before(text, run, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
