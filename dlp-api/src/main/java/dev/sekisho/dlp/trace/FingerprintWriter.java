package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
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

/** Writes one file of fingerprints, and names it by its SHA-256. Not thread-safe. */
final class FingerprintWriter implements Closeable {
    static final int MAGIC = 0x534b4650; // SKFP
    static final byte VERSION = 2;
    static final int SALT_BYTES = 16;
    static final int HEADER_BYTES = 4 + 1 + 2 + SALT_BYTES;
    static final byte END = (byte) 255;
    static final int MOST_IN_BLOCK = 1 << 13;

    private final Path dir;
    private final Path unfinished;
    private final FileChannel channel;
    private final MessageDigest sha256;
    private final BlockCipher cipher;
    private final ByteBuffer block = ByteBuffer.allocate(1 + MOST_IN_BLOCK * Long.BYTES);

    FingerprintWriter(Path dir, YearKey key) throws IOException {
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
        header.putInt(MAGIC).put(VERSION).putShort((short) key.year()).put(salt);
        write(header.flip());
    }

    /** Writes the fingerprints of a kind. Gives how many. */
    long write(PersonDatum datum, SortedRuns values) throws IOException {
        long[] count = {0};
        block.clear().put((byte) datum.number());
        values.drain(value -> {
            if (!block.hasRemaining()) {
                writeBlock();
                block.clear().put((byte) datum.number());
            }
            block.putLong(value);
            count[0]++;
        });
        if (block.position() > 1) {
            writeBlock();
        }
        return count[0];
    }

    private void writeBlock() throws IOException {
        byte[] sealed = cipher.next(block.array(), block.position());
        write(ByteBuffer.allocate(4 + sealed.length)
                .putInt(sealed.length)
                .put(sealed)
                .flip());
    }

    private void write(ByteBuffer bytes) throws IOException {
        sha256.update(bytes.duplicate());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Ends the file, forces it, and gives it its name. */
    Path finish() throws IOException {
        block.clear().put(END);
        writeBlock();
        channel.force(true);
        channel.close();
        Path file = dir.resolve(HexFormat.of().formatHex(sha256.digest()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
        return file;
    }

    private void forceFolder() throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel folder = FileChannel.open(dir, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }
}
