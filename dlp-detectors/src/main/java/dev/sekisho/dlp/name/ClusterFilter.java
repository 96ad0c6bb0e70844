package dev.sekisho.dlp.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/**
 * Says of most clusters, at the cost of a few look-ups in a small table, that the model
 * would find no name in them. It is trained on what the model answers ({@code ClusterFilterTrainer} among the tests)
 * and errs on the side of looking: characters it has not met let a cluster pass. Immutable.
 */
class ClusterFilter {
    static final int BITS = 18;
    /** Longer clusters are lists more often than prose: the model always looks at them. */
    static final int LONGEST = 20;

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
        int place = NameChars.of(before) << 12 | NameChars.of(beyond) << 8 | NameChars.of(after) << 4 | length;
        return letters(text, from, to, length)
                + weight(3, after << 4 | length)
                + weight(4, before << 4 | length)
                + weight(5, place);
    }

    private int letters(char[] text, int from, int to, int length) {
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
                + weight(9, (text[from] << 16 | second) + length)
                + weight(10, (text[Math.max(from, to - 2)] << 16 | last) + length);
    }

    /** The weight of what the first two characters are as a word. */
    final int word(char[] text, int from, int to) {
        return weight(8, firstTwo(text, from, to) << 4 | Math.min(to - from, 9));
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
