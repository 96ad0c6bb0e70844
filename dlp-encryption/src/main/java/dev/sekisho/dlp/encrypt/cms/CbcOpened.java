package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.CipherInput;
import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The content of {@code EnvelopedData}, which only a signature inside can authenticate. */
final class CbcOpened implements Opened {
    private final Content sealed;
    private final SecretKey key;

    CbcOpened(Content sealed, byte[] key) {
        this.sealed = sealed;
        this.key = new SecretKeySpec(key, "AES");
    }

    @Override
    public InputStream decrypt() throws IOException, OpeningException {
        EnvelopeReader reader = EnvelopeReader.of(sealed);
        return new CipherInput(reader.encrypted(), cipher(reader.algorithm()), reader);
    }

    private PacedCipher cipher(AlgorithmIdentifier algorithm) throws OpeningException {
        if (!Algorithms.isCbc(algorithm.getAlgorithm())) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        try {
            byte[] vector =
                    ASN1OctetString.getInstance(algorithm.getParameters()).getOctets();
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding", "SunJCE");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(vector));
            return new PacedCipher(cipher, false);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new OpeningException(Reason.MALFORMED, e);
        }
    }
}
