package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;

/**
 * A place where a recipient who has nothing installed fetches what was sent. Thread-safe.
 *
 * <p>The link goes to the recipient by mail, so it must not open anything by itself: the place asks for the passcode,
 * which goes another way, or for another proof of who the recipient is. What is kept there is encrypted.
 */
public interface SecureDropoff {

    /**
     * Keeps parts for one recipient.
     *
     * @param transferId the transfer, as the trail names it
     * @param recipient the mail address of who may fetch them
     * @param request the parts, and the escrow that takes the key of what is kept
     * @return where they are fetched, and with what
     * @throws IOException when they cannot be kept; nothing may be sent then
     * @throws GeneralSecurityException when they cannot be encrypted; nothing may be sent then
     */
    Ticket drop(String transferId, String recipient, ProtectionRequest request)
            throws IOException, GeneralSecurityException;

    /**
     * Takes back what was kept, when the mail does not leave after all.
     *
     * @param ticket what {@link #drop} gave
     * @throws IOException when it cannot be removed
     */
    void withdraw(Ticket ticket) throws IOException;

    /**
     * Where a recipient fetches what was sent, and with what.
     *
     * @param link the link that goes into the mail
     * @param passcode what the place asks for, to be handed over another way
     * @param format the id of the protector that made what is kept
     * @param sha256 the SHA-256 of what is kept, in lower-case hex
     */
    record Ticket(URI link, Secret passcode, String format, String sha256) {
        @Override
        public String toString() {
            return "Ticket";
        }
    }
}
