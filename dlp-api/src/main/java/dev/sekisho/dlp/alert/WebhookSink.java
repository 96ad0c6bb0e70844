package dev.sekisho.dlp.alert;

import dev.sekisho.dlp.json.CanonicalJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Posts alerts as JSON. The header {@code Sekisho-Signature} is {@code v1=} and the HMAC-SHA256, in hex, of the header
 * {@code Sekisho-Timestamp} (seconds since 1970), a full stop and the body: who knows the key can tell that the alert
 * is ours, unchanged and not an old one sent again.
 */
public final class WebhookSink implements AlertSink {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Set<String> THIS_HOST = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String id;
    private final URI address;
    private final SecretKey key;
    private final HttpClient client;
    private final Clock clock;

    /**
     * Makes a sink.
     *
     * @param id the name by which policies call it
     * @param address where to post, by {@code https}; {@code http} only to this host
     * @param key signs what is posted; at least 16 bytes
     * @param clock tells the time
     * @throws IllegalArgumentException when the address is not such a one
     */
    public WebhookSink(String id, URI address, SecretKey key, Clock clock) {
        this.id = Objects.requireNonNull(id, "id");
        this.address = Objects.requireNonNull(address, "address");
        this.key = Objects.requireNonNull(key, "key");
        this.clock = Objects.requireNonNull(clock, "clock");
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost());
        if (!scheme.equals("https") && !(scheme.equals("http") && THIS_HOST.contains(host))) {
            throw new IllegalArgumentException("a webhook is called by https");
        }
        this.client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void send(Alert alert) throws IOException {
        String body = CanonicalJson.write(alert.toMap());
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Sekisho-Timestamp", timestamp)
                .header("Sekisho-Signature", "v1=" + signature(timestamp + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("the webhook answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private String signature(String text) throws IOException {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IOException("the alert cannot be signed", e);
        }
    }

    @Override
    public String toString() {
        return "WebhookSink[" + id + "]";
    }
}
