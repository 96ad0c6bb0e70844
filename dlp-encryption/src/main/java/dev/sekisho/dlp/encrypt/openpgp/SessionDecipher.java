package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.CipherInput;
import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.bcpg.AEADEncDataPacket;
import org.bouncycastle.bcpg.SymmetricEncIntegrityPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.operator.PGPDataDecryptor;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.SessionKeyDataDecryptorFactory;

/** Decrypts the content with a session key by the JDK's AES. */
final class SessionDecipher implements SessionKeyDataDecryptorFactory {
    private static final int BLOCK_BYTES = 16;
    private static final Map<Integer, Integer> KEY_BYTES = Map.of(
            SymmetricKeyAlgorithmTags.AES_128, 16,
            SymmetricKeyAlgorithmTags.AES_192, 24,
            SymmetricKeyAlgorithmTags.AES_256, 32);

    private final PGPSessionKey key;

    SessionDecipher(PGPSessionKey key) {
        this.key = key;
    }

    /** Whether the key is one of a cipher that is opened here. */
    static boolean knows(PGPSessionKey key) {
        return Integer.valueOf(key.getKey().length).equals(KEY_BYTES.get(key.getAlgorithm()));
    }

    @Override
    public PGPSessionKey getSessionKey() {
        return key;
    }

    @Override
    public PGPDataDecryptor createDataDecryptor(boolean withIntegrity, int algorithm, byte[] bytes)
            throws PGPException {
        if (!withIntegrity || !knows(key)) {
            throw unsupported();
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/CFB/NoPadding", "SunJCE");
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(bytes, "AES"), new IvParameterSpec(new byte[BLOCK_BYTES]));
            return new Decryptor(new PacedCipher(cipher, false));
        } catch (GeneralSecurityException e) {
            throw new PGPException("the session key is not used", e);
        }
    }

    @Override
    public PGPDataDecryptor createDataDecryptor(AEADEncDataPacket packet, PGPSessionKey session) throws PGPException {
        throw unsupported();
    }

    @Override
    public PGPDataDecryptor createDataDecryptor(SymmetricEncIntegrityPacket packet, PGPSessionKey session)
            throws PGPException {
        throw unsupported();
    }

    private static PGPException unsupported() {
        return new PGPException("not opened here", new OpeningException(Reason.UNSUPPORTED, null));
    }

    private record Decryptor(PacedCipher cipher) implements PGPDataDecryptor {

        @Override
        public InputStream getInputStream(InputStream in) {
            return new CipherInput(in, cipher, in);
        }

        @Override
        public int getBlockSize() {
            return BLOCK_BYTES;
        }

        @Override
        public PGPDigestCalculator getIntegrityCalculator() {
            return new Sha1();
        }
    }
}
