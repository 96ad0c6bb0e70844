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

    /** Behind whom newspapers set in columns write the age in two numerals: 容疑者（二一）. */
    private static final Lexemes REPORTED = Lexemes.of(
            "さん", "さま", "様", "氏", "君", "くん", "ちゃん", "容疑者", "被告", "受刑者", "少年", "少女", "男性", "女性", "選手", "議員", "監督", "長男",
            "次男", "長女", "次女");

    /** What begins such an age. */
    private static final String[] SPELLED = {"(一", "(二", "(三", "(四", "(五", "(六", "(七", "(八", "(九"};

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
            if (end < c.end() && text[end] == ')' && BracketedAge.is(c, text, end)) {
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
        if (BracketedAge.is(c, text, c.end())) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
            return;
        }
        if (AgeAndSex.pair(text, c.windowStart(), c.start(), c.end(), c.windowEnd())) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
            return;
        }
        boolean number = Run.end(text, c.start(), c.end(), CharClass.DIGIT) == c.end(); // else 5-7
        if (!number || !endsHere(c, text) || !nameBefore(c, text)) {
            return;
        }
        if (Integer.parseInt(new String(text, c.start(), length)) <= OLDEST) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.LIKELY, Evidence.LABEL, Evidence.SHAPE);
        }
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

    /** Whether さい follows, as children write: 9さいになりました. */
    private static boolean child(char[] text, int end, int to) {
        return end + 1 < to && text[end] == 'さ' && text[end + 1] == 'い';
    }

    /** Whether 年齢, age or somebody's age stands before, with a sign between. */
    private static boolean nameBefore(Candidate c, char[] text) {
        int i = Run.start(text, c.windowStart(), c.start(), ":= \"'");
        int label = i - LABELS.before(text, c.windowStart(), i);
        if (label == i || (i == c.start() && CharClass.of(text[i - 1]) != CharClass.KANJI)) {
            return false;
        }
        return FieldAge.ends(text, c.windowStart(), label)
                ? FieldAge.ofSomebody(text, c.windowStart(), label)
                : c.labelled(InfoType.AGE);
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
