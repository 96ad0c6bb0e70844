package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;

/**
 * How likely a value is by what speaks for it.
 *
 * @param plain by its form or its place in a list alone
 * @param checked with a check that it passed
 * @param labelled with a label before it
 * @param column in a column or form field whose header says so
 */
record Levels(Likelihood plain, Likelihood checked, Likelihood labelled, Likelihood column) {

    /** From least to most likely. */
    private static final List<Likelihood> ALL = List.of(Likelihood.values());

    static Likelihood moved(Likelihood from, int steps) {
        int level = ALL.indexOf(from) + steps;
        return ALL.get(Math.max(0, Math.min(ALL.size() - 1, level)));
    }

    static Likelihood most(Likelihood a, Likelihood b) {
        return a.atLeast(b) ? a : b;
    }
}
