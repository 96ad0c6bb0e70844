package dev.sekisho.dlp.table;

import java.util.List;
import java.util.function.Predicate;

/** How many of some values pass a test. */
final class Shares {
    private Shares() {}

    static double share(List<String> values, Predicate<String> test) {
        int n = 0;
        for (String v : values) {
            n += test.test(v) ? 1 : 0;
        }
        return values.isEmpty() ? 0 : (double) n / values.size();
    }

    /** Whether at least a share of the values passes; asks no more of them than settle it. */
    static boolean most(List<String> values, Predicate<String> test, double share) {
        double failuresLeft = values.size() * (1 - share) + 1e-9;
        for (String v : values) {
            if (!test.test(v) && --failuresLeft < 0) {
                return false;
            }
        }
        return !values.isEmpty();
    }
}
