package dev.sekisho.dlp.charset;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of text: by its byte order mark, its escape sequences, its validity as UTF-8, and for the rest by
 * the likelihood of the characters that the bytes would be.
 */
public final class EncodingDetector {
    private static final int CHUNK = 64 * 1024;

    /** How much more likely a declared encoding is than one that nobody named, as a logarithm. */
    private static final float DECLARED = 12;

    private EncodingDetector() {}

    /**
     * Finds the encoding of a content. Reads on until something other than ASCII comes, at most to the end, in constant
     * memory.
     *
     * @param content the bytes
     * @param declared the name that somebody gave, or an empty string; a hint
     * @return the encoding
     * @throws IOException when the bytes cannot be read
     */
    public static TextEncoding detect(Content content, String declared) throws IOException {
        try (InputStream in = content.open()) {
            byte[] chunk = in.readNBytes(CHUNK);
            Optional<TextEncoding> marked = byteOrderMark(chunk);
            if (marked.isPresent()) {
                return marked.get();
            }
            while (chunk.length == CHUNK && firstTelling(chunk) < 0) {
                chunk = in.readNBytes(CHUNK);
            }
            int telling = firstTelling(chunk);
            if (chunk.length < CHUNK || telling < CHUNK / 2) {
                return choose(chunk, declared, chunk.length < CHUNK);
            }
            ByteArrayOutputStream two = new ByteArrayOutputStream();
            two.write(chunk);
            two.write(in.readNBytes(CHUNK));
            return choose(two.toByteArray(), declared, two.size() < 2 * CHUNK);
        }
    }

    /**
     * Finds the encoding of bytes.
     *
     * @param bytes the bytes, all of them
     * @param declared the name that somebody gave, or an empty string; a hint
     * @return the encoding
     */
    public static TextEncoding detect(byte[] bytes, String declared) {
        return byteOrderMark(bytes).orElseGet(() -> choose(bytes, declared, true));
    }

    private static Optional<TextEncoding> byteOrderMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new TextEncoding(TextEncoding.UTF_32LE, 4));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(TextEncoding.UTF_32BE, 4));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        return starts(b, 0xFE, 0xFF) ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first byte that tells encodings apart: not ASCII, an escape, or NUL. */
    private static int firstTelling(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] <= 0 || bytes[i] == 0x1B) {
                return i;
            }
        }
        return -1;
    }

    private static TextEncoding choose(byte[] bytes, String declared, boolean complete) {
        Optional<TextEncoding> hint = TextEncoding.named(declared);
        int first = firstTelling(bytes);
        if (first < 0) {
            return hint.filter(h -> h.charset().name().startsWith("UTF-16"))
                    .orElse(TextEncoding.of(StandardCharsets.UTF_8));
        }
        Shape shape = Shape.of(bytes);
        if (shape.escapes() && !shape.high()) {
            return TextEncoding.of(TextEncoding.ISO_2022_JP);
        }
        if (!shape.nul() && shape.high() && shape.threeByte() && Plausibility.isUtf8(bytes, bytes.length, complete)) {
            return TextEncoding.of(StandardCharsets.UTF_8);
        }
        return mostLikely(bytes, hint, complete);
    }

    private static TextEncoding mostLikely(byte[] bytes, Optional<TextEncoding> hint, boolean complete) {
        List<Charset> candidates = new ArrayList<>(List.of(
                StandardCharsets.UTF_8,
                TextEncoding.CP932,
                TextEncoding.EUC_JP,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                TextEncoding.WINDOWS_1252));
        hint.map(TextEncoding::charset).filter(c -> !candidates.contains(c)).ifPresent(candidates::add);
        Charset best = StandardCharsets.UTF_8;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            float bonus = hint.isPresent() && hint.get().charset().equals(candidate) ? DECLARED : 0;
            float score = Plausibility.score(bytes, bytes.length, candidate, complete) + bonus;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return TextEncoding.of(best);
    }

    /** What kinds of bytes occur. */
    private record Shape(boolean high, boolean nul, boolean escapes, boolean threeByte) {
        static Shape of(byte[] bytes) {
            boolean high = false;
            boolean nul = false;
            boolean escapes = false;
            boolean threeByte = false;
            for (int i = 0; i < bytes.length; i++) {
                byte b = bytes[i];
                high |= b < 0;
                nul |= b == 0;
                threeByte |= (b & 0xF0) == 0xE0 || (b & 0xF8) == 0xF0;
                escapes |= b == 0x1B && i + 2 < bytes.length && designates(bytes[i + 1], bytes[i + 2]);
            }
            return new Shape(high, nul, escapes, threeByte);
        }

        /** The escape sequences of ISO-2022-JP that lead to something other than ASCII. */
        private static boolean designates(byte second, byte third) {
            boolean twoByte = second == '$' && (third == 'B' || third == '@' || third == '(');
            boolean oneByte = second == '(' && (third == 'I' || third == 'J');
            return twoByte || oneByte;
        }
    }
}
