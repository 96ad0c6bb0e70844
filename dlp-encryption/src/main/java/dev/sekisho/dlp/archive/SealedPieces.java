package dev.sekisho.dlp.archive;

import dev.sekisho.dlp.escrow.DurableFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Files of encrypted pieces: a nonce of 12 bytes, then AES-256-GCM. Each is written once and whole. */
final class SealedPieces {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final long MOST_BYTES = 1 << 26;

    private final Path dir;
    private final SecureRandom random = new SecureRandom();

    SealedPieces(Path dir) throws IOException {
        this.dir = Files.createDirectories(dir);
    }

    byte[] seal(byte[] key, byte[] plain) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
        cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
        return sealed;
    }

    byte[] open(byte[] key, byte[] sealed) throws GeneralSecurityException, ArchiveException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new ArchiveException("archive-changed", null);
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new ArchiveException("archive-changed", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private Path file(String name) {
        return dir.resolve(name.substring(0, 2)).resolve(name);
    }

    boolean has(String name) {
        return Files.exists(file(name));
    }

    void write(String name, byte[] sealed) throws IOException {
        DurableFile.write(dir, file(name), ByteBuffer.wrap(sealed));
    }

    byte[] read(String name) throws IOException {
        try {
            if (Files.size(file(name)) > MOST_BYTES) {
                throw new ArchiveException("archive-changed", null);
            }
            return Files.readAllBytes(file(name));
        } catch (NoSuchFileException e) {
            throw new ArchiveException("archive-missing", e);
        }
    }
}
