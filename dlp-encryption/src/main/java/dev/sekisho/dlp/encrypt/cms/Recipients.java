package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.NamedParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKEMRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * How the content key goes to a recipient: by RSA-OAEP with SHA-256, by ECDH over the curve of the certificate (P-256
 * and larger, or X25519) with AES-256 key wrap, or by ML-KEM-768 (RFC 9629).
 */
final class Recipients {
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    private static final int MIN_RSA_BITS = 2048;
    private static final int MIN_EC_BITS = 256;
    private static final AlgorithmIdentifier HKDF_SHA256 =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_hkdf_with_sha256);

    private Recipients() {}

    /** A recipient of a message. */
    record Named(RecipientInfoGenerator generator, String algorithm) {}

    static Named of(X509Certificate certificate) throws GeneralSecurityException {
        ASN1ObjectIdentifier kind = SubjectPublicKeyInfo.getInstance(
                        certificate.getPublicKey().getEncoded())
                .getAlgorithm()
                .getAlgorithm();
        if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return new Named(rsa(certificate), "RSA-OAEP-SHA256");
        }
        if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return new Named(
                    ecdh(certificate.getPublicKey()).addRecipient(certificate), "ECDH-SHA256, AES-256 key wrap");
        }
        if (kind.equals(EdECObjectIdentifiers.id_X25519)) {
            return new Named(
                    ephemeral("XDH", NamedParameterSpec.X25519, CMSAlgorithm.ECDH_HKDF_SHA256)
                            .addRecipient(own(certificate)),
                    "X25519, HKDF-SHA256, AES-256 key wrap");
        }
        if (kind.equals(NISTObjectIdentifiers.id_alg_ml_kem_768)) {
            return new Named(kem(own(certificate)), "ML-KEM-768, HKDF-SHA256, AES-256 key wrap");
        }
        throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, null);
    }

    /** As a certificate of the format's library, whose key it understands whatever the JDK knows of it. */
    private static X509Certificate own(X509Certificate certificate) throws KeyRefusedException {
        try {
            return new JcaX509CertificateConverter()
                    .setProvider(BouncyCastle.provider())
                    .getCertificate(new JcaX509CertificateHolder(certificate));
        } catch (CertificateException e) {
            throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, e);
        }
    }

    static RecipientInfoGenerator of(byte[] keyId, ECPublicKey key) throws GeneralSecurityException {
        return ecdh(key).addRecipient(keyId, key);
    }

    private static RecipientInfoGenerator rsa(X509Certificate certificate) throws GeneralSecurityException {
        BigInteger modulus = ((RSAPublicKey) certificate.getPublicKey()).getModulus();
        if (modulus.bitLength() < MIN_RSA_BITS) {
            throw new KeyRefusedException(KeyRefusal.WEAK, null);
        }
        AlgorithmIdentifier oaep =
                new JcaAlgorithmParametersConverter().getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
        // By the JDK's own RSA: the other provider takes a second to load, which a short process feels.
        return new JceKeyTransRecipientInfoGenerator(certificate, oaep);
    }

    private static JceKeyAgreeRecipientInfoGenerator ecdh(PublicKey recipient) throws GeneralSecurityException {
        if (!(recipient instanceof ECPublicKey ec)) {
            throw new KeyRefusedException(KeyRefusal.UNSUPPORTED, null);
        }
        if (ec.getParams().getOrder().bitLength() < MIN_EC_BITS) {
            throw new KeyRefusedException(KeyRefusal.WEAK, null);
        }
        return ephemeral("EC", ec.getParams(), CMSAlgorithm.ECDH_SHA256KDF);
    }

    private static RecipientInfoGenerator kem(X509Certificate certificate) throws GeneralSecurityException {
        return new JceKEMRecipientInfoGenerator(certificate, CMSAlgorithm.AES256_WRAP)
                .setKDF(HKDF_SHA256)
                .setProvider(BouncyCastle.provider());
    }

    private static JceKeyAgreeRecipientInfoGenerator ephemeral(
            String algorithm, AlgorithmParameterSpec parameters, ASN1ObjectIdentifier agreement)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(parameters);
        KeyPair pair = generator.generateKeyPair();
        try {
            return new JceKeyAgreeRecipientInfoGenerator(
                            agreement,
                            BouncyCastle.own(pair.getPrivate()),
                            BouncyCastle.own(pair.getPublic()),
                            CMSAlgorithm.AES256_WRAP)
                    .setProvider(BouncyCastle.provider());
        } catch (IOException e) {
            throw new GeneralSecurityException("a key that was just made does not encode", e);
        }
    }
}
