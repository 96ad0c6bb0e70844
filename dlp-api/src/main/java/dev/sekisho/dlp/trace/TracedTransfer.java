package dev.sekisho.dlp.trace;

import java.time.Instant;

/**
 * A transfer as the trail knows it.
 *
 * @param id its id
 * @param time when it was tried
 * @param actor who tried
 * @param channel by what channel, or an empty string when no decision was recorded
 * @param destination where to: the destination, else the recipients; may be empty
 * @param dataOwner whose customers' data it was, or an empty string
 * @param people how many people it had
 * @param action what was decided, or an empty string
 * @param fate what became of it
 */
public record TracedTransfer(
        String id,
        Instant time,
        String actor,
        String channel,
        String destination,
        String dataOwner,
        long people,
        String action,
        Fate fate) {
    @Override
    public String toString() {
        return "TracedTransfer[" + id + " " + fate + "]";
    }
}
