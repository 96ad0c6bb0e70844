package dev.sekisho.dlp.custom;

import java.util.List;
import java.util.Objects;

/**
 * What words near a value say of it.
 *
 * @param words the words, found in any width and case
 * @param where on which side of the value
 * @param within how many characters from the value the word may stand, 1 to {@value #MOST}; on any line
 * @param effect what follows when one of the words is there
 */
public record Near(List<String> words, Where where, int within, Effect effect) {
    /** The greatest distance in characters. */
    public static final int MOST = 200;

    /** The most words. */
    public static final int MOST_WORDS = 10_000;

    /** A side of the value. */
    public enum Where {
        /** Before it. */
        BEFORE,
        /** After it. */
        AFTER,
        /** On either side. */
        AROUND
    }

    /** What follows. */
    public enum Effect {
        /** One level more likely. */
        RAISE,
        /** One level less likely. */
        LOWER,
        /** Without one of the words the value is no finding. */
        REQUIRE,
        /** With one of the words the value is no finding. */
        REJECT
    }

    /**
     * Copies the words.
     *
     * @param words the words, 1 to 10,000
     * @param where on which side
     * @param within the distance
     * @param effect what follows
     */
    public Near {
        words = List.copyOf(words);
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(effect, "effect");
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("1 to 10000 words are needed");
        }
        if (within < 1 || within > MOST) {
            throw new IllegalArgumentException("a distance is from 1 to " + MOST + " characters");
        }
    }
}
