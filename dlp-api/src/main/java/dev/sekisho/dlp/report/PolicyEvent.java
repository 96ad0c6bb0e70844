package dev.sekisho.dlp.report;

import java.time.Instant;
import java.util.List;

/**
 * That the policy in force was first seen, changed, or that somebody proposed, reviewed or activated one.
 *
 * @param kind {@code seen} when a decision was the first with this policy, otherwise the kind of the record
 * @param time when
 * @param policy the id and version
 * @param hash the SHA-256 of the policy
 * @param before the SHA-256 of the policy before it, or an empty string
 * @param by who did it, as far as the record says
 * @param differences what changed, as far as the record says, in Japanese
 * @param differencesEn what changed, in English
 */
public record PolicyEvent(
        String kind,
        Instant time,
        String policy,
        String hash,
        String before,
        String by,
        List<String> differences,
        List<String> differencesEn) {

    /**
     * Copies the lists.
     *
     * @param kind the kind
     * @param time when
     * @param policy the id and version
     * @param hash its hash
     * @param before the hash before
     * @param by who
     * @param differences in Japanese
     * @param differencesEn in English
     */
    public PolicyEvent {
        differences = List.copyOf(differences);
        differencesEn = List.copyOf(differencesEn);
    }
}
