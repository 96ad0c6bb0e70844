package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.identifier.Surroundings;
import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;
import java.util.Set;

/**
 * Reads symbol, number and branch of a health insurance certificate: 記号 12345678 番号 123 (枝番) 01, 記号・番号 12345678・123.
 * 国民健康保険 writes symbols in kanji and kana too. There is no check digit; a word of insurance must stand near, as the
 * post office writes 記号 and 番号 too. Immutable and thread-safe.
 */
final class SymbolAndNumberDetector implements Detector {
    private static final InfoType TYPE = InfoType.JAPAN_INSURED_PERSON_NUMBER;
    private static final String[] INSURANCE = {"保険", "被保険者", "資格確認", "資格情報", "組合員証", "加入者"};
    private static final String[] POST = {"ゆうちょ", "郵便", "通帳", "貯金", "銀行"};
    private static final int LONGEST = 20;

    private final Triggers triggers = Triggers.builder().literals("記号").build();

    @Override
    public String id() {
        return "jp-insurance-symbol-and-number";
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
        int limit = c.windowEnd();
        int both = word(text, mark(text, c.end(), limit), limit, "番号");
        if (both > 0) {
            together(c, blanks(text, both, limit), out);
            return;
        }
        int symbol = blanks(text, c.end(), limit);
        int symbolEnd = value(text, symbol, limit, true);
        int word = word(text, blanks(text, symbolEnd, limit), limit, "番号");
        if (symbolEnd == symbol || word < 0) {
            return;
        }
        int number = blanks(text, word, limit);
        int numberEnd = value(text, number, limit, false);
        boolean insurance = insurance(c, numberEnd);
        if (numberEnd == number || !insurance) {
            return;
        }
        add(out, symbol, symbolEnd);
        add(out, number, numberEnd);
        branch(text, numberEnd, limit, out);
    }

    /** 12345678・123 or 12345678-123 behind 記号・番号: one finding. */
    private static void together(Candidate c, int start, Detections out) {
        char[] text = c.text();
        int end = value(text, start, c.windowEnd(), true);
        boolean joint = end > start && end + 1 < c.windowEnd() && "・- ".indexOf(text[end]) >= 0;
        int last = joint ? value(text, end + 1, c.windowEnd(), false) : end;
        if (joint && last > end + 1 && insurance(c, last)) {
            add(out, start, last);
            branch(text, last, c.windowEnd(), out);
        }
    }

    private static void add(Detections out, int start, int end) {
        out.add(TYPE, start, end, Likelihood.LIKELY, Evidence.LABEL, Evidence.SHAPE, Evidence.NEIGHBOUR);
    }

    private static void branch(char[] text, int from, int limit, Detections out) {
        int word = word(text, blanks(text, from, limit), limit, "枝番");
        int start = word < 0 ? -1 : blanks(text, word, limit);
        if (start > 0 && value(text, start, limit, false) == start + 2) {
            add(out, start, start + 2);
        }
    }

    private static boolean insurance(Candidate c, int end) {
        char[] text = c.text();
        if (Surroundings.above(text, c.start(), c.windowStart(), POST)) {
            return false;
        }
        return Surroundings.above(text, c.start(), c.windowStart(), INSURANCE)
                || word(text, blanks(text, end, c.windowEnd()), c.windowEnd(), "枝番") > 0;
    }

    private static int mark(char[] text, int at, int limit) {
        return at < limit && (text[at] == '・' || text[at] == '/' || text[at] == '-') ? at + 1 : at;
    }

    private static int blanks(char[] text, int at, int limit) {
        return Run.end(text, at, Math.min(limit, at + 6), " :,、\r\n\t/()");
    }

    /** One past digits and hyphens, with kanji and kana too in a symbol; a digit must be among a number's. */
    private static int value(char[] text, int start, int limit, boolean symbol) {
        int i = start;
        while (i < limit && i - start < LONGEST && (inner(text, i, start, limit) || (symbol && sign(text, i, limit)))) {
            i++;
        }
        boolean glued = i < limit && CharClass.of(text[i]) == CharClass.LATIN;
        return glued ? start : i;
    }

    private static boolean inner(char[] text, int i, int start, int limit) {
        boolean hyphen = text[i] == '-' && i > start && i + 1 < limit && CharClass.digit(text[i + 1]);
        return CharClass.digit(text[i]) || (hyphen && CharClass.digit(text[i - 1]));
    }

    private static boolean sign(char[] text, int i, int limit) {
        return CharClass.kanjiOrKana(text[i]) && !Words.at(text, i, limit, "番号");
    }

    private static int word(char[] text, int at, int limit, String word) {
        return Words.at(text, at, limit, word) ? at + word.length() : -1;
    }
}
