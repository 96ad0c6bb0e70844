package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.transfer.Content;
import java.util.List;
import java.util.Map;

/**
 * A mail that may leave.
 *
 * @param content the raw message
 * @param recipients its envelope recipients
 * @param protection what protects it, or an empty string when it is as it came
 * @param facts what the trail remembers of it: the forms, their digests, keys, channel and escrow
 */
public record ReadyMail(Content content, List<String> recipients, String protection, Map<String, Object> facts) {

    /**
     * Copies the collections.
     *
     * @param content the raw message
     * @param recipients its envelope recipients
     * @param protection what protects it
     * @param facts what the trail remembers
     */
    public ReadyMail {
        recipients = List.copyOf(recipients);
        facts = Map.copyOf(facts);
    }

    @Override
    public String toString() {
        return "ReadyMail[recipients=" + recipients.size() + ", " + protection + "]";
    }
}
