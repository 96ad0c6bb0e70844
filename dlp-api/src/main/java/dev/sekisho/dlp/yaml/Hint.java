package dev.sekisho.dlp.yaml;

import java.util.Collection;
import java.util.Objects;

/**
 * What to write instead.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Hint(String ja, String en) {

    /**
     * Checks that nothing is null.
     *
     * @param ja in Japanese
     * @param en in English
     */
    public Hint {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }

    /**
     * The word that was probably meant, or all that may be written.
     *
     * @param word what was written
     * @param allowed what may be written
     * @return the hint
     */
    public static Hint nearest(String word, Collection<String> allowed) {
        return Nearest.hint(word, allowed);
    }
}
