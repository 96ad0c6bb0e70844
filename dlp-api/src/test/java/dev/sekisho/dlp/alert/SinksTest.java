package dev.sekisho.dlp.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.sekisho.dlp.alert.Alert.AlertRule;
import dev.sekisho.dlp.json.CanonicalJson;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Message;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SinksTest {
    private static final Instant TIME = Instant.parse("2026-11-26T01:02:03.123456789Z");
    private static final Alert ALERT = new Alert(
            "t-1",
            TIME,
            "mail",
            Action.HOLD,
            "high",
            List.of(new AlertRule("FREE-01", new Message("フリーメール宛て", "To \"free\" mail\r\nX: y"))),
            1234,
            "kokyaku]@1");

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
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] expected = mac.doFinal((TIME.getEpochSecond() + "." + one.body()).getBytes(UTF_8));
            assertEquals("v1=" + HexFormat.of().formatHex(expected), one.signature());
            assertEquals(String.valueOf(TIME.getEpochSecond()), one.timestamp());
            assertEquals("hold", CanonicalJson.readObject(one.body()).get("action"));
            WebhookSink failing = new WebhookSink("hook", URI.create(base + "/bad"), key, clock);
            assertThrows(IOException.class, () -> failing.send(ALERT));
        } finally {
            server.stop(0);
        }
        URI plain = URI.create("http://hooks.example/x");
        SecretKeySpec key = new SecretKeySpec(new byte[16], "HmacSHA256");
        assertThrows(IllegalArgumentException.class, () -> new WebhookSink("h", plain, key, Clock.systemUTC()));
    }

    @Test
    void aSinkThatNobodyAnswersFails() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        SyslogSink sink = new SyslogSink("log", SyslogSink.Transport.TCP, "127.0.0.1", port, "host");
        assertThrows(IOException.class, () -> sink.send(ALERT));
    }

    @Test
    void syslogIsOfRfc5424() {
        String message = new SyslogMessage("gate 1.example").of(ALERT);
        assertEquals(
                "<108>1 2026-11-26T01:02:03.123456Z gate1.example sekisho - alert [sekisho@32473 transfer=\"t-1\""
                        + " action=\"hold\" severity=\"high\" rules=\"FREE-01\" people=\"1234\" channel=\"mail\""
                        + " policy=\"kokyaku\\]@1\"] \uFEFFhold: To \"free\" mail  X: y",
                message);
    }

    @Test
    void syslogGoesOverUdpAndTcp() throws Exception {
        byte[] expected = new SyslogMessage("host").of(ALERT).getBytes(UTF_8);
        try (DatagramSocket udp = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            udp.setSoTimeout(5_000);
            new SyslogSink("log", SyslogSink.Transport.UDP, "127.0.0.1", udp.getLocalPort(), "host").send(ALERT);
            DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
            udp.receive(packet);
            assertEquals(new String(expected, UTF_8), new String(packet.getData(), 0, packet.getLength(), UTF_8));
        }
        try (ServerSocket tcp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> received = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = tcp.accept()) {
                    return new String(socket.getInputStream().readAllBytes(), UTF_8);
                } catch (IOException e) {
                    return e.toString();
                }
            });
            new SyslogSink("log", SyslogSink.Transport.TCP, "127.0.0.1", tcp.getLocalPort(), "host").send(ALERT);
            assertEquals(expected.length + " " + new String(expected, UTF_8), received.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void theMailIsInBothLanguagesAndNamesTheTransfer() throws IOException {
        List<String> sent = new ArrayList<>();
        new MailSink("mail", (subject, text) -> {
                    sent.add(subject);
                    sent.add(text);
                })
                .send(ALERT);
        assertEquals("[Sekisho] 保留 / hold t-1", sent.get(0));
        assertTrue(sent.get(1).contains("規則 / rule FREE-01: フリーメール宛て"), sent.get(1));
        assertThrows(
                IOException.class,
                () -> new MailSink("mail", (subject, text) -> {
                            throw new IOException("down");
                        })
                        .send(ALERT));
    }
}
