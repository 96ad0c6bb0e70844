package dev.sekisho.dlp.benchmarks.accuracy;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;

/**
 * What was found in one document.
 *
 * @param found the findings
 * @param people the distinct people
 */
record Answer(List<Found> found, long people) {
    /** Nothing was found, and nothing said about people. */
    static final Answer NONE = new Answer(List.of(), -1);

    Answer {
        found = List.copyOf(found);
    }

    /**
     * A finding.
     *
     * @param start its first UTF-16 code unit
     * @param end one past its last code unit
     * @param type the label of its info type
     * @param likelihood how likely it is said to be right
     */
    record Found(int start, int end, String type, Likelihood likelihood) {}

    /** The findings at or above a likelihood. */
    Answer atLeast(Likelihood least) {
        return new Answer(
                found.stream().filter(f -> f.likelihood().atLeast(least)).toList(), people);
    }
}
