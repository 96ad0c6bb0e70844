package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Signed CMS messages (RFC 5652, 5): the signed content, where it is inside, is a child in the clear. A detached
 * signature holds none.
 */
final class CmsExtractor implements Extractor {
    private static final int SEQUENCE = 0x30;
    private static final int OBJECT_ID = 0x06;
    private static final int CONTEXT_0 = 0xA0;
    private static final int OCTETS = 0x04;
    private static final int OCTETS_IN_PIECES = 0x24;
    private static final long MAX_BYTES = 64L << 20;

    @Override
    public String id() {
        return "cms";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pkcs7-mime");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        if (part.content().sizeBytes() > MAX_BYTES) {
            sink.status(PartStatus.LIMIT, "memory");
            return;
        }
        Ber ber;
        try (InputStream in = part.content().open()) {
            ber = new Ber(in.readAllBytes());
        }
        ber.enter(SEQUENCE);
        ber.skip(OBJECT_ID);
        ber.enter(CONTEXT_0);
        ber.enter(SEQUENCE);
        ber.skip(0x02);
        ber.skip(0x31);
        boolean open = ber.enter(SEQUENCE);
        ber.skip(OBJECT_ID);
        if (!open || !ber.at(CONTEXT_0)) {
            return;
        }
        ber.enter(CONTEXT_0);
        byte[] content = ber.octets();
        if (content.length > 0) {
            budget.takeBytes(content.length);
            sink.child(Part.of("", "message/rfc822", Content.of(content)));
        }
    }

    /** A reader of BER that knows as much as the path to the content needs. */
    private static final class Ber {
        private final byte[] bytes;
        private int pos;
        private int length;
        private int end = Integer.MAX_VALUE;

        Ber(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Whether the next value has a tag and lies in the value entered last. */
        boolean at(int tag) {
            return pos < Math.min(end, bytes.length) && (bytes[pos] & 0xFF) == tag;
        }

        /** Steps into a value; false when it is empty. */
        boolean enter(int tag) throws IOException {
            header(tag);
            end = length < 0 ? Integer.MAX_VALUE : pos + length;
            return length != 0;
        }

        void skip(int tag) throws IOException {
            header(tag);
            if (length < 0) {
                throw new IOException("broken BER");
            }
            pos += length;
        }

        /** The bytes of an octet string, whole or in pieces. */
        byte[] octets() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (at(OCTETS)) {
                piece(out);
                return out.toByteArray();
            }
            enter(OCTETS_IN_PIECES);
            while (at(OCTETS)) {
                piece(out);
            }
            return out.toByteArray();
        }

        private void piece(ByteArrayOutputStream out) throws IOException {
            header(OCTETS);
            if (length < 0 || length > bytes.length - pos) {
                throw new EOFException();
            }
            out.write(bytes, pos, length);
            pos += length;
        }

        private void header(int tag) throws IOException {
            if (next() != tag) {
                throw new IOException("broken BER");
            }
            int first = next();
            if (first < 0x80) {
                length = first;
                return;
            }
            int count = first & 0x7F;
            length = count == 0 ? -1 : 0;
            if (count > 4) {
                throw new IOException("broken BER");
            }
            for (int i = 0; i < count; i++) {
                length = (length << 8) | next();
            }
            if (count > 0 && length < 0) {
                throw new IOException("broken BER");
            }
        }

        private int next() throws IOException {
            if (pos >= bytes.length) {
                throw new EOFException();
            }
            return bytes[pos++] & 0xFF;
        }
    }
}
