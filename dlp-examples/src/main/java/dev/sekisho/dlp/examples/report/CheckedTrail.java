package dev.sekisho.dlp.examples.report;

import dev.sekisho.dlp.audit.TrailVerifier.Result;

/**
 * A trail that a report is about, with what its check said.
 *
 * @param name its folder or node
 * @param result what the check said
 * @param elsewhere where checkpoints are kept, in the words of the reader; empty where nowhere is known
 */
public record CheckedTrail(String name, Result result, String elsewhere) {}
