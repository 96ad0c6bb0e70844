package dev.sekisho.dlp.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * How much a word looks like a name by its letters alone, so that a name of no dictionary is told from a word of none:
 * katakana like a person's, kanji like a given name.
 *
 * <p>Sums of weights of the word's pairs and triples of characters and of its edges, trained by
 * {@code WordShapeBuilder} on all words of SudachiDict. Immutable.
 */
final class WordShapes {
    static final int BITS = 17;
    static final int MOST = 12;

    private static final String RESOURCE = "names.shapes";
    private static final int LONGEST = 16;

    private final byte[] weights;
    private final float step;

    WordShapes(byte[] weights, float step) {
        this.weights = weights;
        this.step = step;
    }

    static WordShapes load() {
        try (InputStream in = Objects.requireNonNull(WordShapes.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            Weights weights = Weights.read(in, 1 << BITS);
            return new WordShapes(weights.values, Float.intBitsToFloat(weights.number));
        } catch (IOException e) {
            throw new UncheckedIOException("the word shapes of this jar are damaged", e);
        }
    }

    /** From 0 (looks like no name) over half of {@link #MOST} (cannot be told) to {@link #MOST}. */
    int look(NameSpans s, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        int sum = 0;
        int n = end - from;
        for (int i = -1; i < n; i++) {
            for (int length = 1; length <= 3; length++) {
                if (i + length > 0 && i + length <= n + 1) {
                    sum += weights[slot(s, from, end, i, length)];
                }
            }
        }
        return Math.max(0, Math.min(MOST, Math.round(sum * step) + MOST / 2));
    }

    /** Where the weight of a piece of a word is; the places before and after the word count as characters. */
    private static int slot(NameSpans s, int from, int to, int i, int length) {
        long h = length;
        for (int j = i; j < i + length; j++) {
            h = add(h, j < 0 ? '^' : from + j >= to ? '$' : NameChars.fold(s.charAt(from + j)));
        }
        return slot(h);
    }

    static long add(long hash, char c) {
        return (hash ^ c) * 0xD6E8FEB86659FD93L ^ hash >>> 29;
    }

    static int slot(long hash) {
        long h = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (h >>> (64 - BITS));
    }
}
