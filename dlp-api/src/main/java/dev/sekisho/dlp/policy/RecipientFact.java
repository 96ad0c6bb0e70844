package dev.sekisho.dlp.policy;

import java.util.Locale;
import java.util.Objects;

/**
 * A recipient as the policy sees it.
 *
 * @param address the mail address, in lower case
 * @param field where the headers name it
 * @param contact whether the actor has sent to it before
 */
public record RecipientFact(String address, Field field, Contact contact) {

    /**
     * Lowers the case of the address.
     *
     * @param address the mail address
     * @param field where the headers name it
     * @param contact whether the actor has sent to it before
     */
    public RecipientFact {
        address = address.toLowerCase(Locale.ROOT);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(contact, "contact");
    }

    /**
     * A recipient of whom it is not known whether the actor has sent to it before.
     *
     * @param address the mail address
     * @param field where the headers name it
     */
    public RecipientFact(String address, Field field) {
        this(address, field, Contact.UNKNOWN);
    }

    /**
     * The domain.
     *
     * @return what stands after the last {@code @}, or an empty string
     */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }

    /** Whether something has gone from the actor to the recipient before. */
    public enum Contact {
        /** It has. */
        KNOWN,
        /** It has not. */
        NEW,
        /** There is no history to tell. */
        UNKNOWN
    }

    /** Where a recipient is named. */
    public enum Field {
        /** In To. */
        TO,
        /** In Cc. */
        CC,
        /** In Bcc. */
        BCC,
        /** Only in the envelope: a BCC that was taken out, or a forwarding rule. */
        ENVELOPE_ONLY
    }
}
