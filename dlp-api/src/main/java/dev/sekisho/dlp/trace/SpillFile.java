package dev.sekisho.dlp.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A temporary file whose key is never written: what the disk keeps of it after a crash nobody can read. Not
 * thread-safe.
 */
final class SpillFile implements Closeable {
    /** Offsets are multiples of it. */
    static final int ALIGNMENT = 16;

    private final Path file;
    private final FileChannel channel;
    private final SecretKeySpec key;
    private final Cipher cipher;
    private long end;

    SpillFile(Path dir) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "AES");
        try {
            cipher = Cipher.getInstance("AES/CTR/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
        file = Files.createTempFile(dir, "fingerprints-", ".tmp");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Adds bytes, and gives their offset. */
    long append(byte[] bytes) throws IOException {
        long at = end;
        ByteBuffer sealed = ByteBuffer.wrap(crypt(bytes, at));
        while (sealed.hasRemaining()) {
            channel.write(sealed, at + sealed.position());
        }
        end = (at + bytes.length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        return at;
    }

    /** Reads so many bytes from an aligned offset. */
    byte[] read(long at, int length) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(length);
        while (sealed.hasRemaining() && channel.read(sealed, at + sealed.position()) >= 0) {
            // until the buffer is full
        }
        return crypt(sealed.array(), at);
    }

    private byte[] crypt(byte[] bytes, long at) {
        byte[] counter = ByteBuffer.allocate(16).putLong(8, at / ALIGNMENT).array();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(counter));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES takes any bytes", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
