package dev.sekisho.dlp.name;

import java.util.Arrays;

/** Probabilities of candidates of which no two may overlap: the sums of a chain over the cluster's positions. */
final class SpanDecoder {
    private static final int POSITIONS = NameSpans.LONGEST_CLUSTER + 64;

    private final double[] forward = new double[POSITIONS];
    private final double[] backward = new double[POSITIONS];
    private final int[] byStart = new int[POSITIONS];
    private final int[] next = new int[NameSpans.MAX];

    /** Fills in the probability of each candidate; returns the logarithm of the sum over all choices. */
    double probabilities(NameSpans s) {
        int length = link(s);
        Arrays.fill(forward, 0, length + 1, Double.NEGATIVE_INFINITY);
        forward[0] = 0;
        for (int i = 0; i < length; i++) {
            forward[i + 1] = plus(forward[i + 1], forward[i]);
            for (int c = byStart[i]; c >= 0; c = next[c]) {
                int e = s.end[c] - s.clusterStart;
                forward[e] = plus(forward[e], forward[i] + s.score[c]);
            }
        }
        backward[length] = 0;
        for (int i = length - 1; i >= 0; i--) {
            double sum = backward[i + 1];
            for (int c = byStart[i]; c >= 0; c = next[c]) {
                sum = plus(sum, s.score[c] + backward[s.end[c] - s.clusterStart]);
            }
            backward[i] = sum;
        }
        double all = forward[length];
        for (int c = 0; c < s.count; c++) {
            double p = forward[s.start[c] - s.clusterStart] + s.score[c] + backward[s.end[c] - s.clusterStart] - all;
            s.probability[c] = Math.exp(p);
        }
        return all;
    }

    private int link(NameSpans s) {
        int length = s.clusterEnd - s.clusterStart;
        for (int c = 0; c < s.count; c++) {
            length = Math.max(length, s.end[c] - s.clusterStart);
        }
        Arrays.fill(byStart, 0, length + 1, -1);
        for (int c = s.count - 1; c >= 0; c--) {
            int i = s.start[c] - s.clusterStart;
            next[c] = byStart[i];
            byStart[i] = c;
        }
        return length;
    }

    private static double plus(double a, double b) {
        if (a < b) {
            return plus(b, a);
        }
        return b == Double.NEGATIVE_INFINITY || a - b > 30 ? a : a + Math.log1p(Math.exp(b - a));
    }
}
