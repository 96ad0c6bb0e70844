package dev.sekisho.dlp.trace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Writes a file of sealed blocks, and names it by its SHA-256. Not thread-safe. */
final class SealedFile implements Closeable {
    static final int SALT_BYTES = 16;
    static final int HEADER_BYTES = 4 + 1 + 2 + SALT_BYTES;

    private final Path dir;
    private final Path unfinished;
    private final FileChannel channel;
    private final MessageDigest sha256;
    private final BlockCipher cipher;
    private long position;

    SealedFile(Path dir, int magic, byte version, YearKey key) throws IOException {
        this.dir = dir;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        cipher = BlockCipher.sealing(key.sealing(salt));
        unfinished = Files.createTempFile(dir, "fingerprints-", ".tmp");
        channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        header.putInt(magic).put(version).putShort((short) key.year()).put(salt);
        write(header.flip());
    }

    /** Where the next block will begin. */
    long position() {
        return position;
    }

    /** Seals and writes the next block: its length, then its bytes. */
    void block(byte[] bytes, int length) throws IOException {
        byte[] sealed = cipher.next(bytes, length);
        write(ByteBuffer.allocate(4 + sealed.length)
                .putInt(sealed.length)
                .put(sealed)
                .flip());
    }

    /** Writes bytes as they are. */
    void write(ByteBuffer bytes) throws IOException {
        position += bytes.remaining();
        sha256.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Ends the file, forces it, and gives it its name. */
    Path finish() throws IOException {
        channel.force(true);
        channel.close();
        Path file = dir.resolve(HexFormat.of().formatHex(sha256.digest()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel folder = FileChannel.open(dir, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
