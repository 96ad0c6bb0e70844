package dev.sekisho.dlp.witness;

import dev.sekisho.dlp.audit.CheckpointSink;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Posts checkpoints to a witness: {@code text/plain}, the signed note as it is. Any answer with a status of 200 to 299
 * means that it is kept.
 */
public final class HttpSink implements CheckpointSink {
    private static final int MOST_BYTES = 1 << 16;

    private final HttpExchange exchange;
    private final String name;

    /**
     * Posts to an address.
     *
     * @param uri an address that begins with {@code https:}, or {@code http:} within a protected network
     * @throws IllegalArgumentException when it is another kind of address
     */
    public HttpSink(URI uri) {
        this.exchange = new HttpExchange(uri);
        this.name = "witness " + uri.getHost();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean leavesHost() {
        return true;
    }

    @Override
    public void keep(String checkpoint) throws IOException {
        exchange.post("text/plain; charset=utf-8", checkpoint.getBytes(StandardCharsets.UTF_8), MOST_BYTES);
    }
}
