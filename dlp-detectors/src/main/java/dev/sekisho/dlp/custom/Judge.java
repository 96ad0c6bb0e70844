package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a value that a user's detector came upon is a finding, and how likely. Immutable and thread-safe.
 *
 * @param type what it is a finding of
 * @param levels how likely by what speaks for it
 * @param check a check digit that must be right, or null
 * @param bound what else it must pass, or null
 * @param labelNeeded whether it needs a label or a column
 * @param near what words near it say
 * @param exclusions values that are none, or null
 */
record Judge(
        InfoType type,
        Levels levels,
        @Nullable Check check,
        @Nullable Check bound,
        boolean labelNeeded,
        List<NearWords> near,
        @Nullable Exclusions exclusions) {

    void consider(Candidate c, int start, int end, Evidence basis, Detections out) {
        if (start >= end || hopeless(c) || (exclusions != null && exclusions.hold(c, start, end))) {
            return;
        }
        if ((check != null || bound != null) && !passes(new String(c.text(), start, end - start))) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.USER_RULE, basis));
        Likelihood likelihood = byContext(c, evidence);
        for (int i = 0; i < near.size() && likelihood != null; i++) {
            likelihood = moved(likelihood, near.get(i), c, start, end, evidence);
        }
        if (likelihood != null) {
            out.add(type, start, end, likelihood, evidence.toArray(Evidence[]::new));
        }
    }

    /** Whether nothing there can be a finding, as it needs a label and has none. */
    boolean hopeless(Candidate c) {
        return labelNeeded && !column(c) && !c.labelled(type);
    }

    private boolean column(Candidate c) {
        return type.equals(c.column()) && c.columnLikelihood().atLeast(Likelihood.LIKELY);
    }

    private boolean passes(String value) {
        return (bound == null || bound.test(value)) && (check == null || check.test(value));
    }

    private Likelihood byContext(Candidate c, List<Evidence> evidence) {
        Likelihood likelihood = levels.plain();
        if (check != null) {
            evidence.add(Evidence.CHECK_DIGIT);
            likelihood = levels.checked();
        }
        boolean column = column(c);
        boolean label = !column && c.labelled(type);
        if (column) {
            evidence.add(c.columnEvidence());
            likelihood = Levels.most(likelihood, levels.column());
        } else if (label) {
            evidence.add(Evidence.LABEL);
            likelihood = Levels.most(likelihood, levels.labelled());
        }
        if (!column && c.contradicted(type)) {
            evidence.add(Evidence.NEGATIVE_CONTEXT);
            likelihood = Levels.moved(likelihood, -2);
        }
        return likelihood;
    }

    private static @Nullable Likelihood moved(
            Likelihood from, NearWords words, Candidate c, int start, int end, List<Evidence> evidence) {
        boolean present = words.present(c, start, end);
        return switch (words.effect()) {
            case REQUIRE -> present ? from : null;
            case REJECT -> present ? null : from;
            case RAISE -> present ? with(Evidence.NEIGHBOUR, Levels.moved(from, 1), evidence) : from;
            case LOWER -> present ? with(Evidence.NEGATIVE_CONTEXT, Levels.moved(from, -1), evidence) : from;
        };
    }

    private static Likelihood with(Evidence reason, Likelihood likelihood, List<Evidence> evidence) {
        evidence.add(reason);
        return likelihood;
    }
}
