package dev.sekisho.dlp.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Numbers the features that are met often enough to be learnt, the most frequent first: the weights that most examples
 * need then stand together and stay in the cache of the processor.
 */
final class FeatureRanks {
    private static final int UNKNOWN = -1;

    private final int[] rank = new int[1 << SpanFeatures.BITS];
    private final int[] feature;

    private FeatureRanks(int[] feature) {
        this.feature = feature;
        Arrays.fill(rank, UNKNOWN);
        for (int k = 0; k < feature.length; k++) {
            rank[feature[k]] = k;
        }
    }

    /** Ranks the features that the examples have at least some times. */
    static FeatureRanks of(int least, List<Collection<NameExamples.Example>> all) {
        int[] seen = new int[1 << SpanFeatures.BITS];
        for (Collection<NameExamples.Example> examples : all) {
            for (NameExamples.Example x : examples) {
                for (int[] f : x.features()) {
                    for (int k : f) {
                        seen[k]++;
                    }
                }
            }
        }
        long[] order = new long[seen.length];
        int n = 0;
        for (int k = 0; k < seen.length; k++) {
            if (seen[k] >= least) {
                order[n++] = ((long) Integer.MAX_VALUE - seen[k]) << SpanFeatures.BITS | k;
            }
        }
        Arrays.sort(order, 0, n);
        int[] feature = new int[n];
        for (int i = 0; i < n; i++) {
            feature[i] = (int) order[i] & SpanFeatures.MASK;
        }
        return new FeatureRanks(feature);
    }

    /** Replaces the features of an example by their ranks; those without one are left out. */
    void apply(NameExamples.Example x) {
        int[][] features = x.features();
        for (int c = 0; c < features.length; c++) {
            features[c] = Arrays.stream(features[c])
                    .map(k -> rank[k])
                    .filter(r -> r != UNKNOWN)
                    .toArray();
        }
    }

    int count() {
        return feature.length;
    }

    int feature(int rank) {
        return feature[rank];
    }

    /** Weights by rank as weights by feature; what has no rank weighs nothing. */
    float[] byFeature(float[] w) {
        float[] all = new float[rank.length];
        for (int k = 0; k < w.length; k++) {
            all[feature[k]] = w[k];
        }
        return all;
    }
}
