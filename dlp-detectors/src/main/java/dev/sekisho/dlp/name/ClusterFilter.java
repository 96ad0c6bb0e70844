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
    /** Longer clusters are lists more often than prose: the model always looks at them. */
    static final int LONGEST = 12;

    private static final String RESOURCE = "names.filter";

    private final NameLexicon lexicon;
    private final byte[] weights;
    private final int least;
    /** What the first two characters can add at least and at most: they are looked up only where that decides. */
    private final int wordLeast;

    private final int wordMost;

    ClusterFilter(NameLexicon lexicon, byte[] weights, int least, int wordLeast, int wordMost) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.least = least;
        this.wordLeast = wordLeast;
        this.wordMost = wordMost;
    }

    static ClusterFilter load(NameLexicon lexicon) {
        try (InputStream in = Objects.requireNonNull(ClusterFilter.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in, lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException("the name filter of this jar is damaged", e);
        }
    }

    static ClusterFilter read(InputStream in, NameLexicon lexicon) throws IOException {
        DataInputStream data = new DataInputStream(new InflaterInputStream(in));
        int least = data.readInt();
        int wordLeast = data.readByte();
        int wordMost = data.readByte();
        byte[] weights = new byte[1 << BITS];
        data.readFully(weights);
        return new ClusterFilter(lexicon, weights, least, wordLeast, wordMost);
    }

    /** Whether a name may be found in a cluster of at most {@value #LONGEST} characters. */
    final boolean passes(char[] text, int windowStart, int windowEnd, int from, int to) {
        int sum = place(text, windowStart, windowEnd, from, to);
        return sum + wordLeast >= least || (sum + wordMost >= least && sum + word(text, from, to) >= least);
    }

    /** The weights of the characters and of what stands around. */
    final int place(char[] text, int windowStart, int windowEnd, int from, int to) {
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
                + weight(slot(lexicon.get(text[to - 1]) << 4 | length, 7));
    }

    /** The weight of what the first two characters are as a word. */
    final int word(char[] text, int from, int to) {
        return weight(slot(firstTwo(text, from, to) << 4 | Math.min(to - from, 9), 8));
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
        return ((h ^ h >>> 15) * 0xC2B2AE3D) >>> (32 - BITS);
    }

    /** The weight of a feature; the trainer overrides it. */
    int weight(int slot) {
        return weights[slot];
    }
}
