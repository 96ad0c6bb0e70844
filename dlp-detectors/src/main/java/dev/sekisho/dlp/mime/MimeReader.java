package dev.sekisho.dlp.mime;

import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads mail. Refuses only what is no mail, with one of the codes {@code empty}, {@code no-header}, {@code too-large}
 * (over 512 MiB), {@code too-many-fields} (20,000 in one header), {@code too-many-parts} (10,000). Thread-safe.
 */
public final class MimeReader implements MimeCodec {
    private static final int MAX_BYTES = 512 << 20;

    /** Makes a reader. */
    public MimeReader() {}

    @Override
    public MailMessage read(Content raw) throws IOException {
        byte[] bytes;
        try (InputStream in = raw.open()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length == 0) {
            throw new UnreadableMailException("empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableMailException("too-large");
        }
        Slice all = new Slice(bytes, 0, bytes.length);
        Header header = Header.read(all, 0);
        if (header.fields().isEmpty()) {
            throw new UnreadableMailException("no-header");
        }
        Slice body = all.range(header.body(), all.to);
        Entity root = new Entity("", header, all, body, body, 0, "text/plain");
        Tree tree = new Tree();
        tree.read(root);
        LineEnds.check(root, tree.defects);
        return new ParsedMail(raw, root, tree);
    }
}
