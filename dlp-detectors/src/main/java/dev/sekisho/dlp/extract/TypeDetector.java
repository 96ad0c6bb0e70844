package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.charset.DecodingReader;
import dev.sekisho.dlp.charset.EncodingDetector;
import dev.sekisho.dlp.charset.TextEncoding;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a part is by looking at its bytes. A declared type or a name decides only between kinds of text, which
 * bytes cannot tell apart.
 */
final class TypeDetector {
    private static final int HEAD_BYTES = 8 * 1024;
    static final String UNKNOWN = "application/octet-stream";
    private static final String MAIL = "message/rfc822";

    /** Parts of a mail that is in pieces, or whose content is to be fetched: the rest of it is not here. */
    private static final Set<String> ELSEWHERE = Set.of("message/partial", "message/external-body");

    private TypeDetector() {}

    /**
     * What was found.
     *
     * @param mediaType the type
     * @param refusal why it need not be opened, or null
     * @param reason the code for the refusal, or an empty string
     */
    record Found(String mediaType, @Nullable PartStatus refusal, String reason) {
        static Found of(String mediaType) {
            return new Found(mediaType, null, "");
        }

        static Found encrypted(String mediaType) {
            return new Found(mediaType, PartStatus.ENCRYPTED, "password-protected");
        }
    }

    static Found find(Part part) throws IOException {
        if (ELSEWHERE.contains(part.mediaType())) {
            return new Found(part.mediaType(), PartStatus.UNSUPPORTED, "unsupported-type");
        }
        byte[] head = head(part.content());
        if (head.length == 0) {
            return Found.of(part.mediaType().startsWith("text/") ? part.mediaType() : "text/plain");
        }
        Optional<String> magic = Magic.of(head);
        if (magic.isPresent()) {
            return refine(magic.get(), part);
        }
        Optional<Found> cryptographic = CryptoTypes.of(head);
        if (cryptographic.isPresent()) {
            return cryptographic.get();
        }
        String text = readableStart(head, part.charset());
        boolean readable = !text.isEmpty();
        if (Magic.latePdf(head) && (!readable || saysPdf(part))) {
            return Found.of(Magic.PDF);
        }
        if (!readable) {
            return Found.of(UNKNOWN);
        }
        if (MailShape.isMail(text, part)) {
            return Found.of(MailShape.isMailbox(text) ? "application/mbox" : MAIL);
        }
        return Found.of(
                Base64Text.begins(text) ? Base64Extractor.BASE64 : TextTypes.of(text, part.mediaType(), part.name()));
    }

    private static Found refine(String magic, Part part) throws IOException {
        return switch (magic) {
            case Magic.ZIP -> Found.of(ZipKind.of(part.content()));
            case Magic.OLE2 -> OleKind.of(part.content());
            case "application/pgp-encrypted" -> Found.encrypted(magic);
            default -> Found.of(magic);
        };
    }

    private static boolean saysPdf(Part part) {
        return part.mediaType().equals(Magic.PDF)
                || TextTypes.extension(part.name()).equals("pdf");
    }

    private static byte[] head(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /**
     * The start as text, or an empty string when it is none: too many control characters or bytes that no encoding
     * explains.
     */
    private static String readableStart(byte[] head, String declared) throws IOException {
        TextEncoding encoding = EncodingDetector.detect(head, declared);
        int length = head.length == HEAD_BYTES ? head.length - head.length % 4 : head.length;
        try (DecodingReader reader = new DecodingReader(new ByteArrayInputStream(head, 0, length), encoding)) {
            char[] chars = new char[HEAD_BYTES];
            int n = Math.max(0, reader.read(chars));
            int strange = 0;
            for (int i = 0; i < n; i++) {
                strange += strange(chars[i]) ? 1 : 0;
            }
            return strange * 20L > n ? "" : new String(chars, 0, n);
        }
    }

    private static boolean strange(char c) {
        boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x1A;
        return control || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == '\uFFFD' || (c >= 0xE000 && c < 0xF900);
    }

    /** Why nothing reads a type. */
    static String whyUnsupported(String mediaType) {
        int slash = mediaType.indexOf('/');
        String family = mediaType.substring(0, Math.max(0, slash));
        return switch (family) {
            case "image", "audio", "video" -> family;
            default -> mediaType.equals(UNKNOWN) ? "unknown-type" : "unsupported-type";
        };
    }
}
