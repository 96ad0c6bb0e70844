package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;

/** Private keys in a PKCS#12 or JKS file. */
public final class KeyStoreFile {
    private KeyStoreFile() {}

    /**
     * Reads all private keys.
     *
     * @param file a PKCS#12 or JKS file; which of them is told by its content
     * @param password opens the file and its keys
     * @return the keys, in the order of their names
     * @throws IOException when the file cannot be read or the password does not open it
     * @throws GeneralSecurityException when a key cannot be read
     */
    public static List<CertifiedKey> read(Path file, Secret password) throws IOException, GeneralSecurityException {
        char[] characters = password.reveal();
        try {
            return KeyStoreKeys.of(KeyStore.getInstance(file.toFile(), characters), characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }
}
