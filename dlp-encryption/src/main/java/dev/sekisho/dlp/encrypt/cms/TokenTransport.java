package dev.sekisho.dlp.encrypt.cms;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyTransRecipient;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.bouncycastle.crypto.util.DigestFactory;

/**
 * RSA inside a token. The token does the raw operation; OAEP, which many tokens know with SHA-1 only, is undone by the
 * format's library.
 */
final class TokenTransport implements KeyTransRecipient {
    private final PrivateKey key;
    private final KeyCapture capture;

    TokenTransport(PrivateKey key, KeyCapture capture) {
        this.key = key;
        this.capture = capture;
    }

    @Override
    public RecipientOperator getRecipientOperator(AlgorithmIdentifier wrap, AlgorithmIdentifier content, byte[] wrapped)
            throws CMSException {
        try {
            if (!wrap.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSAES_OAEP)) {
                return capture.take(decipher("RSA/ECB/PKCS1Padding", wrapped), content);
            }
            RSAESOAEPparams oaep = RSAESOAEPparams.getInstance(wrap.getParameters());
            Digest digest = digest(oaep.getHashAlgorithm());
            Digest mask = digest(
                    AlgorithmIdentifier.getInstance(oaep.getMaskGenAlgorithm().getParameters()));
            byte[] label = ASN1OctetString.getInstance(
                            oaep.getPSourceAlgorithm().getParameters())
                    .getOctets();
            OAEPEncoding encoding = new OAEPEncoding(new Raw(wrapped.length), digest, mask, label);
            encoding.init(false, null);
            return capture.take(encoding.processBlock(wrapped, 0, wrapped.length), content);
        } catch (GeneralSecurityException | InvalidCipherTextException e) {
            throw new CMSException("the token does not unwrap the key", e);
        }
    }

    private byte[] decipher(String transformation, byte[] wrapped) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(transformation);
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(wrapped);
    }

    private static Digest digest(AlgorithmIdentifier algorithm) throws GeneralSecurityException {
        if (algorithm.getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)) {
            return DigestFactory.createSHA256();
        }
        if (algorithm.getAlgorithm().equals(OIWObjectIdentifiers.idSHA1)) {
            return DigestFactory.createSHA1();
        }
        throw new GeneralSecurityException("OAEP with another digest");
    }

    /** The token's RSA without padding; leading zeros are stripped, as the padding's decoder expects. */
    private final class Raw implements AsymmetricBlockCipher {
        private final int modulusBytes;

        Raw(int modulusBytes) {
            this.modulusBytes = modulusBytes;
        }

        @Override
        public void init(boolean encrypts, CipherParameters parameters) {
            // the token's key is all there is
        }

        @Override
        public int getInputBlockSize() {
            return modulusBytes;
        }

        @Override
        public int getOutputBlockSize() {
            return modulusBytes - 1;
        }

        @Override
        public byte[] processBlock(byte[] in, int from, int length) throws InvalidCipherTextException {
            try {
                byte[] raw = decipher("RSA/ECB/NoPadding", Arrays.copyOfRange(in, from, from + length));
                int zeros = 0;
                while (zeros < raw.length && raw[zeros] == 0) {
                    zeros++;
                }
                return Arrays.copyOfRange(raw, zeros, raw.length);
            } catch (GeneralSecurityException e) {
                throw new InvalidCipherTextException("the token does not decipher", e);
            }
        }
    }
}
