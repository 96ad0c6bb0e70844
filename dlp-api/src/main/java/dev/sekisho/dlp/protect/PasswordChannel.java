package dev.sekisho.dlp.protect;

import java.io.IOException;

/**
 * A way for generated passwords, other than that of the mail. Thread-safe.
 *
 * <p>The password never travels the way of the file. A channel is only ever given a password together with a
 * {@link PasswordHandover}, and there is none for a channel that {@linkplain #reaches reaches} a recipient of the same
 * mail.
 */
public interface PasswordChannel {

    /**
     * What kind of way it is, for the record.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Whether what is handed over arrives at a mail address.
     *
     * @param address a recipient's mail address
     * @return true when the channel would put the password into the mailbox of that address
     */
    boolean reaches(String address);

    /**
     * Whether a recipient's password can go this way: the channel knows his telephone number, say.
     *
     * @param address a recipient's mail address
     * @return false when another channel is to be tried
     */
    default boolean serves(String address) {
        return true;
    }

    /**
     * Hands over a password.
     *
     * @param handover for whom it is
     * @param password the password; not to be kept
     * @throws IOException when it cannot be handed over; the mail then does not leave
     */
    void deliver(PasswordHandover handover, Secret password) throws IOException;

    /** The kinds of way. */
    enum Kind {
        /** Somebody rings the recipient up, or the application takes it and does so. */
        CALLBACK,
        /** A text message to a telephone. */
        SMS,
        /** A message in a chat that is no mail. */
        CHAT,
        /** The sender alone gets it, and tells it in person. */
        SENDER,
        /** It was agreed before. */
        AGREED;

        /**
         * The name used in records.
         *
         * @return the stable id, in lower case
         */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
