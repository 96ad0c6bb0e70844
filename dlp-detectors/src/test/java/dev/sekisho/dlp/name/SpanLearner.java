package dev.sekisho.dlp.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.Random;

/**
 * Learns the weights of features from examples: a semi-Markov conditional random field, by AdaGrad with dropout. The
 * examples hold features by their rank in a {@link FeatureRanks}, and so do the weights. Belongs to one thread.
 */
final class SpanLearner {
    /** A cluster without a name in which no candidate is more probable than this is left alone for some rounds. */
    private static final double CLEAR = 1e-3;

    private static final int REST = 2;

    /**
     * What is kept of a feature, side by side since each is met at random: weight, sum of squares, hash, and nothing.
     */
    private static final int ROW = 4;

    private static final int SQUARES = 1;
    private static final int HASH = 2;

    final NameSpans spans = new NameSpans();
    private final SpanDecoder decoder = new SpanDecoder();
    private final FeatureRanks ranks;
    private final double rate;
    private final double l2;
    private final double floor;
    private final double dropout;
    /** The rows of the features of an example that are not dropped, candidate by candidate, and where each ends. */
    private int[] kept = new int[1 << 12];

    private final int[] keptEnd = new int[NameSpans.MAX];
    private double most;

    SpanLearner(Options o, FeatureRanks ranks) {
        this.ranks = ranks;
        rate = Double.parseDouble(o.get("rate", "0.2"));
        l2 = Double.parseDouble(o.get("l2", "1e-7"));
        floor = Double.parseDouble(o.get("floor", "0.1"));
        dropout = Double.parseDouble(o.get("dropout", "0.4"));
    }

    /** The weights by rank, the mean of those after each epoch of the second half. */
    float[] train(Collection<NameExamples.Example> from, int epochs, int seed) {
        int[] rows = rows();
        double[] sum = new double[ranks.count()];
        NameExamples.Example[] order =
                from.stream().filter(NameExamples.Example::train).toArray(NameExamples.Example[]::new);
        int[] rest = new int[order.length];
        Random random = new Random(seed);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, rest, random);
            double loss = epoch(order, rest, rows, random);
            if (epoch >= epochs / 2) {
                averaged++;
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += Float.intBitsToFloat(rows[k * ROW]);
                }
            }
            System.err.printf("seed %d epoch %d loss %.4f%n", seed, epoch, loss / order.length);
        }
        float[] w = new float[sum.length];
        for (int k = 0; k < w.length; k++) {
            w[k] = (float) (sum[k] / averaged * (1 - dropout));
        }
        return w;
    }

    private int[] rows() {
        int[] rows = new int[ranks.count() * ROW];
        for (int k = 0; k < ranks.count(); k++) {
            rows[k * ROW + HASH] = ranks.feature(k) * 0x9E3779B9;
        }
        return rows;
    }

    private double epoch(NameExamples.Example[] order, int[] rest, int[] rows, Random random) {
        double loss = 0;
        for (int i = 0; i < order.length; i++) {
            int salt = random.nextInt() | 1;
            if (rest[i] > 0) {
                rest[i]--;
            } else {
                loss += step(order[i], rows, salt);
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

    private double step(NameExamples.Example x, int[] rows, int salt) {
        double all = score(x, rows, salt);
        double gold = 0;
        most = 0;
        for (int c = 0; c < x.gold().length; c++) {
            boolean name = x.gold()[c];
            most = Math.max(most, name ? 1 : spans.probability[c]);
            double g = (spans.probability[c] - (name ? 1 : 0)) * x.weight();
            gold += name ? spans.score[c] : 0;
            if (Math.abs(g) >= 1e-3) {
                learn(c, g, rows);
            }
        }
        return all - gold;
    }

    private void learn(int c, double g, int[] rows) {
        for (int i = c == 0 ? 0 : keptEnd[c - 1]; i < keptEnd[c]; i++) {
            int row = kept[i];
            float w = Float.intBitsToFloat(rows[row]);
            double gk = g + l2 * 1000 * w;
            float squares = Float.intBitsToFloat(rows[row + SQUARES]) + (float) (gk * gk);
            rows[row + SQUARES] = Float.floatToRawIntBits(squares);
            rows[row] = Float.floatToRawIntBits(w - (float) (rate * gk / Math.sqrt(squares + floor)));
        }
    }

    /** Scores an example without each feature that the salt drops, so that no single word is relied on. */
    private double score(NameExamples.Example x, int[] rows, int salt) {
        int dropped = (int) (dropout * 65536);
        begin(x);
        int n = 0;
        for (int c = 0; c < spans.count; c++) {
            int[] features = x.features()[c];
            if (n + features.length > kept.length) {
                kept = Arrays.copyOf(kept, 2 * (n + features.length));
            }
            double sum = 0;
            for (int k : features) {
                int row = k * ROW;
                if ((((rows[row + HASH] ^ salt) * 0x85EBCA6B) >>> 16) >= dropped) {
                    kept[n++] = row;
                    sum += Float.intBitsToFloat(rows[row]);
                }
            }
            keptEnd[c] = n;
            spans.score[c] = sum;
        }
        return decoder.probabilities(spans);
    }

    /** Scores an example by weights and computes its probabilities into the spans. */
    double score(NameExamples.Example x, float[] w) {
        begin(x);
        for (int c = 0; c < spans.count; c++) {
            double sum = 0;
            for (int k : x.features()[c]) {
                sum += w[k];
            }
            spans.score[c] = sum;
        }
        return decoder.probabilities(spans);
    }

    private void begin(NameExamples.Example x) {
        spans.count = x.start().length;
        spans.clusterStart = x.clusterStart();
        spans.clusterEnd = x.clusterEnd();
        System.arraycopy(x.start(), 0, spans.start, 0, spans.count);
        System.arraycopy(x.end(), 0, spans.end, 0, spans.count);
    }
}
