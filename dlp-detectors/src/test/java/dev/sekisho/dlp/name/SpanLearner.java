package dev.sekisho.dlp.name;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Learns the weights of features from examples: a semi-Markov conditional random field, by AdaGrad with dropout. */
final class SpanLearner {
    /** A cluster without a name in which no candidate is more probable than this is left alone for some rounds. */
    private static final double CLEAR = 1e-3;

    private static final int REST = 2;

    final NameSpans spans = new NameSpans();
    private final SpanDecoder decoder = new SpanDecoder();
    private final double rate;
    private final double l2;
    private final double floor;
    private final double dropout;
    private boolean[] frequent = new boolean[0];
    private int salt;
    private int dropped;
    private double most;

    SpanLearner(Options o) {
        rate = Double.parseDouble(o.get("rate", "0.2"));
        l2 = Double.parseDouble(o.get("l2", "1e-7"));
        floor = Double.parseDouble(o.get("floor", "0.1"));
        dropout = Double.parseDouble(o.get("dropout", "0.4"));
    }

    /** Notes which features are met often enough to be learnt. */
    void countFeatures(int min, List<Collection<NameExamples.Example>> all) {
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
        frequent = new boolean[seen.length];
        int n = 0;
        for (int k = 0; k < seen.length; k++) {
            frequent[k] = seen[k] >= min;
            n += frequent[k] ? 1 : 0;
        }
        System.err.printf("%d features%n", n);
    }

    /** The weights, the mean of those after each epoch of the second half. */
    float[] train(Collection<NameExamples.Example> from, int epochs, int seed) {
        float[] w = new float[1 << SpanFeatures.BITS];
        float[] g2 = new float[w.length];
        double[] sum = new double[w.length];
        NameExamples.Example[] order =
                from.stream().filter(NameExamples.Example::train).toArray(NameExamples.Example[]::new);
        int[] rest = new int[order.length];
        Random random = new Random(seed);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, rest, random);
            double loss = epoch(order, rest, w, g2, random);
            if (epoch >= epochs / 2) {
                averaged++;
                for (int k = 0; k < w.length; k++) {
                    sum[k] += w[k];
                }
            }
            System.err.printf("epoch %d loss %.4f%n", epoch, loss / order.length);
        }
        for (int k = 0; k < w.length; k++) {
            w[k] = (float) (sum[k] / averaged * (1 - dropout));
        }
        salt = 0;
        return w;
    }

    private double epoch(NameExamples.Example[] order, int[] rest, float[] w, float[] g2, Random random) {
        double loss = 0;
        for (int i = 0; i < order.length; i++) {
            drop(random);
            if (rest[i] > 0) {
                rest[i]--;
            } else {
                loss += step(order[i], w, g2);
                rest[i] = most < CLEAR ? REST : 0;
            }
        }
        return loss;
    }

    private static void shuffle(NameExamples.Example[] order, int[] rest, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            NameExamples.Example x = order[i];
            order[i] = order[j];
            order[j] = x;
            int r = rest[i];
            rest[i] = rest[j];
            rest[j] = r;
        }
    }

    /** Leaves out each feature of the example with some chance, so that no single word is relied on. */
    private void drop(Random random) {
        salt = dropout > 0 ? random.nextInt() | 1 : 0;
        dropped = (int) (dropout * 65536);
    }

    private boolean kept(int feature) {
        return frequent[feature] && (salt == 0 || ((((feature * 0x9E3779B9) ^ salt) * 0x85EBCA6B) >>> 16) >= dropped);
    }

    private double step(NameExamples.Example x, float[] w, float[] g2) {
        double all = score(x, w);
        double gold = 0;
        most = 0;
        for (int c = 0; c < x.gold().length; c++) {
            boolean name = x.gold()[c];
            most = Math.max(most, name ? 1 : spans.probability[c]);
            double g = (spans.probability[c] - (name ? 1 : 0)) * x.weight();
            gold += name ? spans.score[c] : 0;
            if (Math.abs(g) < 1e-3) {
                continue;
            }
            for (int k : x.features()[c]) {
                if (kept(k)) {
                    double gk = g + l2 * 1000 * w[k];
                    g2[k] += (float) (gk * gk);
                    w[k] -= (float) (rate * gk / Math.sqrt(g2[k] + floor));
                }
            }
        }
        return all - gold;
    }

    /** Scores an example and computes its probabilities into the spans. */
    double score(NameExamples.Example x, float[] w) {
        spans.count = x.start().length;
        spans.clusterStart = x.clusterStart();
        spans.clusterEnd = x.clusterEnd();
        for (int c = 0; c < spans.count; c++) {
            spans.start[c] = x.start()[c];
            spans.end[c] = x.end()[c];
            double sum = 0;
            for (int k : x.features()[c]) {
                sum += salt == 0 || kept(k) ? w[k] : 0;
            }
            spans.score[c] = sum;
        }
        return decoder.probabilities(spans);
    }
}
