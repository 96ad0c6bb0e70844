package dev.sekisho.dlp.quarantine;

import java.time.Instant;

/**
 * One person's yes.
 *
 * @param approver the account of the person
 * @param time when
 * @param reason why, in the person's words
 * @param contentDigest the SHA-256 of the content that was approved, in hex
 */
public record Approval(String approver, Instant time, String reason, String contentDigest) {}
