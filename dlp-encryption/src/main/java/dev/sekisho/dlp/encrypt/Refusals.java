package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells bytes that are wrong from a source that fails, through what parsers make of an exception. */
public final class Refusals {
    private Refusals() {}

    /** The source failed; nothing is said of its bytes. */
    private static final class SourceException extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException source;

        SourceException(IOException source) {
            super(source);
            this.source = source;
        }
    }

    /**
     * Opens a content so that its own failures are told from others.
     *
     * @param content the content
     * @return its bytes
     * @throws IOException when it cannot be opened
     */
    public static InputStream open(Content content) throws IOException {
        return new FilterInputStream(content.open()) {
            @Override
            public int read() throws IOException {
                try {
                    return in.read();
                } catch (IOException e) {
                    throw new SourceException(e);
                }
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                try {
                    return in.read(bytes, from, length);
                } catch (IOException e) {
                    throw new SourceException(e);
                }
            }
        };
    }

    /**
     * What to throw.
     *
     * @param e what a parser or cipher threw
     * @param otherwise the reason when the bytes are wrong and none was named
     * @return the refusal
     * @throws IOException when it was the source that failed
     */
    public static OpeningException of(Exception e, Reason otherwise) throws IOException {
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SourceException failed) {
                throw failed.source;
            }
            if (cause instanceof OpeningException named) {
                return named;
            }
            cause = cause.getCause();
        }
        return new OpeningException(otherwise, e);
    }
}
