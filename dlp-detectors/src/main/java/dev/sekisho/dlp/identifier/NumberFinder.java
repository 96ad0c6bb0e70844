package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.DigitGroups;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;
import java.nio.CharBuffer;

/** Finds one kind of number among groups of digits that were read. Immutable and thread-safe. */
final class NumberFinder {
    private static final int MOST_DROPPED = 2;

    /** What stands right behind a word that is no label: a shorter one may be a year, a longer one a day. */
    private static final int FEWEST_BESIDE = 5;

    private static final int MOST_BESIDE = 7;
    private static final int FEW = 4;
    private static final String UNITS = "年月円人歳";

    private final NumberKind kind;
    private final NumberGroups shape;
    private final Words labels;

    NumberFinder(NumberKind kind) {
        this.kind = kind;
        this.shape = new NumberGroups(kind);
        this.labels = Words.of(kind.labels);
    }

    /** Looks at all groups; whether some of them together have a length of this kind was asked before. */
    void examine(Candidate c, DigitGroups groups, Detections out) {
        char[] text = c.text();
        boolean announced = c.column() != null
                || c.labelled(kind.type)
                || (groups.count() == 1 && shared(c))
                || told(text, groups.end(groups.count() - 1), c.windowEnd())
                || beside(text, groups, c.windowStart());
        if (!announced && !(kind.speaksForItself() && shape.promises(groups))) {
            return;
        }
        if (c.column() != null && groups.count() == 1 && shape.last(text, groups, 0) < 0) {
            withoutZeros(c, groups, out);
            return;
        }
        for (int first = 0; first < groups.count(); ) {
            int last = shape.last(text, groups, first);
            if (last >= 0) {
                judge(c, groups, first, last, announced, out);
            }
            first = Math.max(last, first) + 1;
        }
    }

    /** Whether a bracket behind the number says what it is: 738492061580（個人番号）. */
    private boolean told(char[] text, int end, int limit) {
        if (end >= limit || text[end] != '(') {
            return false;
        }
        String label = labels.at(text, end + 1, limit);
        int close = label == null ? limit : end + 1 + label.length();
        return close < limit && text[close] == ')';
    }

    private boolean beside(char[] text, DigitGroups groups, int windowStart) {
        if (kind.beside.length == 0
                || groups.count() != 1
                || groups.length(0) < FEWEST_BESIDE
                || groups.length(0) > MOST_BESIDE) {
            return false;
        }
        int end = Run.start(text, Math.max(windowStart, groups.start(0) - 2), groups.start(0), " :");
        for (String word : kind.beside) {
            int start = end - word.length();
            boolean whole =
                    start == windowStart || (start > windowStart && CharClass.of(text[start - 1]) != CharClass.KANJI);
            if (whole && word.contentEquals(CharBuffer.wrap(text, start, word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A number in its column that lost the zeros before it, as spreadsheets drop them: 1130012 for 01130012. */
    private void withoutZeros(Candidate c, DigitGroups groups, Detections out) {
        char[] text = c.text();
        int start = groups.start(0);
        int end = groups.end(0);
        boolean whole = start == c.windowStart() && end == c.windowEnd();
        if (!whole || text[start] == '0' || !c.columnLikelihood().atLeast(Likelihood.LIKELY)) {
            return;
        }
        String digits = NumberGroups.digits(text, groups, 0, 0);
        for (int zeros = 1; zeros <= MOST_DROPPED; zeros++) {
            digits = "0" + digits;
            boolean fits = kind.fits(digits.length());
            boolean right = fits && kind.check != null && kind.check.test(digits);
            if (right || (fits && (kind.check == null || kind.confirmsOnly))) {
                Evidence digit = right ? Evidence.CHECK_DIGIT : Evidence.SHAPE;
                out.add(kind.type, start, end, Likelihood.LIKELY, Evidence.SHAPE, c.columnEvidence(), digit);
                return;
            }
        }
    }

    private boolean shared(Candidate c) {
        InfoType other = kind.sharing;
        return other != null
                && c.labelled(other)
                && Surroundings.lastBefore(c.text(), c.start(), c.windowStart(), kind.context) >= 0;
    }

    private void judge(Candidate c, DigitGroups groups, int first, int last, boolean announced, Detections out) {
        char[] text = c.text();
        int start = groups.start(first);
        int end = groups.end(last);
        boolean counts = kind.least <= FEW && end < c.windowEnd() && UNITS.indexOf(text[end]) >= 0;
        if (counts
                || Surroundings.gluedLeft(text, start, c.windowStart(), announced)
                || Surroundings.gluedRight(text, end, c.windowEnd())) {
            return;
        }
        boolean official = shape.official(text, groups, first, last);
        if (!announced && last > first && (!official || NumberGroups.goesOn(text, groups, first, last))) {
            return;
        }
        Weight weight = new Weight(kind, c, start, end, NumberGroups.digits(text, groups, first, last));
        Likelihood likelihood = weight.likelihood(announced, official);
        if (likelihood.atLeast(Likelihood.UNLIKELY)) {
            int from = kind.prefixed ? Numbered.prefix(text, start, c.windowStart()) : start;
            from = kind.numbered ? Numbered.start(text, from, c.windowStart()) : from;
            int to = kind.numbered ? Numbered.end(text, end, c.windowEnd()) : end;
            Evidence basis = c.column() != null ? c.columnEvidence() : announced ? Evidence.LABEL : weight.basis();
            out.add(
                    kind.type,
                    from,
                    to,
                    likelihood,
                    Evidence.SHAPE,
                    basis,
                    weight.digit(),
                    weight.test(),
                    weight.doubt());
        }
    }
}
