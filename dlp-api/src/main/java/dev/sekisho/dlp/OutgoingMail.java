package dev.sekisho.dlp;

import dev.sekisho.dlp.transfer.Content;
import java.util.List;
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
 */
public record OutgoingMail(
        int number, Content content, String envelopeFrom, List<String> recipients, String protection) {

    /**
     * Copies the recipients.
     *
     * @param number its number within the outcome
     * @param content the raw message
     * @param envelopeFrom the envelope sender
     * @param recipients the envelope recipients
     * @param protection what protects it
     */
    public OutgoingMail {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(envelopeFrom, "envelopeFrom");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(protection, "protection");
    }

    @Override
    public String toString() {
        return "OutgoingMail[" + number + ", recipients=" + recipients.size() + ", " + protection + "]";
    }
}
