package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.CipherOutput;
import dev.sekisho.dlp.encrypt.PacedCipher;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JceGenericKey;

/** AES-256-CBC by the JDK's cipher: a new key and vector for one message. */
final class CbcEncryptor implements OutputEncryptor {
    private static final int BLOCK_BYTES = 16;

    private final AlgorithmIdentifier algorithm;
    private final SecretKey key;
    private final PacedCipher cipher;

    CbcEncryptor(SecretKey key) throws GeneralSecurityException {
        this.key = key;
        byte[] vector = ContentKeys.random(BLOCK_BYTES);
        Cipher cbc = Cipher.getInstance("AES/CBC/PKCS5Padding", "SunJCE");
        cbc.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(vector));
        cipher = new PacedCipher(cbc, true);
        algorithm = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(vector));
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream(OutputStream out) {
        return new CipherOutput(cipher, out, 0, true);
    }

    @Override
    public GenericKey getKey() {
        return new JceGenericKey(algorithm, key);
    }
}
