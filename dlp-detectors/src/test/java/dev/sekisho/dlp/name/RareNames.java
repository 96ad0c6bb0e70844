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

    private static final int EPOCHS = 6;
    /** Clusters with names are few, and to lose one costs more than to look in vain. */
    private static final float NAME = 5;

    private static final float SHRINK = 2e-3f;
    /** What is met less often is not learned. */
    private static final int OFTEN = 10;

    private static final int COUNTED_BITS = 24;
    private static final float RATE = 0.05f;
    private static final float SCALE = 16;

    /** A cluster: the hashes of its features, the fold and set of its document, and how probable a name in it is. */
    @SuppressWarnings("ArrayRecordComponent")
    record Cluster(int[] features, int fold, boolean prose, double name) {}

    private final int bits;
    private final List<Cluster> clusters = new ArrayList<>();
    /** How often a feature was met, by the upper bits of its hash, more of them than make its place. */
    private final int[] met = new int[1 << COUNTED_BITS];

    RareNames(int bits) {
        this.bits = bits;
    }

    void add(Cluster cluster) {
        clusters.add(cluster);
        for (int f : cluster.features()) {
            met[f >>> (Integer.SIZE - COUNTED_BITS)]++;
        }
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

    private void step(float[] w, float[] g, Cluster c) {
        double sum = w[w.length - 1];
        for (int f : c.features()) {
            sum += often(f) ? w[place(f)] : 0;
        }
        double p = 1 / (1 + Math.exp(-sum));
        boolean name = c.name() >= NameModel.LEAST;
        float gradient = (float) (name ? (p - 1) * NAME : p);
        for (int f : c.features()) {
            if (often(f)) {
                update(w, g, place(f), gradient + SHRINK * w[place(f)]);
            }
        }
        update(w, g, w.length - 1, gradient);
    }

    private static void update(float[] w, float[] g, int i, float gradient) {
        g[i] += gradient * gradient;
        w[i] -= RATE * gradient / (float) Math.sqrt(g[i]);
    }

    private boolean often(int hash) {
        return met[hash >>> (Integer.SIZE - COUNTED_BITS)] >= OFTEN;
    }

    private int place(int hash) {
        return hash >>> (Integer.SIZE - bits);
    }

    /** The score as the filter will compute it, which does not know what was met often. */
    private double score(float[] w, Cluster c) {
        double sum = w[w.length - 1];
        for (int f : c.features()) {
            sum += step(w[place(f)]) / SCALE;
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
        for (double r : new double[] {0.98, 0.99, 0.995, 0.997, 0.998, 0.999, recall}) {
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
