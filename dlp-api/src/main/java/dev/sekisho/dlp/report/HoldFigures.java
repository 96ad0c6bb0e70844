package dev.sekisho.dlp.report;

import java.time.Instant;

/**
 * A held transfer that is open at the end of the period, or expired in it.
 *
 * @param transfer its id
 * @param time when it was held
 * @param actor who wanted to send it
 * @param people how many people are in it
 * @param quorum how many approvals it needs
 * @param approvals how many it has
 * @param expired whether it expired
 */
public record HoldFigures(
        String transfer, Instant time, String actor, long people, long quorum, long approvals, boolean expired) {}
