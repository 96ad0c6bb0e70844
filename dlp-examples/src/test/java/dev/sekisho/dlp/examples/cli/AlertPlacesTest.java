package dev.sekisho.dlp.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertPlacesTest {
    @TempDir
    Path dir;

    private Path home;
    private Path mail;
    private Path policy;

    @BeforeEach
    void setUp() throws IOException {
        home = dir.resolve("home");
        assertEquals(0, Cli.run("init", home).exit());
        mail = Files.write(dir.resolve("m.eml"), Mails.list("a@corp.example", "x@out.example", ""));
        policy = Files.writeString(
                dir.resolve("p.yaml"),
                "apiVersion: sekisho/v1\npolicy: p\nversion: 1\norganization: {domains: [corp.example]}\nrules:\n"
                        + "  - {id: TELL-01, when: {people: 1}, then: {alert: {to: [chat], onFailure: hold}}}\n");
    }

    private Cli check() {
        return Cli.run("check", mail, "--policy", policy, "--home", home, "--out", dir.resolve("out"));
    }

    @Test
    void theAlertOfARuleGoesToThePlaceOfItsName() throws IOException, InterruptedException {
        LinkedBlockingQueue<String> posted = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            Files.writeString(home.resolve("hook.key"), "a key of some length");
            String place = "# a remark\nchat webhook http://127.0.0.1:"
                    + server.getAddress().getPort() + "/ hook.key\n";
            Files.writeString(home.resolve("alerts.txt"), place);
            Cli cli = check();
            assertEquals(0, cli.exit(), cli.err());
            String body = posted.poll(5, TimeUnit.SECONDS);
            assertNotNull(body);
            assertTrue(body.contains("TELL-01"), body);
            assertFalse(body.contains("関所 花子"), body);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void holdsWhenThePlaceDoesNotAnswer() throws IOException {
        Files.writeString(home.resolve("hook.key"), "a key of some length");
        Files.writeString(home.resolve("alerts.txt"), "chat webhook http://127.0.0.1:1/ hook.key\n");
        assertEquals(3, check().exit());
    }

    @Test
    void namesALineThatItCannotRead() throws IOException {
        for (String line : new String[] {
            "chat pigeon coop",
            "chat syslog icmp host:514",
            "chat syslog udp host",
            "chat syslog udp a.example:70000",
            "chat syslog udp me:secret@a.example:514",
            "chat webhook http://a.example k",
            "https://a.example/hook k"
        }) {
            Files.writeString(home.resolve("k"), "a key of some length");
            Files.writeString(home.resolve("alerts.txt"), line + "\n");
            Cli cli = check();
            assertEquals(2, cli.exit(), line);
            assertTrue(cli.err().contains("alerts.txt:1:"), cli.err());
            assertFalse(cli.err().contains("a.example"), "an address may be a secret");
        }
        Files.writeString(home.resolve("alerts.txt"), "chat webhook https://a.example/ missing.key\n");
        assertTrue(check().err().contains("missing.key"));
        Files.writeString(home.resolve("alerts.txt"), "siem syslog udp 127.0.0.1:514\n");
        assertTrue(check().err().contains("[chat]"), "the policy alerts chat, which has no place");
    }

    @Test
    void takesHostNamesThatNoUriMayHave() throws IOException {
        for (String server : new String[] {"log_host:514", "127.0.0.1:514", "[::1]:514", "log-1.corp.example:514"}) {
            Files.writeString(home.resolve("alerts.txt"), "chat syslog udp " + server + "\n");
            assertFalse(check().err().contains("alerts.txt"), server);
        }
    }
}
