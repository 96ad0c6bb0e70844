package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.encrypt.FileNames;
import dev.sekisho.dlp.encrypt.Released;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands parts over under safe names, and not more of them than a message of that size can honestly hold. */
final class ReleasedParts {
    private static final int MAX_EXPANSION = 250;
    private static final long ALLOWANCE_BYTES = 16 << 20;
    private static final int MAX_PARTS = 10_000;

    private final OpenedParts parts;
    private final long maxBytes;
    private long bytes;
    private int count;
    private @Nullable Released last;

    ReleasedParts(OpenedParts parts, long sealedBytes) {
        this.parts = parts;
        this.maxBytes = ALLOWANCE_BYTES + MAX_EXPANSION * sealedBytes;
    }

    void part(String name, InputStream content) throws IOException {
        if (++count > MAX_PARTS) {
            throw limit();
        }
        try (OutputStream out = parts.begin(plain(name), "application/octet-stream")) {
            Released released = new Released(out);
            last = released;
            byte[] chunk = new byte[1 << 16];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                bytes += n;
                if (bytes > maxBytes) {
                    throw limit();
                }
                released.write(chunk, 0, n);
            }
        }
    }

    private static IOException limit() {
        return new IOException(new OpeningException(Reason.LIMIT, null));
    }

    private static String plain(String name) {
        if (name.isEmpty() || name.equals("_CONSOLE")) {
            return "";
        }
        return FileNames.of(List.of(Part.of(name, "application/octet-stream", Content.of(new byte[0]))))
                .get(0);
    }

    void rethrowFailure() throws IOException {
        if (last != null) {
            last.rethrowFailure();
        }
    }
}
