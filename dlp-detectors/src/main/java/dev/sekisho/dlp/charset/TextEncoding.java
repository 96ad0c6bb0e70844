package dev.sekisho.dlp.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How characters are written as bytes.
 *
 * @param charset the table that reads them
 * @param bomBytes the length of the byte order mark at the start, 0 when there is none
 */
public record TextEncoding(Charset charset, int bomBytes) {
    /** Windows code page 932, which is what "Shift_JIS" means in practice. */
    static final Charset CP932 = Charset.forName("windows-31j");

    /** The widest EUC-JP of the JDK: NEC and IBM characters in both of their code ranges. */
    static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

    /** ISO-2022-JP with the characters of code page 932 and half-width katakana. */
    static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Names whose own table in the JDK is narrower than what is written under them. */
    private static final Map<String, Charset> WIDER = Map.ofEntries(
            Map.entry("shift_jis", CP932),
            Map.entry("windows-31j", CP932),
            Map.entry("x-sjis", CP932),
            Map.entry("cp932", CP932),
            Map.entry("ms932", CP932),
            Map.entry("sjis", CP932),
            Map.entry("euc-jp", EUC_JP),
            Map.entry("cp51932", EUC_JP),
            Map.entry("eucjp-ms", EUC_JP),
            Map.entry("iso-2022-jp", ISO_2022_JP),
            Map.entry("iso-2022-jp-ms", ISO_2022_JP),
            Map.entry("cp50220", ISO_2022_JP),
            Map.entry("cp50221", ISO_2022_JP),
            Map.entry("us-ascii", StandardCharsets.UTF_8),
            Map.entry("iso-8859-1", WINDOWS_1252),
            Map.entry("utf-16", StandardCharsets.UTF_16BE),
            Map.entry("utf-32", UTF_32BE));

    /**
     * Checks the values.
     *
     * @param charset the table
     * @param bomBytes the length of the byte order mark
     */
    public TextEncoding {
        Objects.requireNonNull(charset, "charset");
        if (bomBytes < 0 || bomBytes > 4) {
            throw new IllegalArgumentException("bomBytes: " + bomBytes);
        }
    }

    /**
     * The encoding that a declared name means in practice.
     *
     * @param name a name as a header field gives it
     * @return the widest encoding written under that name, or empty when the name is unknown
     */
    public static Optional<TextEncoding> named(String name) {
        String key = name.trim().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Charset wider = WIDER.get(key);
        try {
            Charset charset = wider != null ? wider : Charset.forName(key);
            Charset widest = WIDER.getOrDefault(charset.name().toLowerCase(Locale.ROOT), charset);
            return Optional.of(new TextEncoding(widest, 0));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static TextEncoding of(Charset charset) {
        return new TextEncoding(charset, 0);
    }

    /**
     * Maps what the JDK's EUC-JP reads otherwise than Windows does, so that one character is one character in every
     * encoding.
     */
    static char asWindows(char c) {
        return switch (c) {
            case '〜' -> '～';
            case '−' -> '－';
            case '‖' -> '∥';
            case '—' -> '―';
            default -> c;
        };
    }

    boolean needsWindowsMapping() {
        return charset.equals(EUC_JP);
    }
}
