package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Seals what is kept: held transfers. Anybody who holds the sealer can seal; opening needs the opener's key.
 * Thread-safe.
 */
public interface Sealer {

    /**
     * Encrypts.
     *
     * @param plain the content
     * @param sealed takes the sealed bytes; not closed
     * @throws IOException when reading or writing fails
     * @throws GeneralSecurityException when the cipher fails
     */
    void seal(Content plain, OutputStream sealed) throws IOException, GeneralSecurityException;

    /**
     * Decrypts. Nothing is written before the whole is authenticated.
     *
     * @param sealed the sealed bytes
     * @param plain takes the content; not closed
     * @throws IOException when reading or writing fails
     * @throws GeneralSecurityException when the bytes are not authentic or the key does not open them
     */
    void open(Content sealed, OutputStream plain) throws IOException, GeneralSecurityException;
}
