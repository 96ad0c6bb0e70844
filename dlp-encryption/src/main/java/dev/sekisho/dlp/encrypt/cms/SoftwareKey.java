package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import java.security.PrivateKey;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KEMRecipientInformation;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKEMRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipient;
import org.jspecify.annotations.Nullable;

/** Unwraps content keys with a private key that is in memory. */
final class SoftwareKey implements Unwrapping {
    private final PrivateKey key;

    SoftwareKey(PrivateKey key) {
        this.key = key;
    }

    @Override
    public @Nullable Recipient recipient(RecipientInformation info, KeyCapture capture) {
        String kind = key.getAlgorithm();
        if (info instanceof KeyTransRecipientInformation) {
            return kind.equals("RSA") ? transport(capture) : null;
        }
        if (info instanceof KeyAgreeRecipientInformation) {
            boolean agrees = kind.startsWith("EC") || kind.startsWith("X25519") || kind.startsWith("XDH");
            return agrees ? agreement(capture) : null;
        }
        if (info instanceof KEMRecipientInformation) {
            return kind.startsWith("ML-KEM") ? encapsulation(capture) : null;
        }
        return null;
    }

    private Recipient transport(KeyCapture capture) {
        return new JceKeyTransRecipient(key) {
            @Override
            public RecipientOperator getRecipientOperator(
                    AlgorithmIdentifier wrap, AlgorithmIdentifier content, byte[] wrapped) throws CMSException {
                return capture.take(extractSecretKey(wrap, content, wrapped).getEncoded(), content);
            }
        }.setProvider(BouncyCastle.provider());
    }

    private Recipient agreement(KeyCapture capture) {
        return new JceKeyAgreeRecipient(key) {
            @Override
            public RecipientOperator getRecipientOperator(
                    AlgorithmIdentifier wrap,
                    AlgorithmIdentifier content,
                    SubjectPublicKeyInfo sender,
                    ASN1OctetString material,
                    byte[] wrapped)
                    throws CMSException {
                return capture.take(
                        extractSecretKey(wrap, content, sender, material, wrapped)
                                .getEncoded(),
                        content);
            }
        }.setProvider(BouncyCastle.provider());
    }

    private Recipient encapsulation(KeyCapture capture) {
        return new JceKEMRecipient(key) {
            @Override
            public RecipientOperator getRecipientOperator(
                    AlgorithmIdentifier wrap, AlgorithmIdentifier content, byte[] wrapped) throws CMSException {
                return capture.take(extractSecretKey(wrap, content, wrapped).getEncoded(), content);
            }
        }.setProvider(BouncyCastle.provider());
    }
}
