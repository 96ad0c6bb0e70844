package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.function.Predicate;

/**
 * What speaks for and against one number (facts/IDENTIFIERS.md 3): a right check digit alone is little, with a label
 * much; a word of things near by, an amount, a time of day and a placeholder take away.
 */
final class Weight {
    private final NumberKind kind;
    private final Candidate c;
    private final int start;
    private final int end;
    private final String digits;
    private final boolean right;
    private final boolean placeholder;
    private boolean against;
    private boolean near;

    Weight(NumberKind kind, Candidate c, int start, int end, String digits) {
        this.kind = kind;
        this.c = c;
        this.start = start;
        this.end = end;
        this.digits = digits;
        Predicate<String> check = kind.check;
        this.right = check != null && check.test(digits);
        this.placeholder = Placeholders.is(digits);
    }

    Likelihood likelihood(boolean announced, boolean official) {
        Likelihood level = announced ? announced(official) : alone(official);
        if (!level.atLeast(Likelihood.UNLIKELY)) {
            return level;
        }
        return level.lowered(Placeholders.doubts(digits) + (c.column() == null ? doubts(announced) : 0));
    }

    private Likelihood announced(boolean official) {
        boolean unchecked = kind.check == null || kind.confirmsOnly;
        if (c.column() != null && !c.columnLikelihood().atLeast(Likelihood.LIKELY)) {
            return right ? Likelihood.POSSIBLE : Likelihood.VERY_UNLIKELY;
        }
        if (right || (unchecked && official)) {
            return Likelihood.VERY_LIKELY;
        }
        return c.column() == null ? kind.byLabel : Likelihood.LIKELY;
    }

    private Likelihood alone(boolean official) {
        boolean known = right && !kind.confirmsOnly;
        Likelihood bare = !known ? Likelihood.VERY_UNLIKELY : official ? kind.bareGrouped : kind.bare;
        if (kind.context.length == 0 || !(known || (kind.check == null && official))) {
            return bare;
        }
        near = Surroundings.lastBefore(c.text(), start, c.windowStart(), kind.context) >= 0;
        if (!near) {
            return bare;
        }
        return Likelihood.LIKELY;
    }

    /** By how many levels the surroundings speak against it. */
    private int doubts(boolean announced) {
        char[] text = c.text();
        int doubts = 0;
        if (c.contradicted(kind.type) && !labelNearer(announced)) {
            doubts += announced ? 2 : 1;
            doubts += digits.length() == 12 && CheckDigits.parcel(digits) ? 1 : 0;
        }
        if (Surroundings.amount(text, start, end, c.windowStart(), c.windowEnd())) {
            doubts += 2;
        }
        if (announced && !right && anotherBetween()) {
            doubts += 2;
        }
        against = doubts > 0;
        return doubts + (!announced && Clock.reads(digits) ? 1 : 0);
    }

    /** Whether a label stands between the words of things and the number. */
    private boolean labelNearer(boolean announced) {
        if (!announced) {
            return false;
        }
        int label = Surroundings.lastBefore(c.text(), start, c.windowStart(), kind.labels);
        int thing = Surroundings.lastBefore(c.text(), start, c.windowStart(), Surroundings.negatives());
        return label > thing;
    }

    /** Whether the label announces another number, which stands between. */
    private boolean anotherBetween() {
        char[] text = c.text();
        int label = Surroundings.lastBefore(text, start, c.windowStart(), kind.labels);
        return label >= 0 && Surroundings.numberWithin(text, label, start);
    }

    Evidence basis() {
        return near ? Evidence.NEIGHBOUR : Evidence.SHAPE;
    }

    Evidence digit() {
        return right ? Evidence.CHECK_DIGIT : Evidence.SHAPE;
    }

    Evidence test() {
        return placeholder ? Evidence.PLACEHOLDER : Evidence.SHAPE;
    }

    Evidence doubt() {
        return against ? Evidence.NEGATIVE_CONTEXT : Evidence.SHAPE;
    }
}
