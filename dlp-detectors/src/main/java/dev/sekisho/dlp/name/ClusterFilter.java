package dev.sekisho.dlp.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * Says of most clusters, at the cost of a few look-ups in a table that stays in the processor's cache, that the model
 * would find no name in them. It is trained on what the model answers ({@code ClusterFilterTrainer} among the tests)
 * and errs on the side of looking: characters it has not met let a cluster pass. Immutable.
 */
class ClusterFilter {
    static final int BITS = 16;
    /** Longer clusters are lists more often than prose: they always pass. */
    static final int LONGEST = 12;

    private static final String RESOURCE = "names.filter";

    private final NameLexicon lexicon;
    private final byte[] weights;
    private final int least;

    ClusterFilter(NameLexicon lexicon, byte[] weights, int least) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.least = least;
    }

    static ClusterFilter load(NameLexicon lexicon) {
        try (InputStream in = Objects.requireNonNull(ClusterFilter.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            DataInputStream data = new DataInputStream(new InflaterInputStream(in));
            int least = data.readInt();
            byte[] weights = new byte[1 << BITS];
            data.readFully(weights);
            return new ClusterFilter(lexicon, weights, least);
        } catch (IOException e) {
            throw new UncheckedIOException("the name filter of this jar is damaged", e);
        }
    }

    /** Whether a name may be found in a cluster. */
    final boolean passes(char[] text, int windowStart, int windowEnd, int from, int to) {
        return to - from > LONGEST || score(text, windowStart, windowEnd, from, to) >= least;
    }

    final int score(char[] text, int windowStart, int windowEnd, int from, int to) {
        int length = Math.min(to - from, 9);
        char before = from > windowStart ? text[from - 1] : '\n';
        char beyond = from - 1 > windowStart ? text[from - 2] : '\n';
        char after = to < windowEnd ? text[to] : '\n';
        int sum = 0;
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text[i]) * 0x9E3779B1;
            sum += weight(slot(text[i], 1));
        }
        int place = NameChars.of(before) << 12 | NameChars.of(beyond) << 8 | NameChars.of(after) << 4 | length;
        return sum
                + weight(slot(hash, 2))
                + weight(slot(after << 4 | length, 3))
                + weight(slot(before << 4 | length, 4))
                + weight(slot(place, 5))
                + weight(slot(lexicon.get(text[from]) << 4 | length, 6))
                + weight(slot(lexicon.get(text[to - 1]) << 4 | length, 7))
                + weight(slot(firstTwo(text, from, to) << 4 | length, 8));
    }

    private int firstTwo(char[] text, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        long hash = NameLexicon.add(NameLexicon.add(NameLexicon.SEED, text[from]), text[from + 1]);
        return lexicon.begins(hash) ? lexicon.get(hash) : 0;
    }

    private static int slot(int value, int template) {
        int h = (value ^ template << 27) * 0x85EBCA77;
        return (h ^ h >>> 15) * 0xC2B2AE3D >>> 32 - BITS;
    }

    /** The weight of a feature; the trainer overrides it. */
    int weight(int slot) {
        return weights[slot];
    }
}
