package dev.sekisho.dlp.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.alert.Alert.AlertRule;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Message;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
