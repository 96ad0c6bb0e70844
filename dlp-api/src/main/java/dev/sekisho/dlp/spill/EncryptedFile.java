package dev.sekisho.dlp.spill;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A temporary file of chunks, each sealed by AES-256-GCM. The nonce is the number of the chunk: every chunk is written
 * once, and every file has a key of its own.
 */
final class EncryptedFile {
    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    /**
     * What is sealed in one call. The instructions of the processor for AES and GHASH are used only once the code
     * around them was compiled, which takes some thousand calls: with whole chunks, the first few hundred megabytes
     * would take twenty times as long.
     */
    private static final int PIECE_BYTES = 1024;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    /** Used again for each chunk: the key of the rounds is made once. */
    private final Cipher sealing;

    private final FileChannel channel;
    private final byte[] pending = new byte[Chunks.CHUNK_BYTES];
    private int pendingBytes;
    private long chunksWritten;

    EncryptedFile() throws IOException {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        key = new SecretKeySpec(fresh, "AES");
        Arrays.fill(fresh, (byte) 0);
        sealing = newCipher();
        // Readable by the owner alone where the system has such rights. On Unix the name is gone as soon as the file is
        // open.
        Path path = Files.createTempFile("sekisho", ".spill");
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    void append(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int n = Math.min(length - done, pending.length - pendingBytes);
            System.arraycopy(bytes, offset + done, pending, pendingBytes, n);
            pendingBytes += n;
            done += n;
            if (pendingBytes == pending.length) {
                writeChunk();
            }
        }
    }

    /** Writes what is left. Nothing may be appended afterwards. */
    void finish() throws IOException {
        if (pendingBytes > 0) {
            writeChunk();
        }
    }

    private void writeChunk() throws IOException {
        try {
            ByteBuffer sealed = sealed();
            while (sealed.hasRemaining()) {
                channel.write(sealed);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot seal a chunk", e);
        }
        Arrays.fill(pending, (byte) 0);
        pendingBytes = 0;
        chunksWritten++;
    }

    private ByteBuffer sealed() throws GeneralSecurityException {
        Cipher cipher = begun(sealing, Cipher.ENCRYPT_MODE, chunksWritten);
        byte[] sealed = new byte[pendingBytes + TAG_BYTES];
        int written = 0;
        int done = 0;
        for (; pendingBytes - done > PIECE_BYTES; done += PIECE_BYTES) {
            written += cipher.update(pending, done, PIECE_BYTES, sealed, written);
        }
        cipher.doFinal(pending, done, pendingBytes - done, sealed, written);
        return ByteBuffer.wrap(sealed);
    }

    private static Cipher newCipher() throws IOException {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IOException("no cipher", e);
        }
    }

    private Cipher begun(Cipher cipher, int mode, long chunk) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(4, chunk).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        return cipher;
    }

    Chunks reader(int cachedChunks) throws IOException {
        return new Reader(cachedChunks);
    }

    void close() {
        Arrays.fill(pending, (byte) 0);
        try {
            channel.close();
        } catch (IOException e) {
            // The bytes are sealed and the key is lost with this object: there is nothing left to protect.
        }
    }

    private final class Reader implements Chunks {
        private final Map<Long, byte[]> cache;
        private final Cipher opening = newCipher();

        Reader(int cachedChunks) throws IOException {
            cache = new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
                    return size() > cachedChunks;
                }
            };
        }

        @Override
        public byte[] chunk(long index) throws IOException {
            byte[] plain = cache.get(index);
            if (plain == null) {
                plain = load(index);
                cache.put(index, plain);
            }
            return plain;
        }

        private byte[] load(long index) throws IOException {
            int length = (int) Math.min(CHUNK_BYTES + TAG_BYTES, channel.size() - index * (CHUNK_BYTES + TAG_BYTES));
            ByteBuffer sealed = ByteBuffer.allocate(length);
            while (sealed.hasRemaining()) {
                long place = index * (CHUNK_BYTES + TAG_BYTES) + sealed.position();
                if (channel.read(sealed, place) < 0) {
                    throw new EOFException("a spill was cut");
                }
            }
            try {
                return begun(opening, Cipher.DECRYPT_MODE, index).doFinal(sealed.array());
            } catch (GeneralSecurityException e) {
                throw new IOException("a spill was changed", e);
            }
        }

        @Override
        public int offset(long index) {
            return 0;
        }
    }
}
