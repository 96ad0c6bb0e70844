package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All mail is kept, also what was blocked and what was received, and one is opened by two custodians. */
class ArchiveCommandTest {
    private static final String[] PERIOD = {"--from", "2026-11-01", "--to", "2026-11-30"};

    @TempDir
    Path dir;

    private Path home = Path.of("");
    private Path mail = Path.of("");
    private Custodians custodians = new Custodians(List.of());

    @BeforeEach
    void setUp() throws Exception {
        home = dir.resolve("home");
        assertEquals(Exit.OK, Cli.run("init", home).exit());
        mail = Files.write(dir.resolve("m.eml"), Mails.list("op@corp.example", "taro@gmail.com", ""));
        Cli early = Cli.run("archive", "start", "--home", home);
        assertEquals(Exit.USAGE, early.exit(), "there is nobody to seal to yet");
        custodians = Custodians.enrol(home, dir);
        assertEquals(Exit.OK, Cli.run("archive", "start", "--home", home).exit());
        check("2026-11-24T10:00:00+09:00");
    }

    private void check(String at) {
        assertEquals(Exit.OK, Cli.run("check", mail, "--home", home, "--at", at).exit());
    }

    private Cli search(String... more) {
        Object[] args = {"archive", "search", "--home", home, PERIOD[0], PERIOD[1], PERIOD[2], PERIOD[3]};
        Object[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        Cli cli = Cli.run(all);
        assertEquals(Exit.OK, cli.exit(), cli.err());
        return cli;
    }

    private boolean finds(String... more) {
        return search(more).out().contains("1 通");
    }

    @Test
    void findsByEnvelopeTimeActorTypesAndCounts() {
        assertTrue(finds());
        assertTrue(finds("--sender", "corp.example", "--rcpt", "TARO@", "--actor", "op@corp.example"));
        assertTrue(finds("--type", "PHONE_NUMBER", "--people", "2"));
        assertFalse(finds("--people", "3"));
        assertFalse(finds("--type", "JAPAN_INDIVIDUAL_NUMBER"));
        assertFalse(finds("--rcpt", "partner.example"));
        assertFalse(finds("--actor", "other"));
        check("2026-12-24T10:00:00+09:00");
        assertTrue(finds(), "the other one is outside the period");
        assertFalse(search().out().contains("花子"));
    }

    @Test
    void aStartThatIsRefusedDoesNotBeginLater() throws Exception {
        Path other = dir.resolve("other");
        assertEquals(Exit.USAGE, Cli.run("archive", "start", "--home", other).exit());
        assertFalse(Files.exists(other.resolve("keys").resolve("archive")));
    }

    @Test
    void twoCustodiansGetTheMailAndOneDoesNot() throws Exception {
        String id = search().out().split("\\s+", 2)[0];
        Path out = dir.resolve("opened.eml");
        Object[] alone = custodians.with(1, "archive", "open", id, "--home", home, "--out", out);
        assertEquals(Exit.REFUSED, Cli.run(alone).exit());
        assertFalse(Files.exists(out));
        Cli opened = Cli.run(custodians.with(2, "archive", "open", id, "--home", home, "--out", out));
        assertEquals(Exit.OK, opened.exit(), opened.err());
        assertArrayEquals(Files.readAllBytes(mail), Files.readAllBytes(out));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
        Object[] unknown = custodians.with(2, "archive", "open", "no-such", "--home", home, "--out", out);
        assertEquals(Exit.USAGE, Cli.run(unknown).exit());
    }

    @Test
    void keepsWhatWasReceived() {
        Cli added = Cli.run(
                "archive", "add", mail, "--home", home, "--from", "stranger@else.example", "--rcpt", "op@corp.example");
        assertEquals(Exit.OK, added.exit(), added.err());
        Cli all = Cli.run(
                "archive",
                "search",
                "--home",
                home,
                "--from",
                "2026-01-01",
                "--to",
                "2099-12-31",
                "--sender",
                "stranger",
                "--type",
                "PHONE_NUMBER",
                "--people",
                "2");
        assertTrue(all.out().contains("received") && all.out().contains("1 通"), all.out());
    }
}
