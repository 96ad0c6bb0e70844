package dev.sekisho.dlp.quarantine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of a held mail is not sent when the rest is. Immutable; prints numbers only.
 *
 * @param recipients the envelope recipients that were dropped
 * @param attachments the attachments that were dropped
 */
public record Withheld(List<String> recipients, List<Attachment> attachments) {
    /** Nothing: the mail is sent whole. */
    public static final Withheld NOTHING = new Withheld(List.of(), List.of());

    /**
     * An attachment that was dropped.
     *
     * @param id its id in the mail, at the time
     * @param name its file name
     * @param sha256 the digest of its bytes
     */
    public record Attachment(String id, String name, String sha256) {
        @Override
        public String toString() {
            return "Attachment[" + id + "]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param recipients the recipients that were dropped
     * @param attachments the attachments that were dropped
     */
    public Withheld {
        recipients = List.copyOf(recipients);
        attachments = List.copyOf(attachments);
    }

    /**
     * Whether the mail is sent whole.
     *
     * @return true when nothing was dropped
     */
    public boolean isNothing() {
        return recipients.isEmpty() && attachments.isEmpty();
    }

    /**
     * What was dropped before and what is dropped now.
     *
     * @param more what is dropped now
     * @return both
     */
    public Withheld and(Withheld more) {
        List<String> all = new ArrayList<>(recipients);
        all.addAll(more.recipients);
        List<Attachment> parts = new ArrayList<>(attachments);
        parts.addAll(more.attachments);
        return new Withheld(all, parts);
    }

    /**
     * As the trail has it: names of files can name people, so that digests stand for them.
     *
     * @return the members {@code recipients attachments}
     */
    public Map<String, Object> toMap() {
        return Map.of(
                "recipients",
                recipients,
                "attachments",
                attachments.stream()
                        .map(a -> Map.of("part", a.id(), "sha256", a.sha256()))
                        .toList());
    }

    @Override
    public String toString() {
        return "Withheld[" + recipients.size() + " recipients, " + attachments.size() + " attachments]";
    }
}
