package dev.sekisho.dlp.custody;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The private keys of a key store, in the order of their names. */
final class KeyStoreKeys {
    private KeyStoreKeys() {}

    static List<CertifiedKey> of(KeyStore store, char[] password) throws GeneralSecurityException {
        List<String> aliases = Collections.list(store.aliases());
        Collections.sort(aliases);
        List<CertifiedKey> keys = new ArrayList<>();
        for (String alias : aliases) {
            Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
            if (key instanceof PrivateKey found) {
                keys.add(new CertifiedKey(found, chain(store.getCertificateChain(alias))));
            }
        }
        return List.copyOf(keys);
    }

    private static List<X509Certificate> chain(Certificate @Nullable [] certificates) {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates == null ? new Certificate[0] : certificates) {
            if (certificate instanceof X509Certificate known) {
                chain.add(known);
            }
        }
        return chain;
    }
}
