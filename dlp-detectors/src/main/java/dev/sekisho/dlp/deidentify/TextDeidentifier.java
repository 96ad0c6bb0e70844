package dev.sekisho.dlp.deidentify;

import dev.sekisho.dlp.charset.DecodingReader;
import dev.sekisho.dlp.charset.EncodingDetector;
import dev.sekisho.dlp.charset.TextEncoding;
import dev.sekisho.dlp.protect.Deidentifier;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Text whose findings have their place in the raw text: plain text, CSV and HTML. In memory, up to 32 MiB. */
public final class TextDeidentifier implements Deidentifier {
    private static final long MOST_BYTES = 32L << 20;
    private static final Set<String> TYPES = Set.of("text/plain", "text/csv", "text/tab-separated-values", "text/html");

    /** Has no state; made by {@link java.util.ServiceLoader}. */
    public TextDeidentifier() {}

    @Override
    public Set<String> mediaTypes() {
        return TYPES;
    }

    @Override
    public Optional<Part> deidentify(Part part, List<Replacement> replacements, Map<String, String> everywhere)
            throws IOException {
        if (part.content().sizeBytes() > MOST_BYTES) {
            return Optional.empty();
        }
        TextEncoding encoding = EncodingDetector.detect(part.content(), part.charset());
        String text;
        try (DecodingReader reader = new DecodingReader(part.content().open(), encoding)) {
            StringWriter all = new StringWriter();
            reader.transferTo(all);
            text = all.toString();
            if (reader.malformed() > 0) {
                return Optional.empty(); // whoever reads it may read what we do not
            }
        }
        String written = new Rewriting(text, everywhere).with(replacements);
        return written == null ? Optional.empty() : Optional.of(encoded(part, encoding, written));
    }

    private static Part encoded(Part part, TextEncoding encoding, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Charset charset = encoding.charset();
        ByteBuffer bytes;
        try {
            bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            try (InputStream in = part.content().open()) {
                out.write(in.readNBytes(encoding.bomBytes()));
            }
        } catch (CharacterCodingException e) {
            charset = StandardCharsets.UTF_8;
            bytes = charset.encode(text);
        }
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        return new Part(
                part.name(), part.mediaType(), declared(part, encoding, charset), Content.of(out.toByteArray()));
    }

    /** The name that the part declares, when it still holds; readers know it better than those of the JDK. */
    private static String declared(Part part, TextEncoding encoding, Charset charset) {
        Optional<TextEncoding> named = TextEncoding.named(part.charset());
        boolean holds = named.isPresent()
                && named.get().charset().equals(charset)
                && charset.equals(encoding.charset())
                && !part.charset().equalsIgnoreCase("us-ascii");
        if (holds) {
            return part.charset();
        }
        return switch (charset.name()) {
            case "windows-31j" -> "Shift_JIS";
            case "x-eucJP-Open" -> "EUC-JP";
            case "x-windows-iso2022jp" -> "ISO-2022-JP";
            default -> charset.name();
        };
    }
}
