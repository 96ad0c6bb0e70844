package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads how a PDF is encrypted (ISO 32000-2, 7.6) from the dictionary that its last trailer, or its last
 * cross-reference stream, names.
 */
final class EncryptedPdf {
    static final String MAGIC = "%PDF-";

    private static final int CHUNK_BYTES = 1 << 16;
    private static final int TAIL_BYTES = 1 << 11;
    private static final int NUMBER_BYTES = 20;

    private final Content content;
    private final int header;

    private EncryptedPdf(Content content, int header) {
        this.content = content;
        this.header = header;
    }

    /**
     * Looks.
     *
     * @param header where the header stands: readers count from there
     */
    static Optional<EncryptedForm> of(Content content, int header) throws IOException {
        EncryptedPdf pdf = new EncryptedPdf(content, header);
        Optional<PdfTokens> trailer = pdf.trailer();
        if (trailer.isEmpty()) {
            return Optional.empty();
        }
        PdfTokens found = trailer.get();
        int at = found.valueOf("/Encrypt");
        if (at < 0) {
            return Optional.empty();
        }
        if (found.at(at).equals("<<") || !found.at(at + 2).equals("R")) {
            return Optional.of(EncryptedForm.PDF_WEAK);
        }
        return Optional.of(pdf.strength(found.at(at) + " " + found.at(at + 1) + " obj"));
    }

    private Optional<PdfTokens> trailer() throws IOException {
        String tail = text(content.sizeBytes() - Math.min(TAIL_BYTES, content.sizeBytes()));
        int marked = tail.lastIndexOf("startxref");
        if (marked < 0) {
            return Optional.empty();
        }
        long offset = number(tail, marked + "startxref".length());
        if (offset < 0) {
            return Optional.empty();
        }
        String start = text(header + offset);
        if (!start.startsWith("xref")) {
            return Optional.of(PdfTokens.read(start, 0));
        }
        return Optional.of(after("trailer", header + offset));
    }

    private static long number(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == start || at - start > NUMBER_BYTES - 2 ? -1 : Long.parseLong(text.substring(start, at));
    }

    private String text(long from) throws IOException {
        return new String(Slice.of(content, from, CHUNK_BYTES), StandardCharsets.ISO_8859_1);
    }

    /** The dictionary after the first place, from an offset on, where a word stands. */
    private PdfTokens after(String word, long from) throws IOException {
        try (InputStream in = content.open()) {
            in.skipNBytes(Math.min(from, content.sizeBytes()));
            String before = "";
            long position = from;
            while (true) {
                byte[] chunk = in.readNBytes(CHUNK_BYTES);
                String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
                int at = indexOf(text, word, before.isEmpty() ? 0 : 1);
                if (at >= 0) {
                    return PdfTokens.read(text(position - before.length() + at + word.length()), 0);
                }
                if (chunk.length < CHUNK_BYTES) {
                    return PdfTokens.read("", 0);
                }
                position += chunk.length;
                before = text.substring(text.length() - word.length());
            }
        }
    }

    /** Not within a longer number: {@code 12 0 obj} is not {@code 2 0 obj}. */
    private static int indexOf(String text, String word, int from) {
        int at = text.indexOf(word, from);
        while (at > 0 && text.charAt(at - 1) > ' ') {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private EncryptedForm strength(String object) throws IOException {
        PdfTokens encryption = after(object, 0);
        String version = encryption.at(encryption.valueOf("/V"));
        String streams = encryption.at(encryption.valueOf("/StmF"));
        boolean aes = version.equals("5") || (version.equals("4") && encryption.contains("/AESV2"));
        boolean all = !streams.isEmpty() && !streams.equals("/Identity") && !encryption.contains("/V2");
        return aes && all ? EncryptedForm.PDF : EncryptedForm.PDF_WEAK;
    }
}
