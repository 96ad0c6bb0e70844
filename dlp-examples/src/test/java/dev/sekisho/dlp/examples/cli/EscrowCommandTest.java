package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor opens, with custodians, what was sent; nobody alone does. */
class EscrowCommandTest {
    private static final String POLICY = """
            apiVersion: sekisho/v1
            policy: test
            version: 1
            rules:
              - id: ENC
                unread: ignore
                when: {recipients: {any: external}, people: {atLeast: 1}}
                then: {encrypt: {escrow: required}}
            """;

    @TempDir
    Path dir;

    private Path home = Path.of("");
    private final Map<String, TestIdentity> people = new HashMap<>();

    @BeforeEach
    void setUp() throws Exception {
        home = dir.resolve("home");
        assertEquals(0, Cli.run("init", home).exit());
        Files.writeString(home.resolve("policy.yaml"), POLICY);
    }

    private TestIdentity person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private Cli enrol(String name) throws Exception {
        TestIdentity one = TestIdentity.make(dir, name, name + "@corp.example");
        people.put(name, one);
        return Custodians.enrol(home, name, one);
    }

    private void enrolThree() throws Exception {
        for (String name : new String[] {"aoki", "baba", "chiba"}) {
            Cli cli = enrol(name);
            assertEquals(Exit.OK, cli.exit(), cli.err());
        }
    }

    private Path sent(String to) throws Exception {
        Path mail = Files.write(dir.resolve("in.eml"), Mails.list("op@corp.example", to, ""));
        Path out = Files.createTempDirectory(dir, "out");
        Cli cli = Cli.run(
                "check", mail, "--home", home, "--out", out, "--password-out", dir.resolve("password"), "--json");
        assertEquals(Exit.OK, cli.exit(), cli.err() + cli.out());
        return out.resolve("mail-1.eml");
    }

    private Cli open(Path sent, Path out, String... names) {
        List<Object> args = new ArrayList<>(List.of(
                "escrow", "open", sent, "--home", home, "--as", "auditor", "--reason", "監査 2026-11", "--out", out));
        for (String name : names) {
            args.add("--key");
            args.add(person(name).key());
        }
        return Cli.run(args.toArray());
    }

    private List<String> kinds() throws Exception {
        List<String> kinds = new ArrayList<>();
        new TrailReader(
                        home.resolve("trail"),
                        TrailKeys.load(home.resolve("keys").resolve("trail")))
                .read((seq, entry) -> kinds.add(entry.kind()));
        return kinds;
    }

    @Test
    void custodiansTogetherGiveOutTheRootOfTheFingerprints() throws Exception {
        assertEquals(Exit.USAGE, Cli.run("trace", "--start", "--home", home).exit());
        enrolThree();
        Cli started = Cli.run("trace", "--start", "--home", home);
        assertEquals(Exit.OK, started.exit(), started.err());
        sent("a@partner.example");
        Path person = Files.writeString(dir.resolve("person.txt"), "関所花子様 電話 090-1234-5678\n");

        assertEquals(
                Exit.USAGE, Cli.run("trace", "--person", person, "--home", home).exit());
        assertEquals(Exit.REFUSED, traced(person, "aoki").exit());
        Cli found = traced(person, "aoki", "chiba");
        assertEquals(Exit.OK, found.exit(), found.err());
        assertTrue(found.out().contains("with a match: 1"), found.out());
        assertTrue(kinds().contains("escrow-refused") && kinds().contains("escrow-opened"));
    }

    private Cli traced(Path person, String... names) {
        List<Object> args = new ArrayList<>(
                List.of("trace", "--person", person, "--home", home, "--as", "auditor", "--reason", "顧客からの照会"));
        for (String name : names) {
            args.add("--key");
            args.add(person(name).key());
        }
        return Cli.run(args.toArray());
    }

    @Test
    void withoutCustodiansAPolicyThatEscrowsDoesNotStart() throws Exception {
        Path mail = Files.write(dir.resolve("in.eml"), Mails.list("op@corp.example", "x@partner.example", ""));
        Cli cli = Cli.run("check", mail, "--home", home);
        assertEquals(Exit.INTERNAL, cli.exit(), cli.err());
    }

    @Test
    void theAuditorOpensAMailThatWasSentWithTwoCustodiansAndNotWithOne() throws Exception {
        enrolThree();
        TestIdentity hanako = TestIdentity.make(home.resolve("certificates"), "hanako", "hanako@partner.example");
        assertTrue(Files.exists(hanako.certificate()));
        Files.delete(hanako.key()); // the recipient's key is not needed
        for (String to : new String[] {"x@partner.example", "hanako@partner.example"}) {
            Path mail = sent(to);
            Path opened = dir.resolve("opened-" + to);
            Cli alone = open(mail, opened, "aoki");
            assertEquals(Exit.REFUSED, alone.exit());
            assertTrue(alone.err().contains("quorum-missing"), alone.err());
            assertFalse(Files.exists(opened));
            Cli two = open(mail, opened, "aoki", "chiba");
            assertEquals(Exit.OK, two.exit(), two.err());
            String text = Files.readString(opened, StandardCharsets.UTF_8);
            assertTrue(to.startsWith("x") ? text.equals(Mails.LIST) : text.contains("Content-Type"), text);
            List<String> kinds = kinds();
            assertEquals("escrow-opened", kinds.get(kinds.size() - 1));
            assertEquals("escrow-refused", kinds.get(kinds.size() - 2));
        }
        Cli list = Cli.run("escrow", "list", "--home", home);
        assertTrue(list.out().contains("2 of 3"), list.out());
        assertEquals(3, kinds().stream().filter("custodian-enrolled"::equals).count());
    }

    @Test
    void rotationTakesTheKeysFromAFormerCustodian() throws Exception {
        enrolThree();
        Path mail = sent("x@partner.example");
        assertEquals(Exit.OK, enrol("doi").exit());
        Object[] rotate = {
            "escrow",
            "rotate",
            "--home",
            home,
            "--custodian",
            "baba",
            "--custodian",
            "chiba",
            "--custodian",
            "doi",
            "--as",
            "operator",
            "--reason",
            "青木の退職",
            "--key",
            person("aoki").key()
        };
        assertEquals(Exit.REFUSED, Cli.run(rotate).exit(), "one alone hands nothing over");
        Object[] enough = java.util.Arrays.copyOf(rotate, rotate.length + 2);
        enough[rotate.length] = "--key";
        enough[rotate.length + 1] = person("baba").key();
        Cli done = Cli.run(enough);
        assertEquals(Exit.OK, done.exit(), done.err());
        Path opened = dir.resolve("opened");
        assertEquals(Exit.REFUSED, open(mail, opened, "aoki", "doi").exit());
        assertEquals(Exit.OK, open(mail, opened, "baba", "doi").exit());
        assertArrayEquals(Mails.LIST.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(opened));
    }

    @Test
    void nobodyEnrolsHimself() throws Exception {
        TestIdentity one = TestIdentity.make(dir, "op", "op@corp.example");
        Cli cli = Cli.run(
                "escrow",
                "enrol",
                "--home",
                home,
                "--name",
                "operator",
                "--certificate",
                one.certificate(),
                "--verified-by",
                "監査役",
                "--how",
                "対面",
                "--as",
                "operator");
        assertEquals(Exit.REFUSED, cli.exit());
        assertTrue(cli.err().contains("own-enrolment"), cli.err());
    }

    @Test
    void aFileThatWasNeverSentHasNoRecord() throws Exception {
        enrolThree();
        Path other = Files.write(dir.resolve("other.bin"), new byte[] {1, 2, 3});
        Cli cli = open(other, dir.resolve("opened"), "aoki", "baba");
        assertEquals(Exit.REFUSED, cli.exit());
        assertTrue(cli.err().contains("no-record"), cli.err());
    }
}
