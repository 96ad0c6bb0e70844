package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Makes the body of a mail of an OpenPGP message, as RFC 3156 section 4 wants it. */
final class PgpMime {
    private static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";

    private PgpMime() {}

    static Part body(Content message) throws IOException {
        String boundary = "sekisho-" + UUID.randomUUID();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ascii(
                out,
                "--" + boundary + "\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--" + boundary
                        + "\r\nContent-Type: application/octet-stream; name=\"encrypted.asc\"\r\n\r\n");
        armoured(message, out);
        ascii(out, "\r\n--" + boundary + "--\r\n");
        String type = "multipart/encrypted; protocol=\"application/pgp-encrypted\";\r\n boundary=\"" + boundary + "\"";
        return Part.of("", type, Content.of(out.toByteArray()));
    }

    /** In the armour of RFC 9580 section 6. */
    private static void armoured(Content message, ByteArrayOutputStream out) throws IOException {
        try (InputStream in = message.open()) {
            byte[] start = in.readNBytes(ARMOUR.length());
            if (new String(start, StandardCharsets.ISO_8859_1).equals(ARMOUR)) {
                out.writeBytes(start);
                in.transferTo(out);
                return;
            }
            ascii(out, ARMOUR + "\r\n\r\n");
            Crc24 crc = new Crc24();
            crc.write(start, 0, start.length);
            try (OutputStream base64 =
                    Base64.getMimeEncoder(64, new byte[] {'\r', '\n'}).wrap(new Unclosed(out))) {
                base64.write(start);
                byte[] buffer = new byte[8192];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    crc.write(buffer, 0, n);
                    base64.write(buffer, 0, n);
                }
            }
            String checksum = Base64.getEncoder().encodeToString(crc.bytes());
            ascii(out, "\r\n=" + checksum + "\r\n-----END PGP MESSAGE-----\r\n");
        }
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What is below stays open when the encoder is closed. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
