package dev.sekisho.dlp.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads characters and counts the places where bytes are none. There it gives U+FFFD and goes on.
 *
 * <p>Not thread-safe. Memory is constant.
 */
public final class DecodingReader extends Reader {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final InputStream in;
    private final TextEncoding encoding;
    private final CharsetDecoder decoder;
    private final boolean utf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private boolean bomPending;
    private boolean ended;
    private boolean flushed;
    private boolean replacementPending;
    private long malformed;
    private char held;
    private boolean holding;

    /**
     * Reads a stream.
     *
     * @param in the bytes, the byte order mark included; closed with the reader
     * @param encoding how they are written
     */
    public DecodingReader(InputStream in, TextEncoding encoding) {
        this.in = Objects.requireNonNull(in, "in");
        this.encoding = encoding;
        this.bomPending = encoding.bomBytes() > 0;
        this.utf8 = encoding.charset().equals(StandardCharsets.UTF_8);
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * How many byte sequences were no characters.
     *
     * @return the number so far; 0 at the end means that nothing was lost
     */
    public long malformed() {
        return malformed;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, chars.length);
        if (length < 2 || holding) {
            return length == 0 ? 0 : readOne(chars, offset);
        }
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        while (out.position() == 0 && !flushed) {
            fill();
            decode(out);
        }
        int n = out.position();
        if (encoding.needsWindowsMapping()) {
            for (int i = offset; i < offset + n; i++) {
                chars[i] = TextEncoding.asWindows(chars[i]);
            }
        }
        return n == 0 ? -1 : n;
    }

    /** One char at a time, though a decoder may need room for two. */
    private int readOne(char[] chars, int offset) throws IOException {
        if (holding) {
            holding = false;
            chars[offset] = held;
            return 1;
        }
        char[] two = new char[2];
        int n = read(two, 0, 2);
        if (n <= 0) {
            return -1;
        }
        chars[offset] = two[0];
        holding = n == 2;
        held = two[1];
        return 1;
    }

    private void fill() throws IOException {
        if (ended || bytes.remaining() > BUFFER_BYTES / 2) {
            return;
        }
        bytes.compact();
        int n = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < bytes.remaining();
        bytes.position(bytes.position() + n).flip();
        if (bomPending) {
            bytes.position(Math.min(bytes.limit(), encoding.bomBytes()));
            bomPending = false;
        }
    }

    private void decode(CharBuffer out) {
        while (true) {
            if (replacementPending) {
                if (!out.hasRemaining()) {
                    return;
                }
                out.put('\uFFFD');
                replacementPending = false;
            }
            if (utf8) {
                Utf8.decode(bytes, out);
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                malformed++;
                replacementPending = true;
            } else if (result.isUnderflow() && ended) {
                flushed = decoder.flush(out).isUnderflow();
                return;
            } else {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
