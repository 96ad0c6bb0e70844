package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Writes a part that is new in a mail. */
final class NewPart {
    private static final int PIECE_BYTES = 45;

    private NewPart() {}

    static void attachment(Part part, ByteArrayOutputStream out) throws IOException {
        ascii(out, "Content-Type: " + part.mediaType());
        if (!part.charset().isEmpty()) {
            ascii(out, "; charset=\"" + part.charset() + "\"");
        }
        if (!part.name().isEmpty()) {
            ascii(out, ";\r\n name=\"" + fallback(part.name()) + "\"");
        }
        ascii(out, "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment");
        disposition(part.name(), out);
        ascii(out, "\r\n\r\n");
        base64(part, out);
    }

    /** The body of a mail. A multipart brings its own encodings. */
    static void body(Part part, ByteArrayOutputStream out) throws IOException {
        String charset = part.charset().isEmpty() ? "" : "; charset=\"" + part.charset() + "\"";
        ascii(out, "Content-Type: " + part.mediaType() + charset + "\r\n");
        String type = part.mediaType().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") || type.startsWith("message/")) {
            ascii(out, "\r\n");
            try (InputStream in = part.content().open()) {
                in.transferTo(out);
            }
            return;
        }
        ascii(out, "Content-Transfer-Encoding: base64\r\n");
        if (!part.name().isEmpty()) {
            ascii(out, "Content-Disposition: attachment");
            disposition(part.name(), out);
            ascii(out, "\r\n");
        }
        ascii(out, "\r\n");
        base64(part, out);
    }

    private static void base64(Part part, ByteArrayOutputStream out) throws IOException {
        byte[] crlf = {'\r', '\n'};
        OutputStream open = new OutputStream() {
            @Override
            public void write(int b) {
                out.write(b);
            }

            @Override
            public void write(byte[] b, int off, int len) {
                out.write(b, off, len);
            }
        };
        try (OutputStream encoded = Base64.getMimeEncoder(76, crlf).wrap(open);
                InputStream in = part.content().open()) {
            in.transferTo(encoded);
        }
        ascii(out, "\r\n");
    }

    /** RFC 2231, in pieces that keep lines short; every piece holds whole percent signs. */
    private static void disposition(String name, ByteArrayOutputStream out) {
        if (name.isEmpty()) {
            return;
        }
        if (isPlain(name)) {
            ascii(out, ";\r\n filename=\"" + name + "\"");
            return;
        }
        StringBuilder piece = new StringBuilder("UTF-8''");
        int number = 0;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean safe = (b > 0 && Character.isLetterOrDigit((int) b)) || b == '.' || b == '-';
            piece.append(safe ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            if (piece.length() > 50) {
                ascii(out, ";\r\n filename*" + number++ + "*=" + piece);
                piece.setLength(0);
            }
        }
        if (number == 0) {
            ascii(out, ";\r\n filename*=" + piece);
        } else if (piece.length() > 0) {
            ascii(out, ";\r\n filename*" + number + "*=" + piece);
        }
    }

    /** Encoded words (RFC 2047) in a parameter: against the rules, and what Outlook reads. */
    private static String fallback(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        name.codePoints().forEach(c -> {
            piece.appendCodePoint(c);
            if (piece.toString().getBytes(StandardCharsets.UTF_8).length > PIECE_BYTES - 4) {
                word(words, piece);
            }
        });
        word(words, piece);
        return words.toString();
    }

    private static void word(StringBuilder words, StringBuilder piece) {
        if (piece.length() > 0) {
            byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
            words.append(words.length() == 0 ? "" : "\r\n ");
            words.append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("?=");
            piece.setLength(0);
        }
    }

    private static boolean isPlain(String name) {
        return name.length() <= 60 && name.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\');
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
