package dev.sekisho.dlp.encrypt.cms;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.jspecify.annotations.Nullable;

/** Unwraps content keys with a private key that stays inside a token (PKCS#11). */
final class TokenKey implements Unwrapping {
    private final PrivateKey key;
    private final @Nullable X509Certificate certificate;

    TokenKey(PrivateKey key, @Nullable X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    @Override
    public @Nullable Recipient recipient(RecipientInformation info, KeyCapture capture) {
        if (info instanceof KeyTransRecipientInformation && key.getAlgorithm().equals("RSA")) {
            return new TokenTransport(key, capture);
        }
        X509Certificate own = certificate;
        if (info instanceof KeyAgreeRecipientInformation
                && own != null
                && key.getAlgorithm().equals("EC")) {
            return new TokenAgreement(key, own.getPublicKey(), capture);
        }
        return null;
    }
}
