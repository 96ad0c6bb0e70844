package dev.sekisho.dlp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.sekisho.dlp.alert.Alert;
import dev.sekisho.dlp.alert.WebhookSink;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Here and not beside the sink: the JDK's web server is in a module that dlp-api does not read. */
class WebhookSinkTest {
    private static final Instant TIME = Instant.parse("2026-11-26T01:02:03Z");
    private static final Alert ALERT = new Alert(
            "t-1",
            TIME,
            "mail",
            Action.HOLD,
            "high",
            List.of(new Alert.AlertRule("FREE-01", new Message("フリーメール宛て", "To free mail"))),
            1234,
            "kokyaku@1");

    private record Posted(String signature, String timestamp, String body) {}

    @Test
    void theWebhookSignsWhatItPosts() throws IOException, InterruptedException, GeneralSecurityException {
        LinkedBlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ok", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            posted.add(new Posted(
                    String.valueOf(exchange.getRequestHeaders().getFirst("Sekisho-Signature")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Sekisho-Timestamp")),
                    body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/bad", exchange -> {
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            SecretKeySpec key = new SecretKeySpec("a key of some length".getBytes(UTF_8), "HmacSHA256");
            Clock clock = Clock.fixed(TIME, ZoneOffset.UTC);
            new WebhookSink("hook", URI.create(base + "/ok"), key, clock).send(ALERT);
            Posted one = posted.poll(5, TimeUnit.SECONDS);
            assertNotNull(one);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] expected = mac.doFinal((TIME.getEpochSecond() + "." + one.body()).getBytes(UTF_8));
            assertEquals("v1=" + HexFormat.of().formatHex(expected), one.signature());
            assertEquals(String.valueOf(TIME.getEpochSecond()), one.timestamp());
            assertTrue(one.body().contains("\"action\":\"hold\""), one.body());
            WebhookSink failing = new WebhookSink("hook", URI.create(base + "/bad"), key, clock);
            assertThrows(IOException.class, () -> failing.send(ALERT));
        } finally {
            server.stop(0);
        }
        URI plain = URI.create("http://hooks.example/x");
        SecretKeySpec key = new SecretKeySpec(new byte[16], "HmacSHA256");
        assertThrows(IllegalArgumentException.class, () -> new WebhookSink("h", plain, key, Clock.systemUTC()));
    }
}
