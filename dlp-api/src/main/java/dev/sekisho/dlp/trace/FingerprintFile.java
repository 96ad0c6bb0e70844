package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import dev.sekisho.dlp.inspect.PersonDatum;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of fingerprints, with the key of its year. */
final class FingerprintFile {
    private static final int MOST_BYTES = 1 + FingerprintWriter.MOST_IN_BLOCK * Long.BYTES + 16;

    private FingerprintFile() {}

    /** Takes fingerprints, a block at a time: ascending over all blocks of a kind. */
    interface Visitor {
        void block(PersonDatum datum, long[] ascending) throws IOException;
    }

    /**
     * Reads all blocks.
     *
     * @throws TrailException when the file is damaged, cut, or was written with another key
     */
    static void read(Path file, YearKey key, Visitor visitor) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FingerprintWriter.MAGIC || in.readByte() != FingerprintWriter.VERSION) {
                throw new TrailException("fingerprints-malformed");
            }
            if (in.readUnsignedShort() != key.year()) {
                throw new TrailException("fingerprints-of-another-year");
            }
            BlockCipher cipher = BlockCipher.opening(key.sealing(in.readNBytes(SealedFile.SALT_BYTES)));
            for (ByteBuffer block = next(in, cipher); block.get(0) != FingerprintWriter.END; block = next(in, cipher)) {
                visit(block, visitor);
            }
        } catch (EOFException e) {
            throw new TrailException("fingerprints-malformed", e);
        }
    }

    private static ByteBuffer next(DataInputStream in, BlockCipher cipher) throws IOException {
        int length = in.readInt();
        if (length <= 16 || length > MOST_BYTES) {
            throw new TrailException("fingerprints-malformed");
        }
        byte[] sealed = in.readNBytes(length);
        return ByteBuffer.wrap(cipher.next(sealed, sealed.length));
    }

    private static void visit(ByteBuffer block, Visitor visitor) throws IOException {
        PersonDatum datum = datum(block.get());
        if (block.remaining() % Long.BYTES != 0) {
            throw new TrailException("fingerprints-malformed");
        }
        long[] values = new long[block.remaining() / Long.BYTES];
        block.asLongBuffer().get(values);
        visitor.block(datum, values);
    }

    private static PersonDatum datum(int number) throws TrailException {
        for (PersonDatum datum : PersonDatum.values()) {
            if (datum.number() == number) {
                return datum;
            }
        }
        throw new TrailException("fingerprints-malformed");
    }
}
