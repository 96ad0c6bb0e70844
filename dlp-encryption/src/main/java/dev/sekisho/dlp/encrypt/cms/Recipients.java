package dev.sekisho.dlp.encrypt.cms;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/** How the content key goes to a recipient: RSA-OAEP with SHA-256, or ECDH with SHA-256 and AES-256 key wrap. */
final class Recipients {
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private Recipients() {}

    static String algorithm(PublicKey key) {
        return key instanceof ECPublicKey ? "ECDH-SHA256, AES-256 key wrap" : "RSA-OAEP-SHA256";
    }

    static RecipientInfoGenerator of(X509Certificate certificate) throws GeneralSecurityException {
        PublicKey key = certificate.getPublicKey();
        if (key instanceof ECPublicKey ec) {
            return ephemeral(ec).addRecipient(certificate);
        }
        if (key.getAlgorithm().equals("RSA")) {
            return new JceKeyTransRecipientInfoGenerator(certificate, oaep()).setProvider(AuthEnvelope.BOUNCY_CASTLE);
        }
        throw new GeneralSecurityException("no key transport for " + key.getAlgorithm());
    }

    static RecipientInfoGenerator of(byte[] keyId, ECPublicKey key) throws GeneralSecurityException {
        return ephemeral(key).addRecipient(keyId, key);
    }

    private static AlgorithmIdentifier oaep() throws GeneralSecurityException {
        return new JcaAlgorithmParametersConverter().getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
    }

    private static JceKeyAgreeRecipientInfoGenerator ephemeral(ECPublicKey recipient) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(recipient.getParams());
        KeyPair pair = generator.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, pair.getPrivate(), pair.getPublic(), CMSAlgorithm.AES256_WRAP)
                .setProvider(AuthEnvelope.BOUNCY_CASTLE);
    }
}
