package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A document with encryption of its own under a password, which is opened whole. The form does not keep its name. */
public final class PasswordDocument {
    private PasswordDocument() {}

    /** Takes the encryption off a document. */
    public interface Decryption {
        /**
         * Decrypts.
         *
         * @param sealed the encrypted document
         * @param password the password
         * @return the document
         * @throws IOException when it cannot be read
         * @throws OpeningException when it is not opened by the password, or was changed
         */
        byte[] decrypt(Content sealed, String password) throws IOException, OpeningException;
    }

    /**
     * Opens a document.
     *
     * @param sealed the encrypted document
     * @param key must be a password
     * @param mediaType the media type of the document
     * @param decryption how it is decrypted
     * @param parts takes the document, once all of it is decrypted
     * @throws IOException when it cannot be read or written
     * @throws OpeningException when the key is not the right one, or the document was changed
     */
    public static void open(Content sealed, OpeningKey key, String mediaType, Decryption decryption, OpenedParts parts)
            throws IOException, OpeningException {
        if (!(key instanceof OpeningKey.Password given)) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
        char[] password = given.password().reveal();
        try {
            byte[] plain = decryption.decrypt(sealed, new String(password));
            try (OutputStream out = parts.begin("", mediaType)) {
                out.write(plain);
            }
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
