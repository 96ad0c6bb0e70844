package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.protect.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.login.LoginException;

/**
 * Private keys inside a PKCS#11 token, such as a smart card or an HSM. They stay there: the token signs and deciphers.
 *
 * <p>While it is open its provider stands at the end of the application's list of security providers, as Java finds the
 * provider of a key only there.
 */
public final class Pkcs11Token implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Provider provider;
    private final List<CertifiedKey> keys;

    private Pkcs11Token(Provider provider, List<CertifiedKey> keys) {
        this.provider = provider;
        this.keys = keys;
    }

    /**
     * Logs in.
     *
     * @param library the vendor's PKCS#11 library
     * @param slotIndex which of the library's slots, from 0
     * @param pin the user's PIN
     * @return the token, to be closed
     * @throws IOException when the token is not there or refuses the PIN
     * @throws GeneralSecurityException when its keys cannot be read
     */
    public static Pkcs11Token open(Path library, int slotIndex, Secret pin)
            throws IOException, GeneralSecurityException {
        Provider sun = Security.getProvider("SunPKCS11");
        if (sun == null) {
            throw new GeneralSecurityException("this Java platform has no PKCS#11");
        }
        // What a key agreement gives must be readable here: the content key is unwrapped with it.
        String settings = "--name = sekisho" + NUMBER.incrementAndGet() + "\nlibrary = " + library
                + "\nslotListIndex = " + slotIndex
                + "\nattributes(*, CKO_SECRET_KEY, *) = {\n CKA_SENSITIVE = false\n CKA_EXTRACTABLE = true\n}\n";
        char[] characters = pin.reveal();
        try {
            Provider provider = sun.configure(settings);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, characters);
            Security.addProvider(provider);
            return new Pkcs11Token(provider, KeyStoreKeys.of(store, characters));
        } catch (RuntimeException e) {
            throw new IOException("the token cannot be opened", e);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /**
     * The private keys with certificates.
     *
     * @return the keys, of use until the token is closed
     */
    public List<CertifiedKey> keys() {
        return keys;
    }

    @Override
    public void close() {
        Security.removeProvider(provider.getName());
        if (provider instanceof AuthProvider login) {
            try {
                login.logout();
            } catch (LoginException e) {
                // the token is gone, and with it the session
            }
        }
    }

    @Override
    public String toString() {
        return "Pkcs11Token[keys=" + keys.size() + "]";
    }
}
