package dev.sekisho.dlp.name;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/**
 * Turns {@code names.lex} and {@code names.classes} of the former layout (deflated planes of bytes) into what
 * {@link SlotTable} reads, so that a table need not be trained again.
 *
 * <p>Run: {@code java -cp target/classes:target/test-classes dev.sekisho.dlp.name.SlotTableConverter FILE...}: each
 * file, named {@code names.lex} or {@code names.classes}, is replaced.
 */
final class SlotTableConverter {
    private SlotTableConverter() {}

    public static void main(String[] args) throws IOException {
        for (String name : args) {
            convert(Path.of(name));
        }
    }

    private static void convert(Path file) throws IOException {
        boolean lexicon = file.endsWith("names.lex");
        byte[] pairs;
        char[] fingerprints;
        int[] values;
        try (InputStream in = Files.newInputStream(file)) {
            DataInputStream data = new DataInputStream(new InflaterInputStream(in));
            pairs = data.readNBytes(lexicon ? NameLexicon.emptyPairs().length * Long.BYTES : 0);
            int slots = 1 << data.readByte();
            fingerprints = new char[slots];
            values = new int[slots];
            for (int plane = lexicon ? 3 : 5, values8 = lexicon ? 2 : 4; plane >= 0; plane--) {
                byte[] bytes = data.readNBytes(slots);
                for (int slot = 0; slot < slots; slot++) {
                    if (plane >= values8) {
                        fingerprints[slot] |= (char) ((bytes[slot] & 0xFF) << ((plane - values8) * Byte.SIZE));
                    } else {
                        values[slot] |= (bytes[slot] & 0xFF) << (plane * Byte.SIZE);
                    }
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            long[] words = new long[pairs.length / Long.BYTES];
            ByteBuffer.wrap(pairs).asLongBuffer().get(words);
            LexiconBuilder.writePairs(out, words);
            SlotTableWriter.write(out, fingerprints, values);
        }
    }
}
