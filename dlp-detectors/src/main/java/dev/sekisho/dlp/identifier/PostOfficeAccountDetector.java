package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds accounts at ゆうちょ (14030-12345671): a symbol of five digits (1ddc0 savings, 0ddc0 giro), perhaps one digit of
 * re-issue, and a number of up to eight digits that ends in 1, or of up to six for giro. The check digit in the symbol
 * is known from one implementation only, so it confirms and refuses nothing. Immutable and thread-safe.
 */
final class PostOfficeAccountDetector implements Detector {
    private static final InfoType TYPE = InfoType.JAPAN_BANK_ACCOUNT;
    private static final String[] NEAR = {"ゆうちょ", "郵便局", "郵便貯金", "記号", "通帳", "振替口座", "貯金"};
    private static final String[] INSURANCE = {"保険", "被保険者", "資格確認"};
    private static final int SYMBOL = 5;

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, SYMBOL + 2)
            .literals("記号")
            .negatives(TYPE, Surroundings.negatives())
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "jp-post-office-account";
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
        char[] text = c.text();
        int start = c.run() == null ? Forms.first(text, from(c), Math.min(from(c) + 6, c.windowEnd())) : c.start();
        if (start < 0 || !symbol(text, start, c.windowEnd())) {
            return;
        }
        boolean worded = false;
        int number = after(text, start + SYMBOL, c.windowEnd());
        if (number < 0) {
            number = afterWord(text, start + SYMBOL, c.windowEnd());
            worded = true;
        }
        int end = number < 0 ? -1 : Run.end(text, number, c.windowEnd(), CharClass.DIGIT);
        if (end < 0
                || !fits(text, start, number, end)
                || Surroundings.gluedLeft(text, start, c.windowStart(), true)
                || Surroundings.gluedRight(text, end, c.windowEnd())) {
            return;
        }
        report(c, start, number, end, worded, out);
    }

    /** A cell is read from its start, text from behind the word. */
    private static int from(Candidate c) {
        return c.column() == null ? c.end() : c.start();
    }

    private static void report(Candidate c, int start, int number, int end, boolean worded, Detections out) {
        char[] text = c.text();
        String symbol = new String(text, start, SYMBOL);
        boolean right = CheckDigits.postOffice(symbol, new String(text, number, end - number));
        boolean near = worded || c.column() != null || Surroundings.above(text, start, c.windowStart(), NEAR);
        boolean insurance = Surroundings.above(text, start, c.windowStart(), INSURANCE);
        Likelihood level = level(c, right, near, insurance);
        boolean against = c.column() == null && c.contradicted(TYPE);
        boolean company = near && Holder.behind(text, end, c.windowEnd()) == Holder.COMPANY;
        level = level.lowered((against ? 1 : 0) + (company ? 3 : 0));
        if (level.atLeast(Likelihood.UNLIKELY)) {
            Evidence digit = right ? Evidence.CHECK_DIGIT : Evidence.SHAPE;
            Evidence basis = c.column() != null ? c.columnEvidence() : near ? Evidence.LABEL : Evidence.SHAPE;
            Evidence doubt = against ? Evidence.NEGATIVE_CONTEXT : Evidence.SHAPE;
            out.add(TYPE, start, end, level, Evidence.SHAPE, digit, basis, doubt);
        }
    }

    private static Likelihood level(Candidate c, boolean right, boolean near, boolean insurance) {
        if (insurance) {
            return right && near ? Likelihood.POSSIBLE : Likelihood.VERY_UNLIKELY;
        }
        if (near) {
            return right ? Likelihood.VERY_LIKELY : c.column() == null ? Likelihood.POSSIBLE : Likelihood.LIKELY;
        }
        return right ? Likelihood.POSSIBLE : Likelihood.VERY_UNLIKELY;
    }

    /** Five digits and no sixth: 0 or 1 first, 0 last. */
    private static boolean symbol(char[] text, int start, int limit) {
        if (start + SYMBOL >= limit || text[start] > '1' || text[start + SYMBOL - 1] != '0') {
            return false;
        }
        return Run.end(text, start, limit, CharClass.DIGIT) == start + SYMBOL;
    }

    /** Where the number starts behind one joint, or behind a digit of re-issue between two. */
    private static int after(char[] text, int at, int limit) {
        int i = joint(text, at, limit);
        if (i > 0 && i + 2 < limit && CharClass.digit(text[i]) && !CharClass.digit(text[i + 1])) {
            int further = joint(text, i + 1, limit);
            i = further > 0 ? further : i;
        }
        return i > 0 && i < limit && CharClass.digit(text[i]) ? i : -1;
    }

    private static int joint(char[] text, int at, int limit) {
        boolean joint = at < limit && (text[at] == '-' || text[at] == ' ' || text[at] == 'ー');
        return joint ? at + 1 : -1;
    }

    /** 記号 14030 番号 12345671, also on two lines. */
    private static int afterWord(char[] text, int at, int limit) {
        int i = blanks(text, at, limit);
        boolean word = i + 2 < limit && text[i] == '番' && text[i + 1] == '号';
        i = word ? blanks(text, i + 2, limit) : limit;
        return i < limit && CharClass.digit(text[i]) ? i : -1;
    }

    private static int blanks(char[] text, int at, int limit) {
        return Run.end(text, at, Math.min(limit, at + 6), " :,、\r\n\t/-");
    }

    private static boolean fits(char[] text, int start, int number, int end) {
        int digits = end - number;
        boolean savings = text[start] == '1';
        return savings ? digits >= 2 && digits <= 8 && text[end - 1] == '1' : digits >= 1 && digits <= 6;
    }
}
