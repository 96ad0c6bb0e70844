package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;

/**
 * A set with the answers to it, at every likelihood.
 *
 * @param set the set
 * @param answers the answers
 * @param basis how far figures on it can be trusted
 */
record Measured(EvaluationSet set, Answers answers, Bar.Basis basis) {
    /** Findings count as predictions from here on, as in {@code inspect --jsonl}. */
    static final Likelihood COUNTS_FROM = Likelihood.POSSIBLE;

    Answers counted() {
        return answers.atLeast(COUNTS_FROM);
    }

    String name() {
        return set.name();
    }

    /** Those of one kind. */
    static List<Measured> of(List<Measured> all, EvaluationSet.Kind kind) {
        return all.stream().filter(m -> m.set().kind() == kind).toList();
    }
}
