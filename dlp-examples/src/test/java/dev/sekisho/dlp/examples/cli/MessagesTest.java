package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What a person is told who names the wrong thing, and what the help says. */
class MessagesTest {
    private static final Pattern BOTH = Pattern.compile("(?s).*[\u3041-\u9fff].*[a-zA-Z]{2}.*");

    @TempDir
    Path dir;

    @BeforeEach
    void makeFiles() throws IOException {
        Files.createDirectory(dir.resolve("folder"));
        Files.writeString(dir.resolve("text.txt"), "hello");
        Files.write(dir.resolve("sjis.jsonl"), new byte[] {(byte) 0x93, (byte) 0xfa, '\n'});
        Files.writeString(dir.resolve("mail.eml"), "From: a@city.example\r\nTo: b@city.example\r\n\r\nhello");
        Cli.run("init", dir.resolve("home"));
    }

    @Test
    void helpIsInBothLanguages() {
        List<String> one = new ArrayList<>();
        collect(Sekisho.commands().getCommandSpec(), one);
        assertEquals(List.of(), one, "descriptions in one language only");
        for (String[] words : new String[][] {{"--help"}, {"hold", "--help"}, {"init", "--help"}}) {
            Cli help = Cli.run((Object[]) words);
            assertEquals(Exit.OK, help.exit());
            assertTrue(help.out().contains("使い方 / usage:"), help.out());
            assertTrue(help.out().contains("この説明 / this help"), help.out());
            assertFalse(help.out().contains("Show this help"), help.out());
        }
    }

    private static void collect(CommandSpec spec, List<String> one) {
        note(spec.qualifiedName(), spec.usageMessage().description(), one);
        for (ArgSpec arg : spec.args()) {
            note(spec.qualifiedName() + " " + arg.paramLabel(), arg.description(), one);
        }
        spec.subcommands().values().forEach(sub -> collect(sub.getCommandSpec(), one));
    }

    private static void note(String what, String[] description, List<String> one) {
        if (!BOTH.matcher(String.join(" ", description)).matches()) {
            one.add(what + ": " + String.join(" ", description));
        }
    }

    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("知らない指定です / Unmatched argument", "chek"),
                List.of("知らない指定です / Unknown option", "inspect", "--jason", "text.txt"),
                List.of("コマンドを選んでください / choose a command", "hold"),
                List.of("足りない指定があります / Missing required", "policy", "diff", "text.txt"),
                List.of("使えない値です / not a usable value: --lang fr (ja, en)", "audit", "report", "--lang", "fr"),
                List.of("使えない値です / not a usable value: --from x (2026-09-30)", "audit", "report", "--from", "x"),
                List.of("ファイルがありません / no such file: none", "check", "none"),
                List.of("a folder, not a file: folder", "check", "folder"),
                List.of("a folder, not a file: folder", "policy", "validate", "folder"),
                List.of("a folder, not a file: folder", "inspect", "--jsonl", "folder"),
                List.of("a folder, not a file: folder", "open", "folder", "--password-file", "text.txt", "--out", "o"),
                List.of("there is no file in it", "inspect", "folder"),
                List.of("UTF-8 ではありません / not UTF-8: sjis.jsonl, line 1", "inspect", "--jsonl", "sjis.jsonl"),
                List.of("no such file: absent", "protect", "text.txt", "--format", "zip", "--out", "absent/o.zip"),
                List.of("neither a certificate nor", "protect", "text.txt", "--format", "cms", "--to", "text.txt"),
                List.of("PDF 1 つ / takes one PDF", "protect", "text.txt", "--format", "pdf"),
                List.of("the forms for --format: cms, zip", "protect", "text.txt", "--format", "cms-cbc"),
                List.of("足りない指定があります / Missing required argument (specify one", "trace"),
                List.of("not a file of audit export", "audit", "bundle-verify", "text.txt", "--key", "text.txt"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInBothLanguages(List<String> words) {
        List<Object> args = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            boolean file = Files.exists(dir.resolve(word.split("/", 2)[0]))
                    || word.equals("none")
                    || word.equals("o")
                    || word.startsWith("absent");
            args.add(file ? dir.resolve(word) : word);
        }
        if (words.contains("protect")) {
            args.addAll(words.contains("zip") ? List.of("--password-out", dir.resolve("p")) : List.of("--out", "o"));
        }
        Cli told = Cli.run(args.toArray());
        String err = told.err().replace(dir + "/", "").replace(dir + "\\", "");
        assertEquals(Exit.USAGE, told.exit(), err);
        assertTrue(err.contains(words.get(0)), err);
        assertTrue(BOTH.matcher(err).matches(), err);
        assertEquals("", told.out());
    }

    @Test
    void aHomeThatIsMadeOnFirstUseHasAnUnalteredTrail() {
        Path home = dir.resolve("fresh");
        assertEquals(Exit.OK, Cli.run("change", "list", "--home", home).exit());
        Cli told = Cli.run("audit", "verify", "--home", home);
        assertEquals(Exit.UNPROVEN, told.exit(), told.out());
        assertTrue(told.out().contains("矛盾なし、完全性は未証明 / consistent"), told.out());
    }

    @Test
    void whoHasTheRootKeyIsSaid() throws IOException {
        Path list = Files.writeString(dir.resolve("list.csv"), "name,phone\nA,03-1234-5678\n");
        Object[] search = {"trace", "--list", list, "--key", list, "--reason", "r", "--home", dir.resolve("home")};
        assertTrue(Cli.run(search).err().contains("trace --start first"));
        Cli.run("trace", "--start", dir.resolve("root"), "--home", dir.resolve("home"));
        assertTrue(Cli.run(search).err().contains("name its file by --root"));
    }

    @Test
    void aKeyThatCannotBeReadIsNamed() throws IOException {
        Path home = dir.resolve("home");
        for (String key : List.of("certificates/a.pem", "openpgp/a.asc", "keys/sealing")) {
            Path file = home.resolve(key);
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Files.writeString(file, "junk", StandardCharsets.US_ASCII);
            Cli told = Cli.run("check", dir.resolve("mail.eml"), "--home", home);
            assertEquals(Exit.USAGE, told.exit(), key);
            assertTrue(told.err().contains("鍵が読めません / a key cannot be read: " + home), told.err());
            if (before.length > 0) {
                Files.write(file, before);
            } else {
                Files.delete(file);
            }
        }
        assertEquals(
                Exit.OK,
                Cli.run("check", dir.resolve("mail.eml"), "--home", home).exit());
    }

    @Test
    void whatLeavesIsForItsOwnerOnly() throws IOException {
        Path out = dir.resolve("out");
        Cli told = Cli.run("check", dir.resolve("mail.eml"), "--home", dir.resolve("home"), "--out", out);
        assertEquals(Exit.OK, told.exit(), told.err());
        Path mail = out.resolve("mail-1.eml");
        assertEquals(Files.readString(dir.resolve("mail.eml")), Files.readString(mail));
        if (mail.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rw-------",
                    java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(mail)));
        }
    }

    @Test
    void emptyListsSayThatTheyAreEmpty() {
        for (String[] words : new String[][] {{"hold", "list"}, {"change", "list"}, {"escrow", "list"}}) {
            Cli told = Cli.run(words[0], words[1], "--home", dir.resolve("home"));
            assertEquals(Exit.OK, told.exit());
            assertEquals("", told.out());
            assertTrue(BOTH.matcher(told.err()).matches(), told.err());
        }
    }

    @Test
    void whyAMailIsHeldIsToldInWords() throws IOException {
        Path policy = Files.writeString(dir.resolve("policy.yaml"), """
                apiVersion: sekisho/v1
                policy: encrypt
                version: 1
                organization: {domains: [city.example]}
                rules:
                  - {id: ENCRYPT, when: {recipients: {any: external}}, then: encrypt}
                """);
        Files.writeString(dir.resolve("out.eml"), """
                From: a@city.example
                To: b@partner.example
                Subject: the report
                MIME-Version: 1.0
                Content-Type: text/csv; name=report.csv
                Content-Disposition: attachment; filename=report.csv

                1,2
                """);
        Path home = dir.resolve("home");
        Cli held = Cli.run("check", dir.resolve("out.eml"), "--policy", policy, "--home", home);
        assertEquals(Exit.HELD, held.exit(), held.out() + held.err());
        String why = "no-separate-password-channel: パスワードを渡す別の経路がありません / no other way";
        assertTrue(held.out().contains(why), held.out());
        String id = Cli.run("hold", "list", "--home", home).out().split("\\s", 2)[0];
        assertTrue(Cli.run("hold", "show", id, "--home", home).out().contains(why));
        Cli.run("hold", "approve", id, "--as", "c", "--reason", "agreed", "--policy", policy, "--home", home);
        Cli refused = Cli.run("hold", "release", id, "--policy", policy, "--home", home);
        assertEquals(Exit.REFUSED, refused.exit());
        assertTrue(refused.err().contains("パスワードを渡す別の経路がありません / no other way"), refused.err());
    }
}
