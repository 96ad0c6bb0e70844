package dev.sekisho.dlp.identifier;

import com.google.common.base.Ascii;
import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import java.util.Set;

/**
 * Finds numbers with letters by a form such as {@code AA0000000}: A stands for any capital, 0 for any digit, all else
 * for itself. Beside a label single hyphens and spaces may stand in it, and small letters. Immutable and thread-safe.
 */
public final class LetteredNumberDetector implements Detector {
    private final LetteredKind kind;
    private final Triggers triggers;

    /**
     * A detector of a kind.
     *
     * @param kind what it finds
     */
    public LetteredNumberDetector(LetteredKind kind) {
        this.kind = kind;
        this.triggers = Triggers.builder()
                .run(CharRun.DIGITS, kind.digits())
                .labels(kind.type(), kind.labels().toArray(new String[0]))
                .negatives(kind.type(), Surroundings.negatives())
                .columns(kind.type())
                .build();
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(kind.type());
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        boolean cell = c.column() != null;
        int start = cell ? Forms.first(text, c.start(), c.end()) : Forms.before(text, c, kind.form(), kind.offset());
        if (start < c.windowStart() || !Forms.fits(text[start], kind.form().charAt(0))) {
            return;
        }
        boolean announced = cell || c.labelled(kind.type());
        int end = Forms.end(text, start, c.windowEnd(), kind.form(), announced || kind.jointed());
        if (end < 0 || glued(c, start, end)) {
            return;
        }
        String written = Forms.compact(text, start, end);
        String value = Ascii.toUpperCase(written);
        if (!announced && !value.equals(written)) {
            return;
        }
        boolean right = kind.check() != null && kind.check().test(value);
        boolean near = !announced && near(c, start);
        Likelihood likelihood =
                near && (right || kind.check() == null) ? Likelihood.LIKELY : likelihood(c, right, announced);
        boolean placeholder = Placeholders.is(value.substring(kind.offset(), kind.offset() + kind.digits()));
        boolean against = !cell && !likelihood.equals(Likelihood.VERY_UNLIKELY) && c.contradicted(kind.type());
        likelihood = likelihood.lowered((placeholder ? 1 : 0) + (against ? 1 : 0));
        if (likelihood.atLeast(Likelihood.UNLIKELY)) {
            Evidence basis =
                    cell ? c.columnEvidence() : announced ? Evidence.LABEL : near ? Evidence.NEIGHBOUR : Evidence.SHAPE;
            Evidence digit = right ? Evidence.CHECK_DIGIT : Evidence.SHAPE;
            Evidence test = placeholder ? Evidence.PLACEHOLDER : Evidence.SHAPE;
            Evidence doubt = against ? Evidence.NEGATIVE_CONTEXT : Evidence.SHAPE;
            out.add(kind.type(), start, end, likelihood, basis, Evidence.SHAPE, digit, test, doubt);
        }
    }

    private Likelihood likelihood(Candidate c, boolean right, boolean announced) {
        boolean wrong = kind.check() != null && !right;
        if (announced) {
            boolean header = c.column() == null || c.columnLikelihood().atLeast(Likelihood.LIKELY);
            Likelihood sure = header ? Likelihood.VERY_LIKELY : kind.bare();
            return wrong ? Likelihood.POSSIBLE : sure;
        }
        return wrong ? Likelihood.VERY_UNLIKELY : kind.bare();
    }

    private boolean near(Candidate c, int start) {
        return !kind.near().isEmpty()
                && Surroundings.lastBefore(
                                c.text(), start, c.windowStart(), kind.near().toArray(new String[0]))
                        >= 0;
    }

    private static boolean glued(Candidate c, int start, int end) {
        boolean left = start > c.windowStart() && word(c.text()[start - 1]);
        return left || (end < c.windowEnd() && word(c.text()[end]));
    }

    private static boolean word(char ch) {
        byte kind = CharClass.of(ch);
        return kind == CharClass.LATIN || kind == CharClass.DIGIT || ch == '_' || ch == '-';
    }
}
