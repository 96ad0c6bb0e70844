package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.policy.HoldRequirement;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a held item changes: what would be released, and on which terms. All approvals given before are void.
 *
 * @param content the mail that would be released from now on, or null when it stays
 * @param recipients the recipients that it would be released to
 * @param requirement what a release needs
 * @param decision the decision on it, as a {@link HeldItem#decision()}
 * @param blocked whether it may not be released at all any more
 * @param dropped what is dropped by this change
 * @param recorded what the trail remembers of the change, never content
 */
public record Revision(
        @Nullable Content content,
        List<String> recipients,
        HoldRequirement requirement,
        Map<String, Object> decision,
        boolean blocked,
        Withheld dropped,
        Map<String, Object> recorded) {

    /**
     * Copies the recipients.
     *
     * @param content the mail, or null
     * @param recipients the recipients
     * @param requirement what a release needs
     * @param decision the decision
     * @param blocked whether it may not be released at all
     * @param dropped what is dropped
     * @param recorded what the trail remembers
     */
    public Revision {
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(dropped, "dropped");
        Objects.requireNonNull(recorded, "recorded");
    }

    @Override
    public String toString() {
        return "Revision[blocked=" + blocked + "]";
    }

    /** Why an item changes. */
    public enum Kind {
        /** A recipient or an attachment is dropped. By an approver. */
        REDUCED("reduced"),
        /** What was encrypted was opened and looked into. By an approver, or the sender. */
        PASSWORD_SUPPLIED("password-supplied"),
        /** The policy is another than when the item was decided. By nobody. */
        DECIDED_AGAIN("decided-again");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The kind of its record in the trail.
         *
         * @return a stable id
         */
        public String id() {
            return id;
        }
    }

    /** Works a revision out. It may take long: nothing is locked meanwhile. */
    @FunctionalInterface
    public interface Author {

        /**
         * Works a revision out.
         *
         * @param item the item as it stands
         * @param content the content that would be released
         * @return how it changes
         * @throws IOException when the content cannot be read
         * @throws RefusedException when it cannot change in this way
         */
        Revision revise(HeldItem item, Content content) throws IOException, RefusedException;
    }
}
