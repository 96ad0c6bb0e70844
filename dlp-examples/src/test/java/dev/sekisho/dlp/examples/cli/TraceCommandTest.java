package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            organization: {domains: [corp.example]}
            rules:
              - id: FREE
                title: {ja: フリーメール, en: Free mail}
                when: {recipients: {any: {in: freeMail}}, people: {atLeast: 1}}
                then: block
            """;

    @TempDir
    Path dir;

    private Path home = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        home = dir.resolve("home");
        root = dir.resolve("root");
        Files.writeString(dir.resolve("policy.yaml"), POLICY);
        assertEquals(Exit.OK, Cli.run("init", home).exit());
    }

    private void mail(String actor, String to) throws IOException {
        Path mail = Files.write(dir.resolve("in.eml"), Mails.list("x@corp.example", to, ""));
        Cli.run(
                "check",
                mail,
                "--home",
                home,
                "--policy",
                dir.resolve("policy.yaml"),
                "--actor",
                actor,
                "--out",
                Files.createTempDirectory(dir, "out"));
    }

    private void start() {
        Cli started = Cli.run("trace", "--start", root, "--home", home);
        assertEquals(Exit.OK, started.exit(), started.err());
    }

    private Cli trace(Object... what) {
        Object[] all = Stream.concat(Stream.of("trace", "--home", home), Stream.of(what))
                .toArray();
        Cli cli = Cli.run(all);
        assertEquals(Exit.OK, cli.exit(), cli.err());
        return cli;
    }

    @Test
    void findsWhoMovedAPersonAndWhetherItLeft() throws IOException {
        start();
        mail("stopped-one", "me@gmail.com");
        mail("sender", "a@partner.example");
        Path person = Files.writeString(dir.resolve("person.txt"), "関所花子様 電話 090-1234-5678\n");
        String out = trace("--person", person, "--root", root).out();
        assertTrue(out.contains("with a match: 2"), out);
        assertTrue(line(out, "stopped-one").contains("stopped"), out);
        assertTrue(line(out, "sender").contains("left"), out);

        Path stranger = Files.writeString(dir.resolve("stranger.txt"), "別所次郎様 電話 090-9999-0000\n");
        assertTrue(trace("--person", stranger, "--root", root).out().contains("with a match: 0"));
        assertTrue(trace("--actor", "sender").out().contains("tried: 1, 出た可能性あり / left or may have: 1"));
        assertTrue(trace("--actor", "stopped-one").out().contains("tried: 1, 出た可能性あり / left or may have: 0"));
    }

    @Test
    void findsAListThatHasOtherColumns() throws IOException {
        start();
        mail("sender", "a@partner.example");
        Path list = Files.writeString(
                dir.resolve("leaked.csv"),
                "電話,氏名,会員番号\n09012345678,関所　花子,77\n080-1111-2222,箱根一郎,78\n070-2345-6789,見知らぬ 者,79\n");
        String out = trace("--list", list, "--root", root).out();
        assertTrue(line(out, "sender").contains("2/3 (66.7 %)"), out);
    }

    @Test
    void keepsNoFingerprintsUnlessAskedToAndNothingReadable() throws IOException {
        mail("sender", "a@partner.example");
        Path side = home.resolve("trail").resolve("side");
        try (Stream<Path> files = Files.list(side)) {
            assertEquals(List.of(), files.toList());
        }
        start();
        mail("sender", "a@partner.example");
        try (Stream<Path> files = Files.list(side)) {
            assertEquals(1, files.count());
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertFalse(text.contains("花子") || text.contains("09012345678"), file.toString());
            }
        }
        assertEquals(Exit.UNPROVEN, Cli.run("audit", "verify", "--home", home).exit());
    }

    @Test
    void answersFromIndexesAndTellsWhereATransferCameFrom() throws IOException {
        start();
        mail("sender", "a@partner.example");
        assertTrue(trace("--index", "--root", root).out().contains("transfers indexed: 1"));
        assertTrue(trace("--index", "--root", root).out().contains("transfers indexed: 0"));
        mail("stopped-one", "me@gmail.com");
        Path person = Files.writeString(dir.resolve("person.txt"), "関所花子様 電話 090-1234-5678\n");
        String out = trace("--person", person, "--root", root).out();
        assertTrue(out.contains("with a match: 2"), out);
        String id = line(out, "sender").strip().replaceAll(".* ", "");
        String origin = trace("--origin", id, "--root", root).out();
        assertTrue(origin.contains("transfers compared: 2"), origin);
        assertFalse(origin.contains("stopped-one"), "it went over the same channel");
        assertEquals(
                Exit.USAGE,
                Cli.run("trace", "--origin", "unheard-of", "--root", root, "--home", home)
                        .exit());
    }

    @Test
    void needsTheRootAndMakesItOnce() throws IOException {
        start();
        assertEquals(
                Exit.USAGE,
                Cli.run("trace", "--start", dir.resolve("again"), "--home", home)
                        .exit());
        Path person = Files.writeString(dir.resolve("person.txt"), "関所花子様 電話 090-1234-5678\n");
        assertEquals(
                Exit.USAGE, Cli.run("trace", "--person", person, "--home", home).exit());
    }

    private static String line(String text, String word) {
        return text.lines().filter(line -> line.contains(word)).findFirst().orElse("");
    }
}
