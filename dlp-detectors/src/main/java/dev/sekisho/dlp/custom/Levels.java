package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Likelihood;

/**
 * How likely a value is by what speaks for it.
 *
 * @param plain by its form or its place in a list alone
 * @param checked with a check that it passed
 * @param labelled with a label before it
 * @param column in a column or form field whose header says so
 */
record Levels(Likelihood plain, Likelihood checked, Likelihood labelled, Likelihood column) {

    static Likelihood moved(Likelihood from, int steps) {
        Likelihood[] all = Likelihood.values();
        return all[Math.max(0, Math.min(all.length - 1, from.ordinal() + steps))];
    }

    static Likelihood most(Likelihood a, Likelihood b) {
        return a.atLeast(b) ? a : b;
    }
}
