package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Where the name of a unit begins: its known words, a word in katakana or hiragana, a letter, behind another unit or
 * the house that it belongs to.
 */
final class UnitName {
    static final int LONGEST_NAME = 8;
    private static final int LONGEST_FORM = 12;
    private static final int LONGEST_KANA = 5;
    private static final int LONGEST_LETTERS = 4;
    /** What is said before the name of a unit: こちら総務課. */
    private static final Lexemes CALLS = Lexemes.of("こちら", "そちら", "あちら", "ただいま", "まず", "いま", "かつ", "なお", "もと", "もし");

    /** Units that are named by one letter, Aチーム. */
    private static final Lexemes LETTERED = Lexemes.of("チーム", "班", "グループ", "ユニット", "ライン", "ブロック", "フロア");

    /** Who governs a town or county, of which departments are the units. */
    private static final Lexemes HALLS = Lexemes.of("市役所", "区役所", "町役場", "村役場", "県庁", "府庁", "都庁", "道庁");

    /** Units that schools and the like have of themselves: 第三中学校事務室. */
    private static final Lexemes OFFICES = Lexemes.of("事務局", "事務室", "事務部", "研究科");

    private UnitName() {}

    /**
     * Where a unit begins right behind another or the house that it belongs to, or -1; its known words begin at a name.
     */
    static int behindOther(char[] text, int from, int name, int end, int suffix) {
        int head = end - suffix;
        boolean named = name < head;
        if (named ? office(text, from, end, suffix) : joined(text, from, end, suffix)) {
            return head;
        }
        int cut = named ? behindUnit(text, from, name, head) : name;
        return cut < head && (unitBefore(text, from, cut) || houseBefore(text, from, cut)) ? cut : -1;
    }

    /** Where a name in hiragana begins before the rest of a unit's where nothing else does: みどり環境課; else the rest. */
    static int kanaName(char[] text, int from, int run, int end) {
        if (run == from || CharClass.of(text[run - 1]) != CharClass.HIRAGANA || end - run > LONGEST_NAME) {
            return run;
        }
        int name = NameBorder.start(text, from, end);
        boolean free = name == 0 || (name > 0 && " \n\t(|/,".indexOf(text[name - 1]) >= 0);
        boolean word = free && run - name >= 2 && run - name <= LONGEST_KANA;
        for (int i = Math.max(0, name); word && i < run; i++) {
            word = CharClass.of(text[i]) == CharClass.HIRAGANA;
        }
        return word && !CALLS.holds(text, name, run) ? name : run;
    }

    /** Where the one letter stands that a unit is named by; the start given when there is none. */
    static int lettered(char[] text, int from, int name, int head, int end) {
        boolean letter = name == head && head > from && text[head - 1] >= 'A' && text[head - 1] <= 'Z';
        boolean one = letter && (head - 1 == from || CharClass.of(text[head - 2]) != CharClass.LATIN);
        return one && LETTERED.holds(text, head, end) ? head - 1 : name;
    }

    /**
     * Whether the unit's name is part of a longer head, and another unit ends before it: 管理課 in 第一営業部管理課, 本社 in 青葉商事本社.
     */
    private static boolean joined(char[] text, int from, int end, int suffix) {
        boolean unit = suffix >= 3 && "部課係室局班".indexOf(text[end - 1]) >= 0 && unitBefore(text, from, end - suffix);
        return unit
                || office(text, from, end, suffix)
                || (suffix == 2 && text[end - 2] == '本' && houseBefore(text, from, end - suffix));
    }

    /** Whether it is the office of a school or the like: 事務室 in 第三中学校事務室. */
    private static boolean office(char[] text, int from, int end, int suffix) {
        return OFFICES.before(text, from, end) == suffix && houseBefore(text, from, end - suffix);
    }

    /**
     * Where the name of a unit begins that directly follows another, when a word of the other's head may be the name's,
     * too: behind 支店 in 高崎支店契約業務課, behind 工業 in (有)田村工業営業本部. The start given when there is no such place.
     */
    private static int behindUnit(char[] text, int from, int start, int end) {
        boolean formed = formBefore(text, Run.start(text, from, end, Edges.LETTERS));
        for (int cut = start; cut < end; cut++) {
            boolean before = unitBefore(text, from, cut) || (formed && houseBefore(text, from, cut));
            if (before && knownStems(text, cut, end) == cut) {
                return cut;
            }
        }
        return start;
    }

    /** Whether an organisation ends here to which the unit belongs: 青葉法律事務所総務部. */
    private static boolean houseBefore(char[] text, int from, int end) {
        int ending = WorkWords.ORGANIZATION_ENDINGS.before(text, from, end);
        if (WorkWords.LEGAL_FORMS.before(text, from, end) > 0
                || WorkWords.ORGANIZATION_NAMES.before(text, from, end) > 2
                || HALLS.before(text, from, end) > 0) {
            return true;
        }
        return ending >= 2
                && end - ending > from
                && Edges.letter(text[end - ending - 1])
                && (WorkWords.STEMS.before(text, from, end) < ending
                        || formBefore(text, Run.start(text, from, end, Edges.LETTERS)));
    }

    /** Whether a legal form stands before a name: (有)田村工業. */
    private static boolean formBefore(char[] text, int name) {
        return WorkWords.LEGAL_FORMS.before(text, Math.max(0, name - LONGEST_FORM), name) > 0;
    }

    static boolean unitBefore(char[] text, int from, int end) {
        return WorkWords.UNITS.before(text, from, end) > 0;
    }

    /** An unknown name of two to six letters, 血液浄化部; a faculty's may be one, 医学部. */
    static boolean short_(char[] text, int run, int end, int suffix) {
        int length = end - run;
        boolean faculty = length == 1 && suffix == 2 && text[end] == '学';
        boolean same = end > run && text[end - 1] == '同'; // 高橋信一同部次長
        return (faculty || length >= 2) && !same && length <= 6 + suffix && CharClass.of(text[run]) != CharClass.DIGIT;
    }

    /** Known words before the head of a unit, or one in katakana that is not: ウェルビーイング推進部. */
    static int stems(char[] text, int from, int end) {
        int known = knownStems(text, from, end);
        int kana = known;
        // アンドウ・安全衛生課: the dot parts a firm from its unit.
        boolean parted = known < end && text[known] == '・';
        while (kana > from && !parted && katakana(text[kana - 1])) {
            kana--;
        }
        if (known - kana < 3) {
            return known;
        }
        int before = abbreviated(text, from, knownStems(text, from, kana));
        boolean free = Edges.begins(text, from, before) || unitBefore(text, from, before);
        return free ? before : known;
    }

    /** Before a few letters that open a name in katakana: ICTソリューション本部; the index itself when there are none. */
    private static int abbreviated(char[] text, int from, int at) {
        int i = at;
        while (i > from && text[i - 1] >= 'A' && text[i - 1] <= 'Z') {
            i--;
        }
        boolean few = at - i <= LONGEST_LETTERS && (i == from || !Edges.letter(text[i - 1]));
        return few ? i : at;
    }

    static boolean katakana(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.KATAKANA || kind == CharClass.KANA_MARK;
    }

    private static int knownStems(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int word = WorkWords.STEMS.before(text, from, i);
            if (word == 0 && CharClass.digit(text[i - 1])) {
                word = 1;
            } else if (word == 0 && (text[i - 1] == '第' || text[i - 1] == '・')) {
                word = i < end ? 1 : 0;
            }
            if (word == 0) {
                break;
            }
            i -= word;
        }
        return i;
    }
}
