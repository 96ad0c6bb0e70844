package dev.sekisho.dlp;

import dev.sekisho.dlp.dispatch.ReadyMail;
import dev.sekisho.dlp.transfer.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A mail that may leave. {@link #toString()} leaves the addresses out.
 *
 * @param number its number within the outcome, from 1
 * @param content the raw message to send, byte for byte
 * @param envelopeFrom the envelope sender
 * @param recipients the envelope recipients, and nobody else
 * @param protection what protects it, such as {@code AES-256-GCM, RSA-OAEP-SHA256}, or an empty string when it is as it
 *     came
 * @param facts what the trail remembers of its protection: the forms with their digests, keys, channel and escrow
 */
public record OutgoingMail(
        int number,
        Content content,
        String envelopeFrom,
        List<String> recipients,
        String protection,
        Map<String, Object> facts) {

    /**
     * Copies the recipients.
     *
     * @param number its number within the outcome
     * @param content the raw message
     * @param envelopeFrom the envelope sender
     * @param recipients the envelope recipients
     * @param protection what protects it
     * @param facts what the trail remembers of its protection
     */
    public OutgoingMail {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(envelopeFrom, "envelopeFrom");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(protection, "protection");
        facts = Map.copyOf(facts);
    }

    static OutgoingMail of(int number, String envelopeFrom, ReadyMail ready) {
        return new OutgoingMail(
                number, ready.content(), envelopeFrom, ready.recipients(), ready.protection(), ready.facts());
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + number + ", recipients=" + recipients.size() + ", " + protection + "]";
    }
}
