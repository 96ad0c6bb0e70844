package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little by little: mails that no rule stops one by one, each checked by a process of its own. */
class AccumulationEndToEndTest {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: slow
            version: 1
            organization: {domains: [corp.example]}
            rules:
              - id: SLOW
                when: {accumulation: {of: people, per: actor, within: 30d, atLeast: 7}}
                then: hold
              - id: FIRST
                when: {recipients: {any: new}}
                then: warn
            """;
    private static final List<String> NAMES = List.of("山田太郎", "佐藤花子", "鈴木一郎", "高橋美咲", "田中健太", "伊藤由美", "渡辺大輔", "中村さくら");

    @TempDir
    Path dir;

    private Path policy = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        policy = Files.writeString(dir.resolve("policy.yaml"), POLICY);
        assertEquals(0, Cli.run("init", dir.resolve("home")).exit());
    }

    private static String mail(String to, int from, int until) {
        StringBuilder mail = new StringBuilder("From: tantou@corp.example\r\nTo: " + to
                + "\r\nSubject: list\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/csv; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n氏名,電話番号\r\n");
        for (int i = from; i < until; i++) {
            mail.append(NAMES.get(i)).append(",090-1234-567").append(i).append("\r\n");
        }
        return mail.toString();
    }

    private Cli check(String mail, String at) throws IOException {
        Path file = Files.write(dir.resolve("in.eml"), mail.getBytes(StandardCharsets.UTF_8));
        return Cli.run(
                "check",
                file,
                "--policy",
                policy,
                "--home",
                dir.resolve("home"),
                "--out",
                Files.createTempDirectory(dir, "out"),
                "--at",
                at,
                "--json");
    }

    @Test
    void holdsTheMailThatMakesItTooMuch() throws IOException {
        List<Integer> exits = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            String at = "2026-11-0" + day + "T10:00:00+09:00";
            exits.add(check(mail("a@out.example", 2 * day - 2, 2 * day), at).exit());
        }
        assertEquals(List.of(0, 0, 0), exits);
        // six people so far; the same ones again are nobody new
        assertEquals(
                0,
                check(mail("a@out.example", 0, 6), "2026-11-04T10:00:00+09:00").exit());
        Cli seventh = check(mail("a@out.example", 6, 7), "2026-11-05T10:00:00+09:00");
        assertEquals(Exit.HELD, seventh.exit());
        assertTrue(seventh.out().contains("people/actor/30d"), seventh.out());
        // what was held has not left
        assertEquals(
                0,
                check(mail("a@out.example", 0, 1), "2026-11-06T10:00:00+09:00").exit());
        // and a month later it is forgotten
        assertEquals(
                0,
                check(mail("a@out.example", 6, 8), "2026-12-20T10:00:00+09:00").exit());
    }

    @Test
    void countsWhatIsReleased() throws IOException {
        Files.copy(policy, dir.resolve("home").resolve("policy.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Cli held = check(mail("a@out.example", 0, 7), "2026-11-01T10:00:00+09:00");
        assertEquals(Exit.HELD, held.exit());
        assertEquals(
                0,
                check(mail("a@out.example", 7, 8), "2026-11-01T11:00:00+09:00").exit());
        String id = held.member("transfer");
        Cli released = Cli.run(
                "hold", "approve", id, "--as", "boss@corp.example", "--reason", "ok", "--home", dir.resolve("home"));
        assertEquals(0, released.exit(), released.out() + released.err());
        assertEquals(
                Exit.HELD,
                check(mail("a@out.example", 7, 8), "2026-11-01T12:00:00+09:00").exit());
    }

    @Test
    void warnsOfTheFirstMailToSomebody() throws IOException {
        String at = "2026-11-01T10:00:00+09:00";
        assertTrue(check(mail("a@out.example", 0, 1), at).out().contains("FIRST"));
        Cli second = check(mail("a@out.example", 0, 1), at);
        assertEquals(0, second.exit());
        assertTrue(second.out().contains("\"action\":\"allow\""), second.out());
        assertTrue(check(mail("b@out.example", 0, 1), at).out().contains("\"action\":\"warn\""));
    }
}
