package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.DigitGroups;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds one kind of number. A right check digit alone is right by chance in one of ten numbers (facts/IDENTIFIERS.md
 * 3), so a label or a column is what makes it likely. Immutable and thread-safe.
 */
public final class NumberDetector implements Detector {
    private static final String[] NEGATIVES = {
        "注文番号", "受注", "発注", "伝票", "品番", "型番", "追跡", "お問い合わせ番号", "シリアル", "ISBN", "JAN", "バージョン", "管理番号", "金額", "合計", "税込"
    };

    private final NumberKind kind;
    private final Triggers triggers;

    /**
     * A detector of a kind.
     *
     * @param kind what it finds
     */
    public NumberDetector(NumberKind kind) {
        this.kind = kind;
        this.triggers = Triggers.builder()
                .run(CharRun.DIGITS, kind.least())
                .labels(kind.type(), kind.labels().toArray(String[]::new))
                .negatives(kind.type(), NEGATIVES)
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
        boolean announced = c.column() != null || c.labelled(kind.type());
        if (!announced && kind.check() == null) {
            return;
        }
        DigitGroups groups = new DigitGroups().read(c.text(), c.start(), c.end());
        for (int first = 0; first < groups.count(); ) {
            int last = longest(groups, first);
            if (last >= 0) {
                judge(c, groups, first, last, announced, out);
            }
            first = Math.max(last, first) + 1;
        }
    }

    /** The last group of the longest number of this kind that starts with a group, or -1. */
    private int longest(DigitGroups groups, int first) {
        int digits = 0;
        int found = -1;
        for (int last = first; last < groups.count() && digits <= kind.most(); last++) {
            digits += groups.length(last);
            boolean together = last == first || groups.start(last) - groups.end(last - 1) == 1;
            if (!together) {
                break;
            }
            found = digits >= kind.least() && digits <= kind.most() ? last : found;
        }
        return found;
    }

    private void judge(Candidate c, DigitGroups groups, int first, int last, boolean announced, Detections out) {
        char[] text = c.text();
        int start = groups.start(first);
        int end = groups.end(last);
        if (DigitGroups.gluedLeft(text, start, c.windowStart()) || DigitGroups.gluedRight(text, end, c.windowEnd())) {
            return;
        }
        String digits = digits(text, groups, first, last);
        Predicate<String> check = kind.check();
        boolean right = check != null && check.test(digits);
        Likelihood likelihood = likelihood(c, right, announced, last > first);
        boolean placeholder = Placeholders.is(digits);
        boolean against = c.column() == null && c.contradicted(kind.type());
        if (placeholder || against) {
            likelihood = weaker(likelihood);
        }
        if (likelihood.atLeast(Likelihood.UNLIKELY)) {
            int from = kind.numbered() ? Numbered.start(text, start, c.windowStart()) : start;
            int to = kind.numbered() ? Numbered.end(text, end, c.windowEnd()) : end;
            Evidence basis = c.column() != null ? c.columnEvidence() : announced ? Evidence.LABEL : Evidence.SHAPE;
            Evidence digit = right ? Evidence.CHECK_DIGIT : Evidence.SHAPE;
            Evidence test = placeholder ? Evidence.PLACEHOLDER : Evidence.SHAPE;
            Evidence doubt = against ? Evidence.NEGATIVE_CONTEXT : Evidence.SHAPE;
            out.add(kind.type(), from, to, likelihood, Evidence.SHAPE, basis, digit, test, doubt);
        }
    }

    private Likelihood likelihood(Candidate c, boolean right, boolean announced, boolean grouped) {
        boolean header = c.column() == null || c.columnLikelihood().atLeast(Likelihood.LIKELY);
        if (!header) {
            return right ? Likelihood.POSSIBLE : Likelihood.VERY_UNLIKELY;
        }
        if (announced) {
            if (right) {
                return Likelihood.VERY_LIKELY;
            }
            return c.column() == null ? kind.byLabel() : Likelihood.LIKELY;
        }
        if (!right) {
            return Likelihood.VERY_UNLIKELY;
        }
        return grouped ? kind.bareGrouped() : kind.bare();
    }

    private static Likelihood weaker(Likelihood likelihood) {
        return switch (likelihood) {
            case VERY_LIKELY -> Likelihood.LIKELY;
            case LIKELY -> Likelihood.POSSIBLE;
            case POSSIBLE -> Likelihood.UNLIKELY;
            case UNLIKELY, VERY_UNLIKELY -> Likelihood.VERY_UNLIKELY;
        };
    }

    private static String digits(char[] text, DigitGroups groups, int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int group = first; group <= last; group++) {
            digits.append(text, groups.start(group), groups.length(group));
        }
        return digits.toString();
    }
}
