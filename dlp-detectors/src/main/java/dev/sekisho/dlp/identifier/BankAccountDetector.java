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
 * Finds bank accounts (普通 1234567): six to eight digits, in a column of them also four, after a label, or after 普通, 当座
 * or 貯蓄, in short too: (普). There is no check digit; a bank, a branch, the kind of deposit and a person's name as the
 * holder confirm one another. Where an account is to be paid to and no person holds it, it is a company's on an invoice
 * more often than not. Immutable and thread-safe.
 */
final class BankAccountDetector implements Detector {
    private static final InfoType TYPE = InfoType.JAPAN_BANK_ACCOUNT;
    private static final String[] BANKS = {"銀行", "信用金庫", "信金", "信用組合", "信組", "農協", "農業協同組合", "JA", "労金", "労働金庫", "漁協"};
    private static final String[] BRANCHES = {"支店", "店番", "支所", "出張所", "本店", "営業部", "店名"};
    private static final String[] DEPOSITS = {"普通", "当座", "貯蓄", "(普)", "(当)", "(貯)"};
    /** Shorter ones are taken in columns only. */
    private static final int SHORTEST = 6;

    /** How many digits stand before and behind the joint of an account that is written in two pieces. */
    private static final int HEAD = 3;

    private static final int TAIL = 4;
    private static final int BANK_CODE = 4;
    private static final int BRANCH_CODE = 3;

    private static final String[] INVOICES = {"振込先", "お振込", "振り込み先", "請求"};

    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, SHORTEST)
            .labels(
                    TYPE,
                    "口座番号",
                    "振込口座",
                    "振込先口座",
                    "口座No",
                    "普通預金",
                    "当座預金",
                    "貯蓄預金",
                    "普通口座",
                    "account number",
                    "account no",
                    "bank account number",
                    "bank account no")
            .negatives(TYPE, Surroundings.negatives())
            .columns(TYPE)
            .build();

    @Override
    public String id() {
        return "jp-bank-account";
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
        boolean cell = c.column() != null;
        int start = cell ? Forms.first(text, c.start(), c.end()) : account(text, c.start(), c.end());
        int end = start < 0 ? start : Run.end(text, start, c.end(), CharClass.DIGIT);
        int digits = end - start;
        if (digits == HEAD && (cell || c.labelled(TYPE) || has(c, start, BANKS))) {
            int whole = parted(text, end, c.windowEnd());
            digits += whole > end ? TAIL : 0;
            end = whole;
        }
        if (digits < 4 || digits > 8 || (!cell && !c.labelled(TYPE) && !deposit(text, start, c))) {
            return;
        }
        if ((start == c.start() && Surroundings.gluedLeft(text, start, c.windowStart(), true))
                || Surroundings.gluedRight(text, end, c.windowEnd())
                || Surroundings.amount(text, start, end, c.windowStart(), c.windowEnd())) {
            return;
        }
        if (cell) {
            boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY) && digits >= 6;
            Likelihood level = header ? Likelihood.LIKELY : Likelihood.POSSIBLE;
            out.add(TYPE, start, end, level, c.columnEvidence(), Evidence.SHAPE);
        } else {
            text(c, start, end, out);
        }
    }

    /** Where the account starts behind the codes of its bank and branch: 0001-231-1234567; the index itself without. */
    private static int account(char[] text, int start, int end) {
        int branch = start + BANK_CODE + 1;
        int account = branch + BRANCH_CODE + 1;
        boolean codes = account + SHORTEST <= end
                && Run.end(text, start, end, CharClass.DIGIT) == branch - 1
                && Run.end(text, branch, end, CharClass.DIGIT) == account - 1
                && text[branch - 1] == text[account - 1]
                && "- ".indexOf(text[branch - 1]) >= 0;
        return codes ? account : start;
    }

    /** The end of the last four digits of an account that is written in two pieces, 123-4567; where it began if not. */
    private static int parted(char[] text, int end, int limit) {
        if (end >= limit || "- ".indexOf(text[end]) < 0) {
            return end;
        }
        int last = Run.end(text, end + 1, limit, CharClass.DIGIT);
        boolean goesOn = last + 1 < limit && "- .".indexOf(text[last]) >= 0 && CharClass.digit(text[last + 1]);
        return last - end - 1 == TAIL && !goesOn ? last : end;
    }

    private static void text(Candidate c, int start, int end, Detections out) {
        Holder holder = Holder.behind(c.text(), end, c.windowEnd());
        int parts = parts(c, start);
        boolean invoice = has(c, start, INVOICES);
        Likelihood level = switch (holder) {
            case PERSON -> parts >= 2 ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
            case COMPANY -> Likelihood.UNLIKELY;
            case UNKNOWN -> parts >= 3 && !invoice ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        };
        boolean against = c.contradicted(TYPE) && parts < 2;
        boolean placeholder = Placeholders.is(Forms.compact(c.text(), start, end));
        level = level.lowered((against ? 2 : 0) + (placeholder ? 1 : 0));
        if (level.atLeast(Likelihood.UNLIKELY)) {
            Evidence beside = parts >= 2 || holder == Holder.PERSON ? Evidence.NEIGHBOUR : Evidence.SHAPE;
            Evidence doubt = against ? Evidence.NEGATIVE_CONTEXT : Evidence.SHAPE;
            Evidence test = placeholder ? Evidence.PLACEHOLDER : Evidence.SHAPE;
            out.add(TYPE, start, end, level, Evidence.LABEL, Evidence.SHAPE, beside, doubt, test);
        }
    }

    /** How many of bank, branch and kind of deposit stand before the number, on its line or the three above. */
    private static int parts(Candidate c, int start) {
        return (has(c, start, BANKS) ? 1 : 0) + (has(c, start, BRANCHES) ? 1 : 0) + (has(c, start, DEPOSITS) ? 1 : 0);
    }

    private static boolean has(Candidate c, int start, String... words) {
        return Surroundings.above(c.text(), start, c.windowStart(), words);
    }

    /** Whether 普通, 当座 or 貯蓄 stands directly before, perhaps with 預金, 口座 or 番号. */
    private static boolean deposit(char[] text, int start, Candidate c) {
        int i = Run.start(text, Math.max(c.windowStart(), start - 3), start, " ::()No.");
        if (i - 1 > c.windowStart() && text[i] == ')' && text[i - 2] == '(' && "普当貯".indexOf(text[i - 1]) >= 0) {
            return true;
        }
        boolean ends = i > c.windowStart() && "通座蓄金号".indexOf(text[i - 1]) >= 0;
        if (!ends) {
            return false;
        }
        int last = Surroundings.lastBefore(text, i, c.windowStart(), DEPOSITS);
        return last >= 0 && i - last <= 5;
    }
}
