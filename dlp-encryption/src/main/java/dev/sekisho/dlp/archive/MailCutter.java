package dev.sekisho.dlp.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a raw mail before lines that may be boundaries and after the header of each part, so that the encoded bytes of
 * an attachment are a piece of their own wherever it is sent. It need not be right: together the pieces are the mail.
 */
final class MailCutter {
    /** Longer pieces are cut, so that each is handled in memory. */
    static final int MOST_BYTES = 4 << 20;

    private final Sink sink;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private boolean inHeader = true;
    private int lineBytes;
    private boolean lineIsBlank = true;

    /** Takes the pieces, in order. */
    interface Sink {
        void piece(byte[] bytes) throws IOException;
    }

    private MailCutter(Sink sink) {
        this.sink = sink;
    }

    static void cut(InputStream mail, Sink sink) throws IOException {
        MailCutter cutter = new MailCutter(sink);
        try (BufferedInputStream in = new BufferedInputStream(mail, 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '-' && cutter.lineBytes == 0 && isDash(in)) {
                    cutter.end();
                    cutter.inHeader = true;
                }
                cutter.take(b);
            }
        }
        cutter.end();
    }

    private static boolean isDash(BufferedInputStream in) throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next == '-';
    }

    private void take(int b) throws IOException {
        piece.write(b);
        lineBytes++;
        lineIsBlank &= b == '\r' || b == '\n';
        if (b == '\n') {
            if (inHeader && lineIsBlank) {
                end();
                inHeader = false;
            }
            lineBytes = 0;
            lineIsBlank = true;
        }
        if (piece.size() >= MOST_BYTES) {
            end();
        }
    }

    private void end() throws IOException {
        if (piece.size() > 0) {
            sink.piece(piece.toByteArray());
            piece.reset();
        }
    }
}
