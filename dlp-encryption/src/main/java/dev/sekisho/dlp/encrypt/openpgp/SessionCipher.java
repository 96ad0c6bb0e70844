package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.CipherOutput;
import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.OpeningKey;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.operator.PGPDataEncryptor;
import org.bouncycastle.openpgp.operator.PGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;

/**
 * AES-256 by the JDK's cipher, with the modification detection code, and nothing else. The session key, which the
 * library draws for each message, is seen by the escrow before the first byte is written.
 */
final class SessionCipher implements PGPDataEncryptorBuilder {
    private static final int BLOCK_BYTES = 16;

    private final ContentKeyEscrow escrow;
    private final SecureRandom random = new SecureRandom();

    SessionCipher(ContentKeyEscrow escrow) {
        this.escrow = escrow;
    }

    @Override
    public int getAlgorithm() {
        return SymmetricKeyAlgorithmTags.AES_256;
    }

    @Override
    public int getAeadAlgorithm() {
        return -1;
    }

    @Override
    public int getChunkSize() {
        return 0;
    }

    @Override
    public boolean isV5StyleAEAD() {
        return false;
    }

    @Override
    public PGPDataEncryptor build(byte[] key) throws PGPException {
        OpeningKey.ContentKey copy = new OpeningKey.ContentKey(key);
        try {
            escrow.contentKey(copy);
            Cipher cipher = Cipher.getInstance("AES/CFB/NoPadding", "SunJCE");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK_BYTES]));
            return new Encryptor(new PacedCipher(cipher, true));
        } catch (GeneralSecurityException e) {
            throw new PGPException("the session key is not used", e);
        } finally {
            copy.wipe();
        }
    }

    @Override
    public PGPDataEncryptor build(byte[] key, byte[] salt) {
        throw new UnsupportedOperationException("version 2 is not made");
    }

    @Override
    public SecureRandom getSecureRandom() {
        return random;
    }

    @Override
    public PGPDataEncryptorBuilder setWithIntegrityPacket(boolean withIntegrityPacket) {
        if (!withIntegrityPacket) {
            throw new UnsupportedOperationException("nothing is made without integrity");
        }
        return this;
    }

    @Override
    public PGPDataEncryptorBuilder setWithAEAD(int algorithm, int chunkSize) {
        throw new UnsupportedOperationException("version 2 is not made");
    }

    @Override
    public PGPDataEncryptorBuilder setUseV5AEAD() {
        throw new UnsupportedOperationException("version 2 is not made");
    }

    @Override
    public PGPDataEncryptorBuilder setUseV6AEAD() {
        throw new UnsupportedOperationException("version 2 is not made");
    }

    private record Encryptor(PacedCipher cipher) implements PGPDataEncryptor {

        @Override
        public OutputStream getOutputStream(OutputStream out) {
            return new CipherOutput(cipher, out, 0, true);
        }

        @Override
        public PGPDigestCalculator getIntegrityCalculator() {
            return new Sha1();
        }

        @Override
        public int getBlockSize() {
            return BLOCK_BYTES;
        }
    }
}
