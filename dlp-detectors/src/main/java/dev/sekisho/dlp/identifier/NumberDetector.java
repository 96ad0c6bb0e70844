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
import dev.sekisho.dlp.text.DigitGroups;
import java.util.Set;

/**
 * Finds one kind of number. A right check digit alone is right by chance in one of ten numbers (facts/IDENTIFIERS.md
 * 3), so a label or a column is what makes it likely. Immutable and thread-safe.
 */
public final class NumberDetector implements Detector {
    private final NumberKind kind;
    private final NumberGroups shape;
    private final Triggers triggers;

    /**
     * A detector of a kind.
     *
     * @param kind what it finds
     */
    public NumberDetector(NumberKind kind) {
        this.kind = kind;
        this.shape = new NumberGroups(kind);
        this.triggers = Triggers.builder()
                .run(CharRun.DIGITS, kind.least)
                .labels(kind.type, kind.labels)
                .negatives(kind.type, Surroundings.negatives())
                .columns(kind.type)
                .build();
    }

    @Override
    public String id() {
        return kind.id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(kind.type);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        boolean cell = c.column() != null;
        if (!cell && hopeless(c.text(), c.start(), c.end())) {
            return;
        }
        boolean announced = cell || c.labelled(kind.type) || shared(c);
        if (!announced && !kind.speaksForItself()) {
            return;
        }
        DigitGroups groups = new DigitGroups().read(c.text(), c.start(), c.end());
        for (int first = 0; first < groups.count(); ) {
            int last = shape.last(c.text(), groups, first);
            if (last >= 0) {
                judge(c, groups, first, last, announced, out);
            }
            first = Math.max(last, first) + 1;
        }
    }

    private boolean shared(Candidate c) {
        InfoType other = kind.sharing;
        return other != null
                && c.labelled(other)
                && Surroundings.lastBefore(c.text(), c.start(), c.windowStart(), kind.context) >= 0;
    }

    /** Whether a run is one group of digits of a length that no number of this kind has. */
    private boolean hopeless(char[] text, int start, int end) {
        int i = start;
        while (i < end && CharClass.digit(text[i])) {
            i++;
        }
        return i == end && !kind.fits(end - start);
    }

    private void judge(Candidate c, DigitGroups groups, int first, int last, boolean announced, Detections out) {
        char[] text = c.text();
        int start = groups.start(first);
        int end = groups.end(last);
        if (Surroundings.gluedLeft(text, start, c.windowStart(), announced)
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
