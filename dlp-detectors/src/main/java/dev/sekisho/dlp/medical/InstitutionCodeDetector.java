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
import java.util.Set;

/**
 * Reads the code of a medical institution or pharmacy behind its label or in its column: seven digits, whose check
 * digit holds over the prefecture and the table of points before them, where these are given (都道府県番号 13 点数表 1), or all
 * ten in pieces (13,1,9999999 or 13・1・99,9999,9). Immutable and thread-safe.
 */
final class InstitutionCodeDetector implements Detector {
    static final String[] LABELS = {
        "医療機関コード", "医療機関番号", "保険医療機関コード", "保険医療機関番号", "薬局コード", "保険薬局コード", "保険薬局番号", "医療機関等コード"
    };
    private static final InfoType TYPE = InfoType.JAPAN_MEDICAL_INSTITUTION_CODE;
    private static final int SHORT = 7;
    private static final int WHOLE = 10;

    private final Triggers triggers =
            Triggers.builder().literals(LABELS).columns(TYPE).build();

    @Override
    public String id() {
        return "jp-medical-institution-code-parts";
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
        int from = c.column() == null ? c.end() : c.start();
        int limit = c.column() == null ? c.windowEnd() : c.end();
        int start = afterColon(text, from, limit);
        if (start < 0) {
            return;
        }
        StringBuilder digits = new StringBuilder(WHOLE);
        int end = read(text, start, limit, digits);
        boolean fits = digits.length() == SHORT || digits.length() == WHOLE;
        if (!fits || Surroundings.gluedRight(text, end, limit)) {
            return;
        }
        String before = digits.length() == SHORT ? given(text, from, c.windowStart()) : "";
        String whole = before + digits;
        boolean checked = whole.length() == WHOLE;
        boolean right = checked && InsuranceNumbers.institution(whole);
        Likelihood level = right ? Likelihood.VERY_LIKELY : checked ? Likelihood.POSSIBLE : Likelihood.LIKELY;
        Evidence basis = c.column() != null ? c.columnEvidence() : Evidence.LABEL;
        out.add(TYPE, start, end, level, basis, right ? Evidence.CHECK_DIGIT : Evidence.SHAPE);
    }

    /** The first digit within a few signs that are no letters, or -1. */
    private static int afterColon(char[] text, int from, int limit) {
        for (int i = from; i < limit && i - from < 8; i++) {
            if (CharClass.digit(text[i])) {
                return i;
            }
            byte kind = CharClass.of(text[i]);
            if (kind == CharClass.KANJI || kind == CharClass.KATAKANA || kind == CharClass.LATIN) {
                return -1;
            }
        }
        return -1;
    }

    /** Reads up to ten digits with single commas, dots and hyphens between; gives one past the last. */
    private static int read(char[] text, int start, int limit, StringBuilder digits) {
        int end = start;
        for (int i = start; i < limit && digits.length() <= WHOLE; i++) {
            if (CharClass.digit(text[i])) {
                digits.append(text[i]);
                end = i + 1;
            } else if (end < i || ",.・-".indexOf(text[i]) < 0) {
                break;
            }
        }
        return end;
    }

    /** 都道府県番号 13 and 点数表 1 before the label, as three digits, or nothing. */
    private static String given(char[] text, int label, int windowStart) {
        String prefecture = value(text, label, windowStart, 2, "都道府県番号", "都道府県コード", "都道府県");
        String table = value(text, label, windowStart, 1, "点数表番号", "点数表コード", "点数表");
        return prefecture.isEmpty() || table.isEmpty() ? "" : prefecture + table;
    }

    private static String value(char[] text, int label, int windowStart, int digits, String... words) {
        int at = Surroundings.lastBefore(text, label, windowStart, words);
        int start = at < 0 ? -1 : afterColon(text, at, label);
        boolean whole = start >= 0 && start + digits <= label;
        for (int i = start; whole && i < start + digits; i++) {
            whole = CharClass.digit(text[i]);
        }
        return whole ? new String(text, start, digits) : "";
    }
}
