package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.List;

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
     * @param parts the parts
     * @return where they are fetched, and with what
     * @throws IOException when they cannot be kept; nothing may be sent then
     * @throws GeneralSecurityException when they cannot be encrypted; nothing may be sent then
     */
    Ticket drop(String transferId, String recipient, List<Part> parts) throws IOException, GeneralSecurityException;

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
     */
    record Ticket(URI link, Secret passcode) {
        @Override
        public String toString() {
            return "Ticket";
        }
    }
}
