package dev.sekisho.dlp.encrypt;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * The provider of the formats' libraries, in an object of our own: the application's list of providers stays as it is.
 */
public final class BouncyCastle {
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}

    /**
     * The provider.
     *
     * @return always the same
     */
    public static Provider provider() {
        return PROVIDER;
    }

    /**
     * The key as this provider's own, as it does not take those of the JDK for newer algorithms.
     *
     * @param key a key of any provider
     * @return the key; the given one when its kind is unknown
     * @throws IOException when its encoding is not that of its algorithm
     */
    public static PublicKey own(PublicKey key) throws IOException {
        PublicKey own = BouncyCastleProvider.getPublicKey(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        return own == null ? key : own;
    }

    /**
     * The key as this provider's own.
     *
     * @param key a key of any provider that can be encoded, not one inside a token
     * @return the key; the given one when its kind is unknown
     * @throws IOException when its encoding is not that of its algorithm
     */
    public static PrivateKey own(PrivateKey key) throws IOException {
        PrivateKey own = privateKey(PrivateKeyInfo.getInstance(key.getEncoded()));
        return own == null ? key : own;
    }

    /**
     * The key that an encoding holds.
     *
     * @param info the encoding
     * @return the key, or null when its kind is unknown
     * @throws IOException when the encoding is not that of its algorithm
     */
    public static @Nullable PrivateKey privateKey(PrivateKeyInfo info) throws IOException {
        return BouncyCastleProvider.getPrivateKey(info);
    }
}
