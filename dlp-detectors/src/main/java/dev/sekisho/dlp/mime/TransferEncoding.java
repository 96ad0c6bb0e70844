package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** How the bytes of a part are written in the mail. */
enum TransferEncoding {
    IDENTITY,
    BASE64,
    QUOTED_PRINTABLE,
    UUENCODE,
    /** A name that no standard knows; its bytes are read as they are. */
    UNKNOWN;

    static TransferEncoding of(String value) {
        String name = value.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < name.length() && ";( \t\"".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return switch (name.substring(0, end)) {
            case "base64" -> BASE64;
            case "quoted-printable" -> QUOTED_PRINTABLE;
            case "x-uuencode", "x-uue", "uuencode", "uue" -> UUENCODE;
            case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> IDENTITY;
            default -> name.contains("base64") ? BASE64 : UNKNOWN;
        };
    }

    /** The decoded bytes, decoded anew by every reader. */
    Content decoded(Slice raw) {
        return switch (this) {
            case IDENTITY, UNKNOWN -> raw;
            case BASE64, QUOTED_PRINTABLE, UUENCODE -> new Decoded(raw, this);
        };
    }

    /** Content that is decoded while it is read; its size is found when somebody asks. */
    private static final class Decoded implements Content {
        private final Slice raw;
        private final TransferEncoding encoding;
        private volatile long size = -1;

        Decoded(Slice raw, TransferEncoding encoding) {
            this.raw = raw;
            this.encoding = encoding;
        }

        @Override
        public InputStream open() {
            return switch (encoding) {
                case BASE64 -> new Base64Stream(raw);
                case QUOTED_PRINTABLE -> new QuotedPrintableStream(raw);
                case UUENCODE -> new UuStream(raw);
                case IDENTITY, UNKNOWN -> raw.open();
            };
        }

        @Override
        public long sizeBytes() {
            if (size < 0) {
                size = encoding == BASE64 ? Base64Stream.Shape.of(raw).size() : count();
            }
            return size;
        }

        private long count() {
            try (InputStream in = open()) {
                return in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return "Content[" + encoding + "]";
        }
    }
}
