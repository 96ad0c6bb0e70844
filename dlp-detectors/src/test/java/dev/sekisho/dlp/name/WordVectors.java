package dev.sekisho.dlp.name;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The word vectors of a spaCy model on disk: its {@code vocab} folder with strings, keys and rows. */
@SuppressWarnings("ArrayRecordComponent")
record WordVectors(Map<String, Integer> rows, float[][] vectors) {

    static WordVectors read(Path vocab) throws IOException {
        Map<Long, Integer> keys = keys(vocab.resolve("key2row"));
        Map<String, Integer> rows = new HashMap<>();
        try (JsonParser p =
                new JsonFactory().createParser(vocab.resolve("strings.json").toFile())) {
            while (p.nextToken() != null) {
                if (p.currentToken() == JsonToken.VALUE_STRING) {
                    Integer row = keys.get(hash(p.getText().getBytes(StandardCharsets.UTF_8)));
                    if (row != null) {
                        rows.put(p.getText(), row);
                    }
                }
            }
        }
        return new WordVectors(rows, vectors(vocab.resolve("vectors")));
    }

    /** A MessagePack map of 64-bit hashes to row numbers. */
    private static Map<Long, Integer> keys(Path file) throws IOException {
        Map<Long, Integer> keys = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            int tag = in.readUnsignedByte();
            int n = tag == 0xDF ? in.readInt() : in.readUnsignedShort();
            for (int i = 0; i < n; i++) {
                long key = number(in);
                keys.put(key, (int) number(in));
            }
        }
        return keys;
    }

    private static long number(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case 0xCC -> in.readUnsignedByte();
            case 0xCD -> in.readUnsignedShort();
            case 0xCE -> in.readInt() & 0xFFFFFFFFL;
            case 0xCF -> in.readLong();
            default -> tag;
        };
    }

    /** A NumPy array of 32-bit floats, each row brought to length 1. */
    private static float[][] vectors(Path file) throws IOException {
        ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int header = b.getShort(8);
        String shape = new String(b.array(), 10, header, StandardCharsets.US_ASCII);
        String[] size = shape.substring(shape.indexOf('(') + 1, shape.indexOf(')'))
                .replace(" ", "")
                .split(",", -1);
        float[][] rows = new float[Integer.parseInt(size[0])][Integer.parseInt(size[1])];
        b.position(10 + header);
        for (float[] row : rows) {
            b.asFloatBuffer().get(row);
            b.position(b.position() + 4 * row.length);
            double norm = 1e-9;
            for (float x : row) {
                norm += x * x;
            }
            for (int i = 0; i < row.length; i++) {
                row[i] /= (float) Math.sqrt(norm);
            }
        }
        return rows;
    }

    /** MurmurHash64A with seed 1, spaCy's hash of a string. */
    private static long hash(byte[] data) {
        long m = 0xc6a4a7935bd1e995L;
        long h = 1 ^ data.length * m;
        int whole = data.length / 8 * 8;
        ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < whole; i += 8) {
            long k = b.getLong(i) * m;
            h = (h ^ (k ^ k >>> 47) * m) * m;
        }
        long rest = 0;
        for (int i = data.length - 1; i >= whole; i--) {
            rest = rest << 8 | (data[i] & 0xFF);
        }
        h = data.length > whole ? (h ^ rest) * m : h;
        h = (h ^ h >>> 47) * m;
        return h ^ h >>> 47;
    }
}
