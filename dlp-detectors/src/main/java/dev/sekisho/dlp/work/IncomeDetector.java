package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Choices;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds incomes: amounts and bands of a year beside a word for income, or in a column of them: 年収450万円, 300万円～500万円.
 */
final class IncomeDetector implements Detector {
    private static final InfoType TYPE = InfoType.INCOME_BAND;
    /** Words for income, of which one stands directly before a number without a unit. */
    private static final Lexemes NAMES = Lexemes.of(
            "年収", "年俸", "所得", "年間収入", "世帯収入", "給与収入", "収入金額", "所得金額", "年収額", "月収", "income", "Income", "salary");

    /** What says before such a word that it is nobody's income yet. */
    private static final Lexemes OFFERED = Lexemes.of("想定", "予定", "提示", "募集", "モデル", "平均", "想定理論", "最低", "初年度");

    /** Other sums that are told of somebody, each right before its amount: 希望額100万円, 預貯金300万円. */
    private static final Lexemes SUMS = Lexemes.of(
            "希望額", "借入希望額", "希望金額", "借入額", "借入金額", "借入", "借入金", "借入残高", "残高", "預貯金", "預金", "貯金", "貯蓄", "貯蓄額", "金融資産",
            "資産", "賞与", "ボーナス", "融資額", "融資希望額", "返済額", "保険金", "保険金額", "頭金", "購入価格", "価格", "家賃", "自己資金", "年商", "売上高",
            "退職金", "予算", "限度額", "利用額", "利用枠", "申込金額", "申込額", "物件価格", "負債", "ローン");

    private static final Lexemes NOTHING = Lexemes.of("収入なし", "無収入", "収入無し", "所得なし", "年収なし", "収入はない", "収入ゼロ");
    private static final int LONGEST_REMARK = 10;
    private static final int LONGEST = 32;
    private static final int SENTENCE_REACH = 40;
    private static final int LABEL_REACH = 100;
    /** How far above a ticked choice the question may stand, in characters and in lines of one choice each. */
    private static final int CHOICES_REACH = 200;

    private static final int MOST_CHOICES = 9;

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 1)
            .literals("百万", "千万", "億円", "十万円", "一万円", "二万円", "三万円", "四万円", "五万円", "六万円", "七万円", "八万円", "九万円")
            .labels(
                    TYPE,
                    "年収",
                    "世帯年収",
                    "年俸",
                    "年間所得",
                    "年間収入",
                    "所得",
                    "収入",
                    "税込年収",
                    "前年年収",
                    "世帯収入",
                    "給与収入",
                    "給与所得",
                    "収入金額",
                    "所得金額",
                    "月収",
                    "income",
                    "annual income",
                    "annual_income",
                    "annualincome",
                    "salary",
                    "annual_salary")
            .negatives(
                    TYPE, "想定年収", "予定年収", "年収例", "年収モデル", "モデル年収", "給与例", "募集", "求人", "賃金", "売上", "月給", "時給", "日給",
                    "資本金", "融資", "補助金", "助成", "以上の方", "対象者", "控除")
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "income";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            cell(c, out);
            return;
        }
        char[] text = c.text();
        if (c.run() == null) {
            written(c, out);
            return;
        }
        if (!mayBeMoney(text, c)) {
            bare(c, out);
            return;
        }
        int start = IncomeForm.start(text, c.windowStart(), c.start());
        int end = IncomeForm.end(text, c.start(), c.windowEnd());
        // 6.2,000万円以上: the number of the choice stands before the amount.
        start = start == c.start() && end > start ? CellText.start(text, start, end) : start;
        if (end <= 0
                || accounts(text, start, end)
                || later(text, c.windowStart(), c.start(), start)
                || SUMS.before(text, c.windowStart(), behindName(text, c.windowStart(), start)) > 0
                || !IncomeForm.money(text, start, end)
                || (c.contradicted(TYPE) && !afterLabel(text, c.windowStart(), start))
                || Choices.unticked(text, c.windowStart(), start, c.windowEnd())) {
            return;
        }
        if (announced(c, start)) {
            out.add(TYPE, start, end, Likelihood.LIKELY, Evidence.SHAPE, Evidence.LABEL);
        } else if (stands(c, start, end) && personInLine(c, start, end)) {
            out.add(TYPE, start, end, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.NEIGHBOUR);
        }
    }

    /** Whether an amount of a billion or more is told exactly, as in accounts of bodies: 12億3,456万円. */
    private static boolean accounts(char[] text, int start, int end) {
        for (int i = start + 2; i + 1 < end; i++) {
            if (text[i] == '億' && CharClass.digit(text[i + 1]) && CharClass.digit(text[i - 2])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the digits are a later part of an amount: 000 in 2,000千円, 500 in 300～500万円. */
    private static boolean later(char[] text, int from, int digits, int start) {
        boolean group = digits - 2 >= from && text[digits - 1] == ',' && CharClass.digit(text[digits - 2]);
        boolean range = start < digits
                && start > from
                && text[start] == '~'
                && (CharClass.digit(text[start - 1]) || "万円千".indexOf(text[start - 1]) >= 0);
        return group || range || (digits > from && "億万".indexOf(text[digits - 1]) >= 0);
    }

    /** Where the word ends that stands before an amount, with a sign between. */
    private static int behindName(char[] text, int from, int at) {
        return Run.start(text, from, at, ":= はがを");
    }

    /** Whether a band stands by itself between signs or blanks. */
    private static boolean stands(Candidate c, int start, int end) {
        char[] text = c.text();
        return (start == c.windowStart() || "/|,\t ;(\n、・".indexOf(text[start - 1]) >= 0)
                && (end >= c.windowEnd() || "/|,\t ;)\n、・".indexOf(text[end]) >= 0);
    }

    /**
     * Whether an age is told before an amount in its line, 山田 太郎／72歳／会社役員／4,000千円～5,999千円, or an age or a sex beside
     * one of ten thousands in the line: 800万円位　会社員　54歳.
     */
    private static boolean personInLine(Candidate c, int start, int end) {
        char[] text = c.text();
        boolean large = false;
        for (int i = start; i < end; i++) {
            large |= text[i] == '万';
        }
        for (int i = start - 1; i > c.windowStart() && text[i] != '\n'; i--) {
            if (aged(text, i) || (large && sex(text, i, c.windowEnd()))) {
                return true;
            }
        }
        for (int i = end + 1; large && i < c.windowEnd() && text[i] != '\n'; i++) {
            if (aged(text, i) || sex(text, i, c.windowEnd())) {
                return true;
            }
        }
        return false;
    }

    private static boolean aged(char[] text, int at) {
        return "歳才".indexOf(text[at]) >= 0 && CharClass.digit(text[at - 1]);
    }

    /** Whether a sex stands by itself. */
    private static boolean sex(char[] text, int at, int to) {
        int end = at + 1 < to && text[at + 1] == '性' ? at + 2 : at + 1;
        return "男女♂♀".indexOf(text[at]) >= 0
                && "/|,\t 、・(".indexOf(text[at - 1]) >= 0
                && (end >= to || "/|,\t 、・)\n".indexOf(text[end]) >= 0);
    }

    /** An amount in kanji: 五百万円. */
    private static void written(Candidate c, Detections out) {
        char[] text = c.text();
        int start = IncomeForm.numerals(text, c.windowStart(), c.start());
        int unit = Run.end(text, c.start(), c.windowEnd(), "十百千");
        int end = IncomeForm.end(text, unit, c.windowEnd());
        if (start < c.start() && end >= c.end() && announced(c, start) && !c.contradicted(TYPE)) {
            out.add(TYPE, start, end, Likelihood.LIKELY, Evidence.SHAPE, Evidence.LABEL);
        }
    }

    /** A number or range without a unit directly behind a label: 年収 700～800, 年収4,500,000. */
    private static void bare(Candidate c, Detections out) {
        char[] text = c.text();
        // Nearly no number stands behind such a word, which costs least to say.
        if (!afterLabel(text, c.windowStart(), c.start())) {
            return;
        }
        int end = IncomeForm.end(text, c.start(), c.windowEnd());
        if (end - c.start() < 3 || c.contradicted(TYPE)) {
            return;
        }
        boolean stops = end >= c.windowEnd() || !Edges.letter(text[end]);
        if (stops && text[c.start()] != '0') {
            out.add(TYPE, c.start(), end, Likelihood.POSSIBLE, Evidence.SHAPE, Evidence.LABEL);
        }
    }

    /** Whether a word for income ends right before, but for a sign or a remark in brackets. */
    private static boolean afterLabel(char[] text, int from, int at) {
        int i = Run.start(text, from, at, ":= /は");
        if (i > from && text[i - 1] == ')') {
            int open = i - 2;
            while (open > from && i - open < LONGEST_REMARK && text[open] != '(') {
                open--;
            }
            i = open;
        }
        int name = NAMES.before(text, from, i);
        return name > 0 && OFFERED.before(text, from, i - name) == 0;
    }

    /** Cheap: of all numbers few have a sign or unit of money beside them. */
    private static boolean mayBeMoney(char[] text, Candidate c) {
        boolean unit = c.end() < c.windowEnd() && "万千百億円~-以,.か".indexOf(text[c.end()]) >= 0;
        return (unit && IncomeForm.unitAhead(text, c.end(), c.windowEnd()))
                || (c.start() > c.windowStart() && text[c.start() - 1] == '¥');
    }

    private static boolean announced(Candidate c, int start) {
        if (c.labelled(TYPE)) {
            return true;
        }
        char[] text = c.text();
        int lines = 0;
        boolean ticked = Choices.ticked(text, c.windowStart(), start);
        int reach = ticked ? CHOICES_REACH : LABEL_REACH;
        int most = ticked ? MOST_CHOICES : 2;
        for (int i = start - 1; i > Math.max(c.windowStart(), start - reach) && lines < most; i--) {
            lines += text[i] == '\n' ? 1 : 0;
            if (text[i] == '。' && start - i > SENTENCE_REACH) {
                return false;
            }
            if ((text[i] == '収' && (text[i - 1] == '年' || text[i - 1] == '月'))
                    || (text[i] == '俸' && text[i - 1] == '年')
                    || (text[i] == '得' && text[i - 1] == '所')) {
                return true;
            }
        }
        return false;
    }

    private static void cell(Candidate c, Detections out) {
        char[] text = c.text();
        int start = CellText.start(text, c.start(), c.end());
        int end = Run.start(text, start, c.end(), ' ');
        boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        if (header && NOTHING.holds(text, start, end)) {
            out.add(TYPE, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.DICTIONARY);
            return;
        }
        if (end - start > 2 && text[start + 1] == '(' && text[end - 1] == ')') {
            start += 2;
            end--;
        }
        end = IncomeForm.withoutRemark(text, start, end);
        if (header) {
            start = IncomeForm.withoutLabel(text, start, end);
            end = IncomeForm.withoutMore(text, start, end);
        }
        boolean value = end - start <= LONGEST
                && (header
                        ? IncomeForm.digits(text, start, end)
                        : IncomeForm.money(text, start, end)
                                && IncomeForm.end(text, start, end) == end
                                && IncomeForm.band(text, start, end));
        if (value) {
            out.add(TYPE, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
        }
    }
}
