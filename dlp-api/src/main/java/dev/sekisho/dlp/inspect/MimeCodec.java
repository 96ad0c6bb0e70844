package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;

/** Reads and writes mail. Found by {@link java.util.ServiceLoader}. Thread-safe. */
public interface MimeCodec {

    /**
     * Reads a mail from its raw bytes.
     *
     * @param raw the message
     * @return the message
     * @throws UnreadableMailException when the bytes are no mail at all (empty, no header field, too many or too deep
     *     parts)
     * @throws IOException when the bytes cannot be read
     */
    MailMessage read(Content raw) throws IOException;
}
