package dev.sekisho.dlp.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Trained weights as the resources of this package hold them: deflated, four bytes of another number before them. */
final class Weights {
    /**
     * Inflated at once: a small buffer costs a call for every few hundred bytes, most of them before it is compiled.
     */
    private static final int BUFFER = 1 << 16;

    /** What the owner of the weights keeps beside them: a threshold, or the bits of a float. */
    final int number;

    final byte[] values;

    private Weights(int number, byte[] values) {
        this.number = number;
        this.values = values;
    }

    /** Reads the number and so many weights, and closes the stream. */
    static Weights read(InputStream in, int count) throws IOException {
        Inflater inflater = new Inflater();
        try (DataInputStream data = new DataInputStream(new InflaterInputStream(in, inflater, BUFFER))) {
            int number = data.readInt();
            byte[] values = new byte[count];
            data.readFully(values);
            return new Weights(number, values);
        } finally {
            inflater.end();
        }
    }
}
