package dev.sekisho.dlp.quarantine;

import java.util.Set;

/**
 * What to drop of a held mail, so that the rest can be released.
 *
 * @param recipients envelope recipients
 * @param attachments the ids of attachments, as {@link dev.sekisho.dlp.inspect.MailPart#id()} had them when the mail
 *     was held; they stay the same when others are dropped
 */
public record Reduction(Set<String> recipients, Set<String> attachments) {

    /**
     * Copies the sets.
     *
     * @param recipients envelope recipients
     * @param attachments the ids of attachments
     */
    public Reduction {
        recipients = Set.copyOf(recipients);
        attachments = Set.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "Reduction[" + recipients.size() + " recipients, " + attachments.size() + " attachments]";
    }
}
