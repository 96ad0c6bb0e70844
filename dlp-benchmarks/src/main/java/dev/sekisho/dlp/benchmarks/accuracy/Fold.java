package dev.sekisho.dlp.benchmarks.accuracy;

import java.util.List;

/**
 * One of several parts into which the documents fall by their ids, in the same way as in the training of the name
 * model.
 *
 * @param number which part, from 0
 * @param folds how many parts
 */
record Fold(int number, int folds) {
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** From {@code 0/5}; an empty text is the whole. */
    static Fold of(String text) {
        if (text.isEmpty()) {
            return new Fold(0, 1);
        }
        String[] parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not a fold: " + text);
        }
        return new Fold(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    List<EvaluationSet> of(List<EvaluationSet> sets) {
        return folds == 1 ? sets : sets.stream().map(this::of).toList();
    }

    private EvaluationSet of(EvaluationSet set) {
        List<Document> some =
                set.documents().stream().filter(d -> holds(d.id())).toList();
        return new EvaluationSet(set.name(), some, set.sha256());
    }

    boolean holds(String id) {
        return Math.floorMod((id.hashCode() * GOLDEN_RATIO) >>> 8, folds) == number;
    }
}
