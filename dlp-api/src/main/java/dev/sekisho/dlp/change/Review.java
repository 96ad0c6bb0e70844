package dev.sekisho.dlp.change;

import java.time.Instant;
import java.util.Objects;

/**
 * What one person says of a proposed version.
 *
 * @param person the account of the person
 * @param time when
 * @param approves yes or no
 * @param reason why, in the person's words
 */
public record Review(String person, Instant time, boolean approves, String reason) {

    /**
     * Checks that nothing is null.
     *
     * @param person the account of the person
     * @param time when
     * @param approves yes or no
     * @param reason why
     */
    public Review {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(reason, "reason");
    }
}
