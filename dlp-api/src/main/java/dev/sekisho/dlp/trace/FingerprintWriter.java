package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Writes one file of fingerprints, and names it by its SHA-256. Not thread-safe. */
final class FingerprintWriter implements Closeable {
    static final int MAGIC = 0x534b4650; // SKFP
    static final byte VERSION = 2;
    static final byte END = (byte) 255;
    static final int MOST_IN_BLOCK = 1 << 13;

    private final SealedFile file;
    private final ByteBuffer block = ByteBuffer.allocate(1 + MOST_IN_BLOCK * Long.BYTES);

    FingerprintWriter(Path dir, YearKey key) throws IOException {
        file = new SealedFile(dir, MAGIC, VERSION, key);
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
        file.block(block.array(), block.position());
    }

    /** Ends the file, forces it, and gives it its name. */
    Path finish() throws IOException {
        block.clear().put(END);
        writeBlock();
        return file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
