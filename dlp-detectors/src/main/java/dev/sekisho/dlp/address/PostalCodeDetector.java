package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import java.nio.CharBuffer;
import java.util.Set;

/**
 * Finds postal codes (〒105-0011): after 〒 or a label, before an address, or in a column. Seven bare digits are none;
 * one in seventy of all seven-digit numbers is an assigned code (facts/IDENTIFIERS.md 3), so being assigned only
 * confirms.
 */
final class PostalCodeDetector implements Detector {
    private static final String[] LABELS = {"郵便番号", "〒", "ZIP", "Zip", "zip", "郵便"};

    private final Gazetteer gazetteer;
    private final Triggers triggers = Triggers.builder()
            .run(CharRun.DIGITS, 7)
            .labels(InfoType.POSTAL_CODE, LABELS)
            .columns(InfoType.POSTAL_CODE)
            .build();

    private static final int DIGITS = 7;

    PostalCodeDetector(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String id() {
        return "jp-postal-code";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.POSTAL_CODE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int start = c.start();
        while (start < c.end() && !Glyphs.digit(text[start])) {
            start++;
        }
        int end = PostalCodes.end(text, start, c.windowEnd());
        if (end < 0 && (mark(text, start, c.windowStart()) || named(text, start, c.windowStart()))) {
            end = PostalCodes.spread(text, start, c.windowEnd());
        }
        if (end < 0 || (start > c.windowStart() && joined(text[start - 1]))) {
            return;
        }
        boolean assigned = gazetteer.placeOfCode(PostalCodes.value(text, start, end)) >= 0;
        boolean told = assigned && end - start > DIGITS && addressed(text, start, c.windowStart());
        boolean marked = told || mark(text, start, c.windowStart());
        if (marked || c.labelled(InfoType.POSTAL_CODE) || c.column() != null) {
            Evidence basis = c.column() != null && !marked ? c.columnEvidence() : Evidence.LABEL;
            add(out, start, end, assigned, basis);
        } else if (beforeAddress(text, start, end, c.windowEnd())) {
            add(out, start, end, assigned, Evidence.NEIGHBOUR);
        }
    }

    private static void add(Detections out, int start, int end, boolean assigned, Evidence basis) {
        Likelihood likelihood = assigned ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
        Evidence known = assigned ? Evidence.DICTIONARY : Evidence.SHAPE;
        out.add(InfoType.POSTAL_CODE, start, end, likelihood, Evidence.SHAPE, basis, known);
    }

    private static boolean joined(char before) {
        return Glyphs.digit(before) || Glyphs.hyphen(before) || Glyphs.kind(before) == Glyphs.LATIN;
    }

    private static boolean mark(char[] text, int start, int windowStart) {
        int i = Glyphs.start(text, windowStart, start, Glyphs.SPACE);
        return i > windowStart && text[i - 1] == '〒';
    }

    /** Whether 郵便番号 stands right before. */
    private static boolean named(char[] text, int start, int windowStart) {
        int i = Glyphs.start(text, windowStart, start, Glyphs.SPACE);
        i -= i > windowStart && (text[i - 1] == ':' || text[i - 1] == '：') ? 1 : 0;
        int from = i - LABELS[0].length();
        return from >= windowStart && LABELS[0].contentEquals(CharBuffer.wrap(text, from, LABELS[0].length()));
    }

    /** Whether 所在地 or the like stands before, of which the code is the first part: 所在地 753-8508. */
    private static boolean addressed(char[] text, int start, int windowStart) {
        int i = Glyphs.start(text, windowStart, start, Glyphs.SPACE);
        i -= i > windowStart && (text[i - 1] == ':' || text[i - 1] == '：') ? 1 : 0;
        return i < start && Cells.label(text, Glyphs.start(text, windowStart, i, Glyphs.SPACE), windowStart);
    }

    /**
     * Whether a prefecture or municipality follows, after spaces, one delimiter or a line break, or a hyphened code.
     */
    private boolean beforeAddress(char[] text, int start, int end, int limit) {
        int i = end;
        boolean hyphen = end - start > DIGITS;
        int breaks = 0;
        while (i < limit && i - end < 6 && (Glyphs.space(text[i]) || breaks == 0)) {
            if (Glyphs.name(text[i])) {
                break;
            }
            breaks += Glyphs.space(text[i]) ? 0 : 1;
            i++;
        }
        return (i > end || hyphen) && i < limit && gazetteer.headAt(text, i, limit) >= 0;
    }
}
