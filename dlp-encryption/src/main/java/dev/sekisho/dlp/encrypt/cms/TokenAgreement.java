package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyAgreeRecipient;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.generators.KDF2BytesGenerator;
import org.bouncycastle.crypto.params.KDFParameters;
import org.bouncycastle.crypto.util.DigestFactory;
import org.bouncycastle.util.Pack;

/** Diffie-Hellman over a curve inside a token; the key is then derived and unwrapped here (RFC 5753). */
final class TokenAgreement implements KeyAgreeRecipient {
    private final PrivateKey key;
    private final PublicKey ownPublic;
    private final KeyCapture capture;

    TokenAgreement(PrivateKey key, PublicKey ownPublic, KeyCapture capture) {
        this.key = key;
        this.ownPublic = ownPublic;
        this.capture = capture;
    }

    @Override
    public AlgorithmIdentifier getPrivateKeyAlgorithmIdentifier() {
        return SubjectPublicKeyInfo.getInstance(ownPublic.getEncoded()).getAlgorithm();
    }

    @Override
    public RecipientOperator getRecipientOperator(
            AlgorithmIdentifier agreement,
            AlgorithmIdentifier content,
            SubjectPublicKeyInfo sender,
            ASN1OctetString material,
            byte[] wrapped)
            throws CMSException {
        try {
            AlgorithmIdentifier wrap = AlgorithmIdentifier.getInstance(agreement.getParameters());
            int wrapBytes = wrapBytes(wrap);
            PublicKey other = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(sender.getEncoded()));
            KeyAgreement exchange = KeyAgreement.getInstance("ECDH");
            exchange.init(key);
            exchange.doPhase(other, true);
            byte[] shared = exchange.generateSecret();
            byte[] info = new ECCCMSSharedInfo(
                            wrap, material == null ? null : material.getOctets(), Pack.intToBigEndian(8 * wrapBytes))
                    .getEncoded(ASN1Encoding.DER);
            byte[] derived = derive(digest(agreement), shared, info, wrapBytes);
            Cipher unwrap = Cipher.getInstance("AESWrap", BouncyCastle.provider());
            unwrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(derived, "AES"));
            SecretKey found = (SecretKey) unwrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
            Arrays.fill(shared, (byte) 0);
            Arrays.fill(derived, (byte) 0);
            return capture.take(found.getEncoded(), content);
        } catch (GeneralSecurityException | IOException e) {
            throw new CMSException("the token does not agree on a key", e);
        }
    }

    private static byte[] derive(Digest digest, byte[] shared, byte[] info, int bytes) {
        byte[] derived = new byte[bytes];
        KDF2BytesGenerator generator = new KDF2BytesGenerator(digest);
        generator.init(new KDFParameters(shared, info));
        generator.generateBytes(derived, 0, bytes);
        return derived;
    }

    private static Digest digest(AlgorithmIdentifier agreement) throws GeneralSecurityException {
        if (agreement.getAlgorithm().equals(CMSAlgorithm.ECDH_SHA256KDF)) {
            return DigestFactory.createSHA256();
        }
        if (agreement.getAlgorithm().equals(CMSAlgorithm.ECDH_SHA1KDF)) {
            return DigestFactory.createSHA1();
        }
        throw new GeneralSecurityException("another key derivation");
    }

    private static int wrapBytes(AlgorithmIdentifier wrap) throws GeneralSecurityException {
        if (wrap.getAlgorithm().equals(NISTObjectIdentifiers.id_aes256_wrap)) {
            return 32;
        }
        if (wrap.getAlgorithm().equals(NISTObjectIdentifiers.id_aes128_wrap)) {
            return 16;
        }
        throw new GeneralSecurityException("another key wrap");
    }
}
