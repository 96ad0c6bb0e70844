package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.charset.DecodedText;
import dev.sekisho.dlp.charset.EncodingDetector;
import dev.sekisho.dlp.charset.TextEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads entry names. Where nothing says that they are UTF-8, Japanese Windows writes code page 932 and everybody else
 * UTF-8; all names of one archive are looked at together, since one alone is short.
 */
final class EntryNames {
    private static final int ENOUGH_BYTES = 64 * 1024;

    private final String charset;

    private EntryNames(String charset) {
        this.charset = charset;
    }

    /** Learns from the names that are not marked as UTF-8. */
    static EntryNames learn(List<byte[]> unmarked) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] name : unmarked) {
            if (all.size() < ENOUGH_BYTES) {
                all.writeBytes(name);
                all.write('\n');
            }
        }
        TextEncoding encoding = EncodingDetector.detect(all.toByteArray(), "");
        return new EntryNames(encoding.charset().name());
    }

    /** Reads a name of which each character stands for a byte; one that is text already stays as it is. */
    static String ofLatin(String latin) {
        if (latin.chars().anyMatch(c -> c > 0xFF)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        return learn(List.of(bytes)).decode(bytes, false);
    }

    String decode(byte[] raw, boolean utf8) {
        if (utf8) {
            DecodedText text = DecodedText.of(raw, "UTF-8");
            return text.exact() && text.encoding().charset().equals(StandardCharsets.UTF_8)
                    ? text.text()
                    : decode(raw, false);
        }
        return DecodedText.of(raw, charset).text();
    }

    /**
     * Takes out what could mislead a reader or a terminal: control characters and marks that turn the direction of
     * writing.
     */
    static String harmless(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean turns = (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2066' && c <= '\u2069')
                    || c == '\u200E'
                    || c == '\u200F';
            out.append(Character.isISOControl(c) || turns ? '\uFFFD' : c);
        }
        return out.toString();
    }
}
