package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Objects;

/**
 * A finding in a block of plain text.
 *
 * @param type what was found
 * @param start its first index in the block
 * @param end one past its last index
 * @param likelihood how likely it is right
 */
public record Found(InfoType type, int start, int end, Likelihood likelihood) {

    /**
     * Checks that nothing is null.
     *
     * @param type what was found
     * @param start its first index in the block
     * @param end one past its last index
     * @param likelihood how likely it is right
     */
    public Found {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(likelihood, "likelihood");
    }
}
