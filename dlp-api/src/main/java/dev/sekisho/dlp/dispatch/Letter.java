package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.policy.EncryptRequirement;
import dev.sekisho.dlp.protect.PasswordHandover;
import java.util.List;
import java.util.Objects;

/**
 * A mail that is to be encrypted.
 *
 * @param transferId the transfer, as the trail names it
 * @param mail the mail
 * @param from the envelope sender
 * @param recipients the envelope recipients
 * @param requirement how it is to be encrypted
 * @param coverage what needs to be covered
 */
public record Letter(
        String transferId,
        MailMessage mail,
        String from,
        List<String> recipients,
        EncryptRequirement requirement,
        Coverage coverage) {

    /**
     * Copies the recipients.
     *
     * @param transferId the transfer
     * @param mail the mail
     * @param from the envelope sender
     * @param recipients the envelope recipients
     * @param requirement how it is to be encrypted
     * @param coverage what needs to be covered
     */
    public Letter {
        Objects.requireNonNull(transferId, "transferId");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(from, "from");
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(coverage, "coverage");
    }

    PasswordHandover.Addressed addressed() {
        return new PasswordHandover.Addressed(transferId, from, recipients);
    }

    @Override
    public String toString() {
        return "Letter[" + transferId + "]";
    }
}
