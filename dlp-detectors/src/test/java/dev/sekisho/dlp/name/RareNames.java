package dev.sekisho.dlp.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns to tell by hashed features which clusters hold no name: a logistic regression by AdaGrad. The threshold is set
 * where held-back fifths keep the wanted share of the clusters in which the model finds a name that is more likely than
 * not.
 */
final class RareNames {
    static final int FOLDS = 5;

    private static final int EPOCHS = 12;
    /** Clusters with names are few, and to lose one costs more than to look in vain. */
    private static final float NAME = 5;

    private static final float SHRINK = 2e-2f;
    private static final float RATE = 0.05f;
    private static final float SCALE = 16;

    /** A cluster: its features, the fold and set of its document, and how probable a name in it is. */
    @SuppressWarnings("ArrayRecordComponent")
    record Cluster(int[] features, int fold, boolean prose, double name) {}

    private final int bits;
    private final List<Cluster> clusters = new ArrayList<>();

    RareNames(int bits) {
        this.bits = bits;
    }

    void add(Cluster cluster) {
        clusters.add(cluster);
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** Weights trained on all clusters but those of one fold; the last one is the bias. */
    float[] train(int without) {
        float[] w = new float[(1 << bits) + 1];
        float[] g = new float[w.length];
        Arrays.fill(g, 1e-6f);
        List<Cluster> shuffled = new ArrayList<>(
                clusters.stream().filter(c -> c.fold() != without).toList());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, new Random(epoch));
            for (Cluster c : shuffled) {
                step(w, g, c);
            }
        }
        return w;
    }

    private static void step(float[] w, float[] g, Cluster c) {
        double p = 1 / (1 + Math.exp(-score(w, c)));
        boolean name = c.name() >= NameModel.LEAST;
        float gradient = (float) (name ? (p - 1) * NAME : p);
        for (int f : c.features()) {
            update(w, g, f, gradient + SHRINK * w[f]);
        }
        update(w, g, w.length - 1, gradient);
    }

    private static void update(float[] w, float[] g, int i, float gradient) {
        g[i] += gradient * gradient;
        w[i] -= RATE * gradient / (float) Math.sqrt(g[i]);
    }

    private static double score(float[] w, Cluster c) {
        double sum = w[w.length - 1];
        for (int f : c.features()) {
            sum += w[f];
        }
        return sum;
    }

    /** The threshold that keeps a share of the names of prose in held-back fifths. */
    float threshold(double recall) {
        List<Double> names = new ArrayList<>();
        List<Double> prose = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            float[] w = train(fold);
            for (Cluster c : clusters) {
                if (c.fold() == fold && c.prose()) {
                    prose.add(score(w, c));
                    if (c.name() >= 0.5) {
                        names.add(score(w, c));
                    }
                }
            }
        }
        Collections.sort(names);
        double least = 0;
        for (double r : new double[] {0.98, 0.99, 0.995, 0.998, recall}) {
            double t = names.get((int) ((1 - r) * names.size()));
            System.out.printf(
                    "recall %.3f: threshold %.2f, %.3f of the clusters of prose pass%n",
                    r, t, prose.stream().filter(s -> s >= t).count() / (double) prose.size());
            least = t;
        }
        return (float) least;
    }

    /** A weight as it is stored. */
    static int step(float weight) {
        return Math.round(Math.max(-127, Math.min(127, weight * SCALE)));
    }

    /** The least sum of stored weights that reaches a threshold. */
    static int least(float threshold, float[] w) {
        return (int) Math.floor((threshold - w[w.length - 1]) * SCALE);
    }
}
