package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.Locale;

/**
 * One measure beside what it has to reach.
 *
 * @param set the set
 * @param measure what was measured
 * @param value the figure
 * @param floor under it the work is unfinished
 * @param goal where it should be
 * @param basis how far the figure can be trusted
 */
record Bar(String set, Measure measure, double value, double floor, double goal, Basis basis) {

    /** What was measured, in both languages. */
    record Measure(String ja, String en, boolean lowIsGood) {
        static Measure high(String ja, String en) {
            return new Measure(ja, en, false);
        }
    }

    /** How far a figure can be trusted. */
    enum Basis {
        /** The models had not seen the set. */
        UNSEEN("", ""),
        /** A model was trained on the set: the figure flatters. */
        TRAINED_ON("学習に使ったデータ: 実力より良い", "a model was trained on this set: flattering"),
        /** Each document was inspected with a model that had not seen it. */
        CROSS_VALIDATED("交差検証: 見ていない文書での値", "cross-validated: on documents not seen");

        private final String ja;
        private final String en;

        Basis(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        String ja() {
            return ja;
        }

        String en() {
            return en;
        }
    }

    /** Where a figure stands. */
    enum Standing {
        GOAL("目標に達した", "goal"),
        FLOOR("下限以上", "floor"),
        UNDER("下限に満たない", "UNDER THE FLOOR"),
        /** Learned from the set itself, so it proves nothing. */
        SEEN("学習済み", "seen in training");

        private final String ja;
        private final String en;

        Standing(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        String ja() {
            return ja;
        }

        String en() {
            return en;
        }
    }

    Standing standing() {
        if (basis == Basis.TRAINED_ON) {
            return Standing.SEEN;
        }
        return reaches(goal) ? Standing.GOAL : reaches(floor) ? Standing.FLOOR : Standing.UNDER;
    }

    private boolean reaches(double limit) {
        return measure.lowIsGood() ? value <= limit : value >= limit;
    }

    String shown(double figure) {
        return String.format(Locale.ROOT, measure.lowIsGood() ? "%.1f" : "%.3f", figure);
    }
}
