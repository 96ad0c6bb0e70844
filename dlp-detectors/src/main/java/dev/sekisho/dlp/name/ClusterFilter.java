package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Says of most clusters, at the cost of a few look-ups in a small table, that the model would find no name in them. It
 * is trained on what the model answers ({@code ClusterFilterTrainer} among the tests) and errs on the side of looking.
 * What the letters of a cluster count for is remembered, as few clusters make up most of a text. Immutable but for
 * that; thread-safe.
 */
class ClusterFilter {
    static final int BITS = 18;
    /** Longer clusters are lists more often than prose: the model always looks at them. */
    static final int LONGEST = 12;

    private static final String RESOURCE = "names.filter";

    private final NameLexicon lexicon;
    private final byte[] weights;
    private final int least;
    private final RecentWords recent = new RecentWords();

    ClusterFilter(NameLexicon lexicon, byte[] weights, int least) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.least = least;
    }

    static ClusterFilter load(NameLexicon lexicon) {
        try (InputStream in = Objects.requireNonNull(ClusterFilter.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in, lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException("the name filter of this jar is damaged", e);
        }
    }

    static ClusterFilter read(InputStream in, NameLexicon lexicon) throws IOException {
        Weights weights = Weights.read(in, 1 << BITS);
        return new ClusterFilter(lexicon, weights.values, weights.number);
    }

    /**
     * Whether a name may be found in a cluster of at most {@value #LONGEST} characters.
     *
     * @param hash that of the cluster
     */
    final boolean passes(char[] text, int windowStart, int windowEnd, int from, int to, long hash) {
        long known = recent.get(hash);
        if (known == RecentWords.UNKNOWN) {
            known = letters(text, from, to);
            recent.put(hash, (int) known);
        }
        return (int) known + place(text, windowStart, windowEnd, from, to) >= least;
    }

    /** The hash of a cluster as it is written, by which what was found of it is remembered. */
    static long hash(char[] text, int from, int to) {
        long h = (long) to - from;
        for (int i = from; i < to; i++) {
            h = (h + text[i]) * 0x9E3779B97F4A7C15L;
            h ^= h >>> 29;
        }
        return NameLexicon.mix(h);
    }

    /** The weights of what stands around. */
    final int place(char[] text, int windowStart, int windowEnd, int from, int to) {
        int length = length(from, to);
        char before = from > windowStart ? text[from - 1] : '\n';
        char beyond = from - 1 > windowStart ? text[from - 2] : '\n';
        char after = to < windowEnd ? text[to] : '\n';
        int place = NameChars.of(before) << 12 | NameChars.of(beyond) << 8 | NameChars.of(after) << 4 | length;
        return weight(3, after << 4 | length) + weight(4, before << 4 | length) + weight(5, place);
    }

    /** The weights of the cluster itself. */
    final int letters(char[] text, int from, int to) {
        int length = length(from, to);
        int sum = 0;
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text[i]) * 0x9E3779B1;
            sum += weight(1, text[i]);
        }
        int second = text[Math.min(to - 1, from + 1)];
        int last = text[to - 1];
        return sum
                + weight(2, hash)
                + weight(6, text[from] << 4 | length)
                + weight(7, last << 4 | length)
                + weight(8, firstTwo(text, from, to) << 4 | length)
                + weight(9, (text[from] << 16 | second) + length)
                + weight(10, (text[Math.max(from, to - 2)] << 16 | last) + length);
    }

    private static int length(int from, int to) {
        return Math.min(to - from, 9);
    }

    private int firstTwo(char[] text, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        long hash = NameLexicon.add(NameLexicon.add(NameLexicon.SEED, text[from]), text[from + 1]);
        return lexicon.begins(hash) ? lexicon.get(hash) : 0;
    }

    private int weight(int template, int value) {
        int h = (value ^ template * 0x9E3779B1) * 0x85EBCA77;
        return weight((h ^ h >>> 15) * 0xC2B2AE3D);
    }

    /** The weight of a feature, whose place is the upper bits of its hash; the trainer overrides it. */
    int weight(int hash) {
        return weights[hash >>> (Integer.SIZE - BITS)];
    }
}
