package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.util.List;

/**
 * Hands a generated password to people by a way of its own. Thread-safe.
 *
 * <p>The password never travels the way of the file: a channel that {@linkplain #reaches reaches} a recipient of the
 * same mail is refused.
 */
public interface PasswordChannel {

    /**
     * Whether what is handed over arrives at a mail address.
     *
     * @param address a recipient's mail address
     * @return true when the channel would put the password into the mailbox of that address
     */
    boolean reaches(String address);

    /**
     * Hands over a password.
     *
     * @param transferId the transfer, as the trail names it
     * @param recipients for whom the encrypted parts are
     * @param password the password; not to be kept
     * @throws IOException when it cannot be handed over; the mail then does not leave
     */
    void deliver(String transferId, List<String> recipients, Secret password) throws IOException;
}
