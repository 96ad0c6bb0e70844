package dev.sekisho.dlp.extract.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a mailbox into its mails: each begins with a line of {@code From }, after which a header field comes. A line of
 * the text that begins so is followed by more text. Not thread-safe.
 */
final class MboxMails {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    /** What is read ahead to know whether a mail begins; no program writes longer lines. */
    private static final int LONGEST = 2000;

    private final InputStream in;
    private final byte[] held = new byte[LONGEST];
    private int heldFrom;
    private int heldTo;
    /** Whether the bytes that are held begin a mail. */
    private boolean begins;

    private boolean lineStart = true;

    MboxMails(InputStream in) {
        this.in = in;
    }

    /** Whether there is one more mail. The mail before must have been read to its end. */
    boolean next() throws IOException {
        if (heldFrom == heldTo) {
            look();
        }
        return heldFrom < heldTo;
    }

    /** Passes the line before the mail, which says who sent it and when; empty where there is none. */
    String envelope() {
        int end = heldFrom;
        while (begins && held[end] != '\n') {
            end++;
        }
        String line = new String(held, heldFrom, end - heldFrom, StandardCharsets.ISO_8859_1);
        heldFrom = begins ? end + 1 : heldFrom;
        begins = false;
        return line.strip();
    }

    /** The bytes of the mail; closing it leaves the mailbox open. */
    InputStream mail() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (heldFrom == heldTo) {
                    look();
                }
                return begins || heldFrom == heldTo ? -1 : held[heldFrom++] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int n = 0;
                for (int b = length == 0 ? -1 : read(); b >= 0; b = n < length ? read() : -1) {
                    bytes[offset + n] = (byte) b;
                    n++;
                }
                return n == 0 && length > 0 ? -1 : n;
            }
        };
    }

    /** Holds the next byte, or where a mail may begin all that tells whether one does. */
    private void look() throws IOException {
        heldFrom = 0;
        heldTo = 0;
        boolean mayBegin = lineStart;
        int b = hold();
        if (mayBegin && b == FROM[0]) {
            begins = hasMark() && lineEnds() && fieldFollows();
        }
    }

    private boolean hasMark() throws IOException {
        for (int i = 1; i < FROM.length; i++) {
            if (hold() != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean lineEnds() throws IOException {
        int b = hold();
        while (b >= 0 && b != '\n') {
            b = hold();
        }
        return b == '\n';
    }

    /** Whether a name and a colon come. */
    private boolean fieldFollows() throws IOException {
        int name = heldTo;
        int b = hold();
        while (b > ' ' && b < 0x7F && b != ':') {
            b = hold();
        }
        return b == ':' && heldTo > name + 1;
    }

    /** Reads one more byte; gives -1 at the end, and when no more can be held. */
    private int hold() throws IOException {
        int b = heldTo < held.length ? in.read() : -1;
        if (b >= 0) {
            held[heldTo++] = (byte) b;
            lineStart = b == '\n';
        }
        return b;
    }

    @Override
    public String toString() {
        return "MboxMails[begins=" + begins + "]";
    }
}
