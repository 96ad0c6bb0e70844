package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.charset.DecodedText;
import dev.sekisho.dlp.charset.DecodingReader;
import dev.sekisho.dlp.charset.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes header text: encoded words (RFC 2047), joined before they are decoded because some mailers cut inside a
 * character, and bytes that are written without any encoding.
 */
final class Words {
    /** Labels that say nothing about the bytes, because mailers put them on everything. */
    private static final Set<String> VAGUE = Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252");

    private final String in;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private final ByteArrayOutputStream word = new ByteArrayOutputStream();
    private String charset = "";
    private int end = -1;

    private Words(String in) {
        this.in = in;
    }

    /** Decodes text given with one char a byte. */
    static String decode(String latin1) {
        return new Words(latin1).run();
    }

    /** Decodes bytes by a label where they fit it, and by what they look like otherwise. */
    static String decode(byte[] bytes, String label) {
        Optional<TextEncoding> named = TextEncoding.named(label);
        if (named.isPresent() && !VAGUE.contains(label.toLowerCase(Locale.ROOT))) {
            Optional<String> exact = exact(bytes, named.get());
            if (exact.isPresent()) {
                return exact.get();
            }
        }
        return DecodedText.of(bytes, label).text();
    }

    private static Optional<String> exact(byte[] bytes, TextEncoding encoding) {
        try (DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), encoding)) {
            StringBuilder text = new StringBuilder(bytes.length);
            char[] chars = new char[512];
            for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
                text.append(chars, 0, n);
            }
            return reader.malformed() == 0 ? Optional.of(text.toString()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run() {
        int pos = 0;
        boolean doubleByte = false;
        while (pos < in.length()) {
            char c = in.charAt(pos);
            if (c == 0x1B && pos + 1 < in.length()) {
                doubleByte = in.charAt(pos + 1) == '$';
            }
            int after = c == '=' && !doubleByte ? word(pos) : -1;
            if (after < 0) {
                plain.write(c);
                pos++;
            } else {
                pos = after;
            }
        }
        flushWord();
        flushPlain();
        return out.toString();
    }

    /** Takes the encoded word at {@code pos}; gives the place after it, or -1 when there is none. */
    private int word(int pos) {
        if (!in.startsWith("=?", pos)) {
            return -1;
        }
        int second = in.indexOf('?', pos + 2);
        if (second < 0 || second - pos > 64 || second == pos + 2 || second + 3 > in.length()) {
            return -1;
        }
        char kind = Character.toLowerCase(in.charAt(second + 1));
        if ((kind != 'b' && kind != 'q') || in.charAt(second + 2) != '?') {
            return -1;
        }
        int close = close(second + 3);
        if (close < 0) {
            return -1;
        }
        String label = in.substring(pos + 2, second);
        int language = label.indexOf('*');
        append(language < 0 ? label : label.substring(0, language), kind, in.substring(second + 3, close));
        return close + 2;
    }

    /** The next end of a word; kept, so that many starts without an end cost one search. */
    private int close(int from) {
        if (end < from) {
            int found = in.indexOf("?=", from);
            end = found < 0 ? Integer.MAX_VALUE : found;
        }
        return end == Integer.MAX_VALUE ? -1 : end;
    }

    private void append(String label, char kind, String text) {
        boolean joins = label.equalsIgnoreCase(charset) && isBlank(plain);
        if (isBlank(plain) && word.size() > 0) {
            plain.reset();
        }
        if (!joins) {
            flushWord();
        }
        flushPlain();
        charset = label;
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Slice slice = new Slice(bytes, 0, bytes.length);
        word.writeBytes(kind == 'b' ? new Base64Stream(slice).readAll() : q(bytes));
    }

    private static byte[] q(byte[] bytes) {
        byte[] spaced = bytes.clone();
        for (int i = 0; i < spaced.length; i++) {
            spaced[i] = spaced[i] == '_' ? (byte) ' ' : spaced[i];
        }
        return new QuotedPrintableStream(new Slice(spaced, 0, spaced.length)).readAll();
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /** A word comes before the plain text that is waiting after it. */
    private void flushWord() {
        if (word.size() > 0) {
            out.append(decode(word.toByteArray(), charset));
            word.reset();
        }
        charset = "";
    }

    private void flushPlain() {
        if (plain.size() > 0) {
            out.append(DecodedText.of(plain.toByteArray(), "").text());
            plain.reset();
        }
    }
}
