package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.Run;

/** Titles: a known one (主任, 代表取締役), with what it is over or of what rank before it (総務部長, 上席研究員). */
final class Titles implements Phrase {
    private static final int LONGEST = 24;
    /** An unknown unit before the head, 血液浄化部長. */
    private static final int LONGEST_NAME = 6;

    /** The shortest word that says what a unit is for, too: 営業部. */
    private static final int LEAST_UNIT = 3;

    /** Ranks that make a title of an occupation: 主任保健師, 統括学芸員, リードデザイナー. */
    private static final Lexemes RANKS = Lexemes.of(
            "主任", "首席", "主席", "上席", "上級", "統括", "総括", "筆頭", "先任", "主幹", "副主任", "チーフ", "リード", "ヘッド", "シニア", "顧問", "特任",
            "専任", "専任の", "嘱託", "指導", "名誉", "次席", "部長", "副");

    /** What titles of several Latin words end with. */
    private static final Lexemes LATIN = Lexemes.of("Manager", "President", "Officer", "Leader");

    private static final Lexemes APPOINTED =
            Lexemes.of("就任", "昇格", "昇進", "拝命", "退任", "着任", "赴任", "兼務", "兼任", "在任", "在職", "登用", "任命", "委嘱");

    /** What is said of somebody's work behind を as well: 9名の部署を統括. */
    private static final Lexemes DONE = Lexemes.of("統括", "総括", "主宰");

    private static final int LONGEST_TRADE = 10;
    /** What a title of an unknown unit ends with, 血液浄化療法部長. */
    private static final String UNITS = "部課係室局所科班署店場校園館院";

    @Override
    public int end(char[] text, int headStart, int headEnd, int to) {
        if (headStart > 0 && text[headStart - 1] == 'を' && DONE.holds(text, headStart, headEnd)) {
            return -1;
        }
        int end = headEnd;
        for (int n = Math.min(4, to - headEnd); n >= 1 && end == headEnd; n--) {
            end = WorkWords.TITLE_TAILS.holds(text, headEnd, headEnd + n) ? headEnd + n : headEnd;
        }
        if (Edges.ends(text, end, to) || text[end] == '兼' || appointed(text, end, to)) {
            return end;
        }
        int run = Run.end(text, end, Math.min(to, end + LONGEST_TRADE + 1), Edges.LETTERS);
        return RANKS.holds(text, headStart, headEnd) && trained(text, headEnd, run) ? run : -1;
    }

    /** Whether it is said at once that somebody becomes it: 副部長昇格, 課長拝命. */
    private static boolean appointed(char[] text, int at, int to) {
        return at + 2 <= to && APPOINTED.holds(text, at, at + 2) && Edges.ends(text, at + 2, to);
    }

    @Override
    public int start(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST);
        int head = end;
        int tail = WorkWords.TITLE_TAILS.before(text, stop, head);
        if (tail > 0 && known(text, stop, head - tail) > 0) {
            head -= tail;
        }
        int length = known(text, stop, head);
        if (length == 0) {
            length = ranked(text, stop, head);
        }
        if (length == 0) {
            return -1;
        }
        int start = behindUnit(text, before(text, stop, head - length), head - length);
        start = LATIN.before(text, start, end) > 0 ? LatinWords.start(text, stop, start, end) : start;
        int own = start < end && "元前旧現".indexOf(text[start]) >= 0 ? start + 1 : start;
        boolean occupation = WorkWords.OCCUPATIONS.holds(text, own, end) && !WorkWords.TITLES.holds(text, own, end);
        if (occupation || employee(text, stop, start) || trade(text, stop, start, end)) {
            return -1;
        }
        // 前 and 元 are said of the title, 現 of today.
        return text[start] == '現' && own < end && start(text, own, end) == own ? own : start;
    }

    /** 社員 in 会社員 and 役員 in 会社役員 are no titles. */
    private static boolean employee(char[] text, int stop, int start) {
        char before = start > stop ? text[start - 1] : ' ';
        return (text[start] == '社' && before == '会')
                || (text[start] == '役' && before == '社' && start - 2 >= stop && text[start - 2] == '会');
    }

    /** Whether it is the end of a trade's name rather than a title: 運転士 in 路線バス運転士, スタッフ in 音響スタッフ. */
    private static boolean trade(char[] text, int stop, int start, int end) {
        boolean inside =
                start > stop && Edges.letter(text[start - 1]) && WorkWords.UNITS.before(text, stop, start) == 0;
        // What stands before 教授 is a name.
        return inside
                && text[end - 1] != '授'
                && WorkWords.OCCUPATION_ENDINGS.holds(text, start, end)
                && WorkWords.ORGANIZATION_ENDINGS.before(text, stop, start) == 0
                && WorkWords.LEGAL_FORMS.before(text, stop, start) == 0;
    }

    @Override
    public boolean whole(char[] text, int from, int to) {
        int start = start(text, from, to);
        return start == from
                || WorkWords.WHOLE_TITLES.holds(text, from, to)
                || (start > from
                        && start - from <= LONGEST_NAME
                        && Run.start(text, from, start, Edges.LETTERS) == from);
    }

    /** The length of an occupation with a rank before it that ends here, or 0. */
    private static int ranked(char[] text, int from, int end) {
        for (int n = 2; n <= Math.min(LONGEST_TRADE, end - from - 1); n++) {
            int rank = RANKS.before(text, from, end - n);
            if (rank > 0 && trained(text, end - n, end)) {
                return rank + n;
            }
        }
        return 0;
    }

    /** Whether a stretch of text is an occupation that one is trained for. */
    private static boolean trained(char[] text, int from, int to) {
        return to - from >= 2
                && WorkWords.OCCUPATIONS.holds(text, from, to)
                && !WorkWords.WEAK_OCCUPATIONS.holds(text, from, to);
    }

    /** The length of the title that ends here without what stands before it, or 0. */
    private static int known(char[] text, int from, int end) {
        int length = WorkWords.TITLES.before(text, from, end);
        if (length > 0) {
            return length;
        }
        boolean unit = end - from >= 3 && text[end - 1] == '長' && UNITS.indexOf(text[end - 2]) >= 0;
        return unit ? 2 : 0;
    }

    /**
     * Behind a department that stands before the title: 管理主事 in 生活衛生課管理主事, 主任 in 営業部主任. A unit's 長, 次長 and 付 belong to
     * the unit's name.
     */
    private static int behindUnit(char[] text, int start, int head) {
        for (int cut = head; cut > start; cut--) {
            int unit = WorkWords.UNITS.before(text, start, cut);
            boolean own = text[cut] == '長' || text[cut] == '付' || (text[cut] == '次' && text[cut + 1] == '長');
            boolean behind = cut - unit > start
                    || (unit >= LEAST_UNIT && "部課室局".indexOf(text[cut - 1]) >= 0)
                    || (cut - unit > 0
                            && Edges.letter(text[cut - unit - 1])
                            && (cut > start + 1 || "部課係室局".indexOf(text[start]) >= 0));
            if (unit > 0 && behind && !own && WorkWords.STEMS.before(text, start, cut) <= unit) {
                return cut;
            }
        }
        return start;
    }

    private static int before(char[] text, int from, int end) {
        int i = end;
        while (i > from) {
            int word = Math.max(
                    WorkWords.STEMS.before(text, from, i),
                    Math.max(WorkWords.TITLE_MODIFIERS.before(text, from, i), WorkWords.UNITS.before(text, from, i)));
            if (text[i - 1] == '科') {
                word = Math.max(word, WorkWords.SPECIALTY_PARTS.before(text, from, i));
            }
            if (word == 0) {
                break;
            }
            i -= word;
        }
        return i;
    }
}
