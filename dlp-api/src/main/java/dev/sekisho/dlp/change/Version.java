package dev.sekisho.dlp.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A version of a file, without its content. Immutable.
 *
 * @param file the file, such as {@code policy.yaml}
 * @param number the number of the version, from 1
 * @param state where it stands
 * @param sha256 the SHA-256 of its bytes, in hex
 * @param base the version that was active when it was proposed, and which it changes; 0 for none
 * @param restores the earlier version that it brings back; 0 for none
 * @param proposer the account of the person who proposed it
 * @param reason why, in that person's words
 * @param time when it was proposed
 * @param reviews what others say of it
 */
public record Version(
        String file,
        int number,
        VersionState state,
        String sha256,
        int base,
        int restores,
        String proposer,
        String reason,
        Instant time,
        List<Review> reviews) {

    /**
     * Copies the list.
     *
     * @param file the file
     * @param number the number of the version
     * @param state where it stands
     * @param sha256 the SHA-256 of its bytes
     * @param base the version that it changes
     * @param restores the earlier version that it brings back
     * @param proposer who proposed it
     * @param reason why
     * @param time when
     * @param reviews what others say of it
     */
    public Version {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(proposer, "proposer");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(time, "time");
        reviews = List.copyOf(reviews);
    }

    Version as(VersionState next) {
        return new Version(file, number, next, sha256, base, restores, proposer, reason, time, reviews);
    }

    Version with(Review review, VersionState next) {
        List<Review> all = new ArrayList<>(reviews);
        all.add(review);
        return new Version(file, number, next, sha256, base, restores, proposer, reason, time, all);
    }

    @Override
    public String toString() {
        return "Version[" + file + " " + number + " " + state + "]";
    }
}
