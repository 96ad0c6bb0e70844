package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The trained weights: one byte for each hashed feature, and the size of one step. Immutable. */
final class SpanScorer {
    private static final String RESOURCE = "names.weights";

    private final byte[] weights;
    private final float step;

    SpanScorer(byte[] weights, float step) {
        this.weights = weights;
        this.step = step;
    }

    static SpanScorer load() {
        try (InputStream in = Objects.requireNonNull(SpanScorer.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Weights weights = Weights.read(in, 1 << SpanFeatures.BITS);
            return new SpanScorer(weights.values, Float.intBitsToFloat(weights.number));
        } catch (IOException e) {
            throw new UncheckedIOException("the name model of this jar is damaged", e);
        }
    }

    /** The weights of the features from one on, in steps. */
    int sum(SpanFeatures f, int from) {
        int sum = 0;
        for (int i = from; i < f.count; i++) {
            sum += weights[f.index[i]];
        }
        return sum;
    }

    /** The score that a sum stands for. */
    double score(int sum) {
        return sum * step;
    }

    /** The least sum that stands for at least a score. */
    int least(double score) {
        return (int) Math.ceil(score / step);
    }
}
