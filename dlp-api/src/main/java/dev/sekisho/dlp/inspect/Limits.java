package dev.sekisho.dlp.inspect;

import java.time.Duration;

/**
 * The budgets of one inspection. What exceeds one is reported as {@link PartStatus#LIMIT}, never passed over.
 *
 * @param maxBytes bytes read in all, those unpacked from archives included
 * @param maxPartBytes bytes of one part after unpacking
 * @param maxChars characters of text in all
 * @param maxEntries entries of all archives and messages together
 * @param maxDepth how deep parts may nest
 * @param maxRatio how many bytes one byte of an archive may unpack to
 * @param maxTime how long the inspection of one transfer may take
 */
public record Limits(
        long maxBytes, long maxPartBytes, long maxChars, int maxEntries, int maxDepth, int maxRatio, Duration maxTime) {

    /**
     * Limits for mail inside a business application: 2 GiB in all, 1 GiB a part, 2 Gi characters, 10,000 entries, depth
     * 16, ratio 200, two minutes.
     *
     * @return the limits
     */
    public static Limits defaults() {
        return new Limits(2L << 30, 1L << 30, 2L << 30, 10_000, 16, 200, Duration.ofMinutes(2));
    }
}
