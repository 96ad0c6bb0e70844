package dev.sekisho.dlp.charset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Text that was read from bytes. {@link #toString()} leaves the text out.
 *
 * @param text the characters, without a byte order mark
 * @param encoding how they were written
 * @param malformed how many byte sequences were no characters; each became U+FFFD
 */
public record DecodedText(String text, TextEncoding encoding, long malformed) {
    private static final int MOST_CHARS = 8192;

    /**
     * Checks that nothing is null.
     *
     * @param text the characters
     * @param encoding how they were written
     * @param malformed how many byte sequences were no characters
     */
    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(encoding, "encoding");
    }

    /**
     * Reads bytes whose encoding has to be found out.
     *
     * @param bytes all of them
     * @param declared the name that somebody gave, or an empty string; a hint that is checked
     * @return the text
     */
    public static DecodedText of(byte[] bytes, String declared) {
        TextEncoding encoding = EncodingDetector.detect(bytes, declared);
        try (DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), encoding)) {
            StringBuilder text = new StringBuilder(bytes.length);
            char[] chars = new char[Math.min(MOST_CHARS, bytes.length + 2)];
            for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
                text.append(chars, 0, n);
            }
            return new DecodedText(text.toString(), encoding, reader.malformed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether nothing was lost.
     *
     * @return true when every byte was read
     */
    public boolean exact() {
        return malformed == 0;
    }

    @Override
    public String toString() {
        return "DecodedText[chars=" + text.length() + ", encoding=" + encoding.charset() + ", malformed=" + malformed
                + "]";
    }
}
