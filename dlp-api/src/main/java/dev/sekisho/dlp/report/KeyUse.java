package dev.sekisho.dlp.report;

import java.time.Instant;

/**
 * That somebody looked: a search in the trail, a report, an export, an escrow that was opened or refused.
 *
 * @param kind the kind of the record
 * @param time when
 * @param by who
 * @param subject the transfer or digest it was about, or an empty string
 */
public record KeyUse(String kind, Instant time, String by, String subject) {}
