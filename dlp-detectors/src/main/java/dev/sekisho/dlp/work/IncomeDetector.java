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
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import java.util.Set;

/** Finds incomes: amounts and bands of a year beside a word for income, or in a column of them. */
final class IncomeDetector implements Detector {
    private static final InfoType TYPE = InfoType.INCOME_BAND;
    private static final String PART = "0123456789,.~-－ー万千百億円¥約超 ";
    private static final Lexemes TAILS =
            Lexemes.of("以上", "以下", "未満", "超", "程度", "台", "前後", "位", "くらい", "ぐらい", "ほど", "弱", "強", "程", "内");
    private static final int LONGEST = 32;
    private static final int SENTENCE_REACH = 40;
    private static final int LABEL_REACH = 100;

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 1)
            .labels(TYPE, "年収", "世帯年収", "年俸", "年間所得", "年間収入", "所得", "収入", "税込年収", "前年年収")
            .negatives(
                    TYPE, "想定年収", "予定年収", "募集", "求人", "賃金", "売上", "月給", "時給", "日給", "資本金", "融資", "補助金", "助成", "以上の方",
                    "対象者", "控除")
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
        if (!mayBeMoney(text, c)) {
            return;
        }
        int start = start(text, c.windowStart(), c.start());
        int end = end(text, c.start(), c.windowEnd());
        if (end > 0 && money(text, start, end) && announced(c, start) && !c.contradicted(TYPE)) {
            out.add(TYPE, start, end, Likelihood.LIKELY, Evidence.SHAPE, Evidence.LABEL);
        }
    }

    /** Cheap: of all numbers few have a sign or unit of money beside them. */
    private static boolean mayBeMoney(char[] text, Candidate c) {
        boolean unit = c.end() < c.windowEnd() && "万千百億円~-以,".indexOf(text[c.end()]) >= 0;
        return unit || (c.start() > c.windowStart() && text[c.start() - 1] == '¥');
    }

    private static boolean announced(Candidate c, int start) {
        if (c.labelled(TYPE)) {
            return true;
        }
        char[] text = c.text();
        int lines = 0;
        for (int i = start - 1; i > Math.max(c.windowStart(), start - LABEL_REACH) && lines < 2; i--) {
            lines += text[i] == '\n' ? 1 : 0;
            if (text[i] == '。' && start - i > SENTENCE_REACH) {
                return false;
            }
            if ((text[i] == '収' && text[i - 1] == '年')
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
        int end = CellText.end(text, start, c.end());
        boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        boolean value = end - start <= LONGEST
                && (header
                        ? digits(text, start, end)
                        : money(text, start, end) && whole(text, start, end) && band(text, start, end));
        if (value) {
            out.add(TYPE, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
        }
    }

    private static boolean digits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharClass.digit(text[i]) || "一二三四五六七八九十百千万".indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without a header an amount may be any price; a range, an upper or a lower bound is more. */
    private static boolean band(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("~以未超".indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean whole(char[] text, int start, int end) {
        return end(text, start, end) == end;
    }

    /** 約 or ¥ or ～ before the amount belongs to it. */
    private static int start(char[] text, int from, int digits) {
        int i = digits;
        while (i > from && "約¥~".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i;
    }

    /** Where the amount with its unit, its upper bound and 以上 or the like ends. */
    private static int end(char[] text, int from, int to) {
        int stop = Math.min(to, from + LONGEST);
        int i = from;
        int end = -1;
        while (i < stop) {
            if (PART.indexOf(text[i]) >= 0) {
                i++;
                end = text[i - 1] == ' ' ? end : i;
                continue;
            }
            int tail = tail(text, i, stop);
            if (tail == 0) {
                break;
            }
            i += tail;
            end = i;
        }
        while (end > from && "~,.-約ー".indexOf(text[end - 1]) >= 0 && text[end - 1] != '~') {
            end--;
        }
        return end;
    }

    private static int tail(char[] text, int at, int stop) {
        for (int n = Math.min(3, stop - at); n >= 1; n--) {
            if (TAILS.holds(text, at, at + n)) {
                return n;
            }
        }
        return 0;
    }

    /** Whether there are digits and a unit of money. */
    private static boolean money(char[] text, int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            digit |= CharClass.digit(text[i]);
            boolean unit = text[i] == '円'
                    || text[i] == '¥'
                    || (text[i] == '万' && i + 1 == end)
                    || (text[i] == '万' && text[i + 1] == '~');
            if ((digit && unit) || (text[i] == '¥' && end - start >= 4)) {
                return true;
            }
        }
        return false;
    }
}
