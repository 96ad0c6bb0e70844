package dev.sekisho.dlp.policy;

import java.util.Objects;

/**
 * A text in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Message(String ja, String en) {

    /**
     * Checks that nothing is null.
     *
     * @param ja in Japanese
     * @param en in English
     */
    public Message {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }
}
