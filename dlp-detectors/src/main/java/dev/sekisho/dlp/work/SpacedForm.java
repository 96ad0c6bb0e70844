package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Legal forms with one space between them and the name: 株式会社　青葉商事, 青葉商事　株式会社. Folded text. */
final class SpacedForm {
    private static final int LONGEST_NAME = 20;
    private static final Phrase TITLES = new Titles();
    private static final Phrase UNITS = new Departments();
    /** What stands before a legal form without being the name. */
    private static final Lexemes NO_NAMES = Lexemes.of(
            "勤務先", "会社名", "勤務先名", "社名", "所属", "所属先", "前職", "現職", "名称", "御中", "様", "殿", "宛", "さん", "氏", "階", "号", "室",
            "ビル", "現在", "年", "月", "日", "お勤め先", "委員", "座長", "会長", "出席者", "参加者", "会員", "法人名", "企業名", "貴社名", "取引先", "得意先",
            "紹介先", "紹介元", "医療機関", "病院名", "施設名", "通院先", "入院先", "転院先", "学校名", "事業所", "業");

    private static final Lexemes PARTICLES =
            Lexemes.of("にて", "に", "で", "の", "を", "は", "が", "へ", "と", "から", "より", "では", "への");

    /** Who runs hospitals, schools and homes that have names of their own. */
    private static final Lexemes CORPORATIONS = Lexemes.of(
            "医療法人社団",
            "医療法人財団",
            "医療法人",
            "社会医療法人",
            "社会医療法人社団",
            "社会医療法人財団",
            "特定医療法人",
            "特定医療法人社団",
            "社会福祉法人",
            "学校法人",
            "一般財団法人",
            "公益財団法人",
            "一般社団法人",
            "公益社団法人",
            "財団法人",
            "社団法人",
            "宗教法人",
            "地方独立行政法人",
            "独立行政法人",
            "国立大学法人",
            "公立大学法人");

    private static final int LONGEST_FORM = 8;

    private SpacedForm() {}

    /** Whether a name follows a bare legal form behind one space. */
    static boolean nameBehind(char[] text, int formStart, int formEnd, int to) {
        if (formEnd + 2 >= to || text[formEnd] != ' ' || !Edges.letterOrHiragana(text[formEnd + 1])) {
            return false;
        }
        int end = Run.end(text, formEnd + 1, to, SpacedForm::named);
        return end - formEnd > 2
                && TITLES.start(text, formEnd + 1, end) != formEnd + 1
                && UNITS.start(text, formEnd + 1, end) != formEnd + 1
                && nameBefore(text, Math.max(0, formStart - LONGEST_NAME - 2), formEnd) < 0;
    }

    private static boolean named(char c) {
        return Edges.letterOrHiragana(c) || c == '&';
    }

    /** Where the name begins that stands one space before a bare legal form which ends at an index, or -1. */
    static int nameBefore(char[] text, int stop, int end) {
        int form = end - WorkWords.LEGAL_FORMS.before(text, stop, end);
        if (form == end
                || (end < text.length && Edges.letterOrHiragana(text[end]) && !particle(text, end))
                || form - 3 < stop
                || text[form - 1] != ' '
                || !Edges.letterOrHiragana(text[form - 2])) {
            return -1;
        }
        int start = Run.start(text, Math.max(stop, form - LONGEST_NAME - 1), form - 1, Edges::letterOrHiragana);
        boolean border = start == stop
                || (CharClass.of(text[start - 1]) != CharClass.HIRAGANA && text[start - 1] != ' ')
                || dated(text, stop, start - 1);
        boolean name = form - 1 - start >= 2
                && NO_NAMES.before(text, start, form - 1) == 0
                && TITLES.start(text, start, form - 1) < 0
                && UNITS.start(text, start, form - 1) < 0
                && !WorkWords.INDUSTRIES.holds(text, start, form - 1)
                && !CharClass.digit(text[form - 2]);
        return border && name ? start : -1;
    }

    /** Whether hiragana that no name begins with follow: 青葉商事 株式会社にて. */
    private static boolean particle(char[] text, int at) {
        int end = Run.end(text, at, text.length, CharClass.HIRAGANA);
        return PARTICLES.holds(text, at, end);
    }

    /** Whether a date ends before a space: 2009年3月 青葉商事 株式会社. */
    private static boolean dated(char[] text, int stop, int space) {
        return space - 2 >= stop
                && text[space] == ' '
                && "年月日".indexOf(text[space - 1]) >= 0
                && CharClass.digit(text[space - 2]);
    }

    /** Where an organisation begins whose name begins at an index: at the bare legal form one space before it. */
    static int withForm(char[] text, int stop, int name, int end) {
        if (name - 1 <= stop || name >= end || text[name - 1] != ' ') {
            return name;
        }
        int house = houseOf(text, stop, name, end);
        if (house < name) {
            return house;
        }
        int form = WorkWords.LEGAL_FORMS.before(text, stop, name - 1);
        int start = name - 1 - form;
        boolean bare =
                form > 0 && (start == stop || !Edges.letter(text[start - 1]) || LeadingWords.before(text, stop, start));
        return bare && nameBehind(text, start, name - 1, end) ? start : name;
    }

    /**
     * Where the name of the corporation begins that runs a house and stands a space before it, and its form perhaps one
     * more: 医療法人社団清和会 福田クリニック, 社会福祉法人 若葉会 ひまわり園. The index of the house itself where there is none.
     */
    private static int houseOf(char[] text, int stop, int name, int end) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, name, end);
        if (ending == 0
                || NamedOrganization.described(text, name, end - ending)
                || WorkWords.SPECIALTY_PARTS.holds(text, name, end)) {
            return name;
        }
        int run = Run.start(text, Math.max(stop, name - 1 - LONGEST_NAME), name - 1, Edges::letterOrHiragana);
        for (int at = run; at < name - 1; at++) {
            int form = corporation(text, at, name - 1);
            if (form > 0) {
                return name - 1 - at > form && !house(text, at + form, name - 1) ? at : name;
            }
        }
        boolean spaced = run - 1 > stop && text[run - 1] == ' ' && name - 1 - run > 1 && !house(text, run, name - 1);
        int before = spaced ? Run.start(text, Math.max(stop, run - 1 - LONGEST_NAME), run - 1, Edges.LETTERS) : run;
        return spaced && before < run - 1 && corporation(text, before, run - 1) == run - 1 - before ? before : name;
    }

    /** The length of the form that a corporation without owners begins with, longest first; 0 when there is none. */
    private static int corporation(char[] text, int from, int to) {
        for (int n = Math.min(LONGEST_FORM, to - from); n > 0; n--) {
            if (CORPORATIONS.holds(text, from, from + n)) {
                return n;
            }
        }
        return 0;
    }

    /** Whether what ends here is a house of its own rather than who runs one. */
    private static boolean house(char[] text, int from, int to) {
        return WorkWords.ORGANIZATION_ENDINGS.before(text, from, to) > 1;
    }
}
