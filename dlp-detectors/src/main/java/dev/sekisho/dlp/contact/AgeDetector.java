package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds ages: a number before 歳 or 才 beside a label, in a column of ages, or in brackets behind a name: 年齢：42歳,
 * 山田花子（27）. Alone it is said of rules as often as of people.
 */
final class AgeDetector implements Detector {
    private static final int OLDEST = 120;

    private static final Lexemes LABELS = Lexemes.of("年齢", "年令", "享年", "age", "Age", "AGE", "aged", "Aged");
    /** Who may be told by の behind an age: 72歳の男性. */
    private static final String PERSONS = "方男女母父妻夫娘息兄弟姉妹祖患会主長次高学";
    /** Who else may be told so. */
    private static final Lexemes WHOM = Lexemes.of(
            "容疑者", "被告", "選手", "少年", "少女", "若者", "若手", "青年", "社長", "監督", "教諭", "職員", "社員", "俳優", "女優", "歌手", "作家", "患者",
            "無職", "会社員", "自営業", "新人", "親方", "力士", "騎手", "投手", "捕手", "店員", "店長", "生徒", "学生", "大学生", "高校生");

    /** What stands before 年齢 where it says who may take part in something. */
    private static final Lexemes CONDITIONS =
            Lexemes.of("加入", "対象", "適用", "契約", "応募", "受験", "入会", "制限", "定年", "支給", "受給", "開始", "満了", "更新可能", "推奨");

    /** What stands between a label and the number, or between the numbers of a range. */
    private static final String SIGNS = "満約:= ~〜-";

    private static final int LEAST_FULL = 3;
    private static final int MOST_FULL = 6;
    private static final double FULL = 0.7;

    /** What numbers in brackets belong to that are no ages: 表(3), 第2回(12). */
    private static final String COUNTED = "表図式第章節条項注版巻号課部局店室番回年月日時分円点数費額量率件名人社個枚本台";

    private static final Lexemes HONORIFICS = Lexemes.of("さん", "さま", "様", "氏", "君", "くん", "ちゃん");

    /** Who is named behind, or told by the age alone: 長男玲於(4), 長女（2）. */
    private static final Lexemes RELATIVES =
            Lexemes.of("長男", "次男", "二男", "三男", "四男", "長女", "次女", "二女", "三女", "四女", "息子", "娘", "孫", "弟", "妹");

    /** Behind whom newspapers set in columns write the age in two numerals: 容疑者（二一）. */
    private static final Lexemes REPORTED = Lexemes.of(
            "さん", "さま", "様", "氏", "君", "くん", "ちゃん", "容疑者", "被告", "受刑者", "少年", "少女", "男性", "女性", "選手", "議員", "監督", "長男",
            "次男", "長女", "次女");

    /** What begins such an age. */
    private static final String[] SPELLED = {"(一", "(二", "(三", "(四", "(五", "(六", "(七", "(八", "(九"};

    private static final double NAME = 0.5;

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_NAME = 8;

    private final Triggers triggers = Triggers.builder()
            .literals("歳", "才", "years old", "y/o", "y.o.", "year-old", "yrs old", "0代", "十代")
            .literals(SPELLED)
            .run(CharRun.DIGITS, 1)
            .labels(InfoType.AGE, "年齢", "年令", "満年齢", "享年", "年代", "age")
            .columns(InfoType.AGE)
            .build();

    @Override
    public String id() {
        return "age";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.AGE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            cell(c, out);
        } else if (c.run() == CharRun.DIGITS) {
            bare(c, out);
        } else if (c.text()[c.start()] == '(') {
            spelled(c, out);
        } else if (c.text()[c.end() - 1] == '代') {
            decade(c, out);
        } else {
            told(c, out);
        }
    }

    private static void cell(Candidate c, Detections out) {
        char[] text = c.text();
        int start = CellText.start(text, c.start(), c.end());
        int end = Run.start(text, start, c.end(), ' ');
        start = Run.end(text, start, end, "満約");
        if (start < end && AgeForm.whole(text, start, end)) {
            out.add(InfoType.AGE, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
        }
    }

    /** Two numerals that are all of a bracket behind a person: 小西さん（七七）. */
    private static void spelled(Candidate c, Detections out) {
        char[] text = c.text();
        int start = c.start() + 1;
        int close = start + 2;
        boolean age = close < c.windowEnd()
                && text[close] == ')'
                && AgeForm.numberStart(text, start, close) == start
                && REPORTED.before(text, c.windowStart(), c.start()) > 0;
        if (age) {
            out.add(InfoType.AGE, start, close, Likelihood.LIKELY, Evidence.SHAPE, Evidence.NEIGHBOUR);
        }
    }

    /** A number with 歳 or the like behind it. */
    private static void told(Candidate c, Detections out) {
        char[] text = c.text();
        int digits = c.start();
        while (digits > c.windowStart()
                && text[digits - 1] == ' '
                && CharClass.of(text[c.start()]) == CharClass.LATIN) {
            digits--;
        }
        int start = AgeForm.numberStart(text, c.windowStart(), digits);
        boolean kanji = start < digits && CharClass.of(text[start]) == CharClass.KANJI;
        if (start == digits || (kanji && digits - start < 2 && !single(text, c.windowStart(), start))) {
            return;
        }
        boolean labelled = c.labelled(InfoType.AGE) && !conditional(text, c.windowStart(), start);
        boolean limits = limit(text, c.end(), c.windowEnd()) || rangeBefore(text, c.windowStart(), start);
        Likelihood bare = limits ? Likelihood.UNLIKELY : Likelihood.POSSIBLE;
        Likelihood likelihood = labelled ? Likelihood.LIKELY : bare;
        Evidence basis = labelled ? Evidence.LABEL : Evidence.SHAPE;
        // y.o. is said of the number, not part of it.
        boolean abbreviated = text[c.end() - 1] == '.' || text[c.end() - 2] == '/';
        int end = abbreviated ? digits : AgeForm.withMonths(text, c.end(), c.windowEnd());
        out.add(InfoType.AGE, start, end, likelihood, basis, Evidence.SHAPE);
    }

    /**
     * Whether the label asks how old one may be, for this number or the one that a range begins with: 加入年齢 満18歳～満75歳.
     */
    private static boolean conditional(char[] text, int from, int number) {
        int at = Run.start(text, from, number, SIGNS);
        if (at > from && (text[at - 1] == '歳' || text[at - 1] == '才')) {
            at = Run.start(text, from, AgeForm.numberStart(text, from, at - 1), SIGNS);
        }
        int label = at - LABELS.before(text, from, at);
        return label < at && CONDITIONS.before(text, from, label) > 0;
    }

    /** Whether it ends a range of ages: 18歳～満75歳. */
    private static boolean rangeBefore(char[] text, int from, int number) {
        int at = Run.start(text, from, number, SIGNS);
        boolean sign = false;
        for (int i = at; i < number; i++) {
            sign |= text[i] == '~' || text[i] == '〜';
        }
        return sign && at > from && (text[at - 1] == '歳' || text[at - 1] == '才');
    }

    /** Whether one numeral is an age: 長女（八歳）, 百歳; 三歳 is said of races and tales. */
    private static boolean single(char[] text, int from, int start) {
        return text[start] == '百' || (start > from && text[start - 1] == '(');
    }

    /** 40代, beside a label or before a sex: alone it is said of products and times, too. */
    private static void decade(Candidate c, Detections out) {
        char[] text = c.text();
        int start = AgeForm.numberStart(text, c.windowStart(), c.end() - 1);
        int end = AgeForm.withBound(text, c.end(), c.windowEnd());
        boolean topic = end > c.end() && start > c.windowStart() && "は、/(".indexOf(text[start - 1]) >= 0;
        boolean sex = topic || sexFollows(text, end, c.windowEnd()) || sexBefore(text, c.windowStart(), start);
        boolean told = start > c.windowStart() && c.labelled(InfoType.AGE) && behindSign(text[start - 1]);
        if (start < c.end() - 1 && (sex || told)) {
            Likelihood likelihood = told ? Likelihood.LIKELY : Likelihood.POSSIBLE;
            // In a sentence 後半 goes on with it: 彼は30代後半で.
            int last = topic && !told ? c.end() : end;
            out.add(InfoType.AGE, start, last, likelihood, told ? Evidence.LABEL : Evidence.NEIGHBOUR, Evidence.SHAPE);
        }
    }

    private static boolean behindSign(char c) {
        return c == ':' || c == ' ' || c == '=' || c == '(';
    }

    /** Whether 男 or 女 follows, perhaps behind の or a sign: 40代の女性, 30代・男性. */
    private static boolean sexFollows(char[] text, int at, int to) {
        int i = at < to && "の・、/ ".indexOf(text[at]) >= 0 ? at + 1 : at;
        return i < to && (text[i] == '男' || text[i] == '女');
    }

    /** Whether 男性 or 女性 stands before a decade behind a space or a sign: 女性　40代. */
    private static boolean sexBefore(char[] text, int from, int at) {
        int i = Run.start(text, from, at, "・、/ ");
        boolean word = i - 1 > from && text[i - 1] == '性' && "男女".indexOf(text[i - 2]) >= 0;
        return i < at && word;
    }

    /** A number with a label directly before it (年齢=45, Age: 45), or in brackets behind a name. */
    private static void bare(Candidate c, Detections out) {
        char[] text = c.text();
        int length = c.end() - c.start();
        if (length > 3) {
            int end = Run.end(text, c.start(), Math.min(c.end(), c.start() + 3), CharClass.DIGIT);
            if (end < c.end() && text[end] == ')' && spelled(c, text, end)) {
                // A day goes on behind the bracket: さん（96） 12日.
                out.add(InfoType.AGE, c.start(), end, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
            } else {
                behindDay(c, out);
            }
            return;
        }
        if (length < 3 && child(text, c.end(), c.windowEnd())) {
            out.add(InfoType.AGE, c.start(), c.end() + 2, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.SHAPE);
            return;
        }
        if (spelled(c, text, c.end())) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
            return;
        }
        if (AgeAndSex.pair(text, c.windowStart(), c.start(), c.end(), c.windowEnd())) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
            return;
        }
        if (!nameBefore(c, text) || !endsHere(c, text) || !c.labelled(InfoType.AGE)) {
            return;
        }
        if (Integer.parseInt(new String(text, c.start(), length)) <= OLDEST) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.LIKELY, Evidence.LABEL, Evidence.SHAPE);
        }
    }

    /** Whether a number that ends at an index is an age by its bracket. */
    private static boolean spelled(Candidate c, char[] text, int end) {
        int length = end - c.start();
        boolean aged = length == 2 || ((length == 1 || hundred(text, c.start(), end)) && called(c, text, end));
        return aged && text[c.start()] != '0' && (bracketed(c, text, end) || lastInBracket(c, text, end));
    }

    /** The last number of a run before a sex, behind the day of a birth: 1988/4/2 38 女. */
    private static void behindDay(Candidate c, Detections out) {
        char[] text = c.text();
        int start = c.end();
        while (start > c.start() && CharClass.digit(text[start - 1])) {
            start--;
        }
        boolean last = start > c.start() && text[start - 1] == ' ';
        if (last && AgeAndSex.pair(text, c.windowStart(), start, c.end(), c.windowEnd())) {
            out.add(InfoType.AGE, start, c.end(), Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
        }
    }

    /** Whether three digits are the age of somebody very old: さん（101）. */
    private static boolean hundred(char[] text, int start, int end) {
        return end - start == 3 && text[start] == '1' && text[start + 1] <= '1';
    }

    /** Whether さい follows, as children write: 9さいになりました. */
    private static boolean child(char[] text, int end, int to) {
        return end + 1 < to && text[end] == 'さ' && text[end + 1] == 'い';
    }

    /** Whether it is all that stands in brackets behind somebody's title or a child: 沙耶ちゃん（5）, 長男玲於(4). */
    private static boolean called(Candidate c, char[] text, int end) {
        int open = c.start() - 1;
        return open > c.windowStart()
                && text[open] == '('
                && end < c.windowEnd()
                && text[end] == ')'
                && (HONORIFICS.before(text, c.windowStart(), open) > 0 || relative(text, c.windowStart(), open));
    }

    /** Whether who somebody is in a family ends here, or stands before a name that does. */
    private static boolean relative(char[] text, int from, int open) {
        int i = open;
        while (i > from && open - i < LONGEST_NAME && text[i - 1] != ' ' && named(text[i - 1])) {
            if (RELATIVES.before(text, from, i) > 0) {
                return true;
            }
            i--;
        }
        return false;
    }

    /**
     * Whether it stands in brackets, or first in them, behind what may be a name, a sex or 氏: 浅野 剛（45）, 佐藤さん（45、会社員）.
     */
    private static boolean bracketed(Candidate c, char[] text, int last) {
        int open = c.start() - 1;
        if (open < c.windowStart() || text[open] != '(' || last >= c.windowEnd()) {
            return false;
        }
        if (!closes(text, last, c.windowEnd()) || date(text, last, c.windowEnd())) {
            return false;
        }
        if (open == c.windowStart()) {
            // What was left of a cell behind a name.
            return true;
        }
        int end = Run.start(text, c.windowStart(), open, ' ');
        if (end > c.windowStart() && ("♂♀男女性生".indexOf(text[end - 1]) >= 0 || dated(text, c.windowStart(), end))) {
            return true;
        }
        if (HONORIFICS.before(text, c.windowStart(), end) > 0) {
            return true;
        }
        int letters = 0;
        boolean kana = false;
        int i = end;
        while (i > c.windowStart() && letters < LONGEST_NAME && named(text[i - 1])) {
            kana |= CharClass.of(text[i - 1]) == CharClass.HIRAGANA && letters == 0;
            letters += text[i - 1] == ' ' ? 0 : 1;
            i--;
        }
        return letters >= 2
                && COUNTED.indexOf(text[end - 1]) < 0
                && (!kana || hiraganaName(text, i, end) || named(text, i, end));
    }

    /** Whether the bracket ends or goes on behind a sign, perhaps with the letter for years between: （72Y）. */
    private static boolean closes(char[] text, int at, int to) {
        int i = (text[at] == 'Y' || text[at] == 'y') && at + 1 < to ? at + 1 : at;
        return ")、・,/".indexOf(text[i]) >= 0;
    }

    /** Whether a day follows a month: 年末年始（12/29～1/3）. */
    private static boolean date(char[] text, int end, int windowEnd) {
        return text[end] == '/' && end + 1 < windowEnd && CharClass.digit(text[end + 1]);
    }

    /** Whether it stands last in brackets, behind a sex or another word about somebody: (男、45), （会社員・45）. */
    private static boolean lastInBracket(Candidate c, char[] text, int end) {
        int at = c.start() - 1;
        if (end >= c.windowEnd() || text[end] != ')' || at <= c.windowStart() || "、・,/".indexOf(text[at]) < 0) {
            return false;
        }
        int open = at;
        while (open > c.windowStart()
                && at - open <= LONGEST_WORD
                && text[open] != '('
                && !CharClass.digit(text[open])) {
            open--;
        }
        return text[open] == '(' && at - open > 1;
    }

    /** Whether a date ends here: 1978/1/13（47）. */
    private static boolean dated(char[] text, int from, int end) {
        int i = Run.start(text, Math.max(from, end - 2), end, CharClass.DIGIT);
        boolean day = i < end && i - 2 > from && "/.-".indexOf(text[i - 1]) >= 0 && CharClass.digit(text[i - 2]);
        return day || (text[end - 1] == '日' && end - 2 > from && CharClass.digit(text[end - 2]));
    }

    /** Whether a given name in hiragana stands here behind a space: 武藤 みゆき. */
    private static boolean hiraganaName(char[] text, int from, int end) {
        int i = Run.start(text, from, end, CharClass.HIRAGANA);
        return end - i >= 2 && end - i <= 4 && i > from && text[i - 1] == ' ';
    }

    /** Whether a given name in hiragana follows a surname at once: 宍倉らら. */
    private static boolean named(char[] text, int from, int end) {
        int given = Run.start(text, from, end, CharClass.HIRAGANA);
        int start = Run.start(text, from, given, CharClass.KANJI);
        int length = end - start;
        return start < given
                && end - given >= 2
                && PersonNames.plausibility(new String(text, start, length), 0, length) >= NAME;
    }

    private static boolean named(char c) {
        return CharClass.kanjiOrKana(c) || c == ' ';
    }

    /** Whether 年齢 or age stands before, with a sign between. */
    private static boolean nameBefore(Candidate c, char[] text) {
        int i = Run.start(text, c.windowStart(), c.start(), ":= ");
        return LABELS.before(text, c.windowStart(), i) > 0
                && (i < c.start() || CharClass.of(text[i - 1]) == CharClass.KANJI);
    }

    private static boolean endsHere(Candidate c, char[] text) {
        if (c.end() == c.windowEnd()) {
            return true;
        }
        char next = text[c.end()];
        return next != '.' && CharClass.of(next) != CharClass.KANJI;
    }

    /** Whether what reports call somebody follows, or a full name: 51歳の容疑者, 45歳の西本利一. */
    private static boolean somebody(char[] text, int from, int to) {
        int end = Run.end(text, from, Math.min(to, from + LONGEST_NAME), CharClass.KANJI);
        boolean called = WHOM.holds(text, from, end) || (end - from > 2 && WHOM.holds(text, from, from + 2));
        boolean full = end - from >= LEAST_FULL && end - from <= MOST_FULL;
        return called || (full && PersonNames.plausibility(new String(text, from, end - from), 0, end - from) >= FULL);
    }

    /** Whether it is the age of nobody: 18歳以上, 65歳未満の方, 3歳児. */
    private static boolean limit(char[] text, int end, int windowEnd) {
        if (end + 1 < windowEnd && text[end] == 'の') {
            return PERSONS.indexOf(text[end + 1]) < 0 && !somebody(text, end + 1, windowEnd);
        }
        boolean reached = end + 1 < windowEnd && text[end] == 'に' && text[end + 1] == '達';
        return reached || (end < windowEnd && "以未か〜~-ま児代時の".indexOf(text[end]) >= 0);
    }
}
