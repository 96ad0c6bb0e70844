package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.quarantine.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Held mails in a real PostgreSQL, by the command line from end to end. */
class QuarantinePlaceTest {
    private static final String STAFF = "tantou@corp.example";
    private static final String BOSS = "boss@corp.example";
    private static final String PASSWORD = "a-password-of-the-test";

    @TempDir
    Path dir;

    private Path home = Path.of("");
    private Path mail = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        home = home("home");
        mail = Files.write(dir.resolve("in.eml"), Mails.list(STAFF, "x@partner.example", ""));
    }

    private Path home(String name) throws IOException {
        Path made = dir.resolve(name);
        assertEquals(Exit.OK, Cli.run("init", made).exit());
        Files.writeString(
                made.resolve("policy.yaml"),
                "apiVersion: sekisho/v1\npolicy: p\nversion: 1\norganization: {domains: [corp.example]}\nrules:\n"
                        + "  - {id: OUT, when: {recipients: {any: external}, people: 1}, then: {hold: {approvers: manager}}}\n");
        Files.writeString(
                made.resolve("directory.csv"),
                "account,name,supervisor,groups,aliases\n" + STAFF + ",," + BOSS + ",,\n" + BOSS + ",,,,\n");
        return made;
    }

    private static void place(Path home, String url, String more) throws IOException {
        Files.writeString(home.resolve("keys/database"), PASSWORD + "\n");
        Files.writeString(
                home.resolve("quarantine.txt"),
                "# a remark\npostgresql " + url + " " + Postgres.ACCOUNT + " keys/database\n" + more);
    }

    private Cli check() {
        return Cli.run("check", mail, "--home", home, "--json");
    }

    private static void refused(String words, Cli cli) {
        assertEquals(Exit.USAGE, cli.exit(), cli.out());
        assertTrue(cli.err().contains(words), cli.err());
        assertFalse((cli.out() + cli.err()).contains(PASSWORD), cli.err());
    }

    @Test
    void aMailIsHeldInTheDatabaseAndLeavesFromThere() throws Exception {
        place(home, Postgres.running().schemaOfAccount("cli", PASSWORD), "");
        refused("hold tables", check());
        assertEquals(Exit.OK, Cli.run("hold", "tables", "--home", home).exit());
        assertEquals(Exit.OK, Cli.run("hold", "tables", "--home", home).exit(), "they may be there");
        Cli held = check();
        assertEquals(Exit.HELD, held.exit(), held.err());
        assertFalse(Files.exists(home.resolve("quarantine")), "nothing is held in the folder");
        String id = held.member("hold");
        Path out = dir.resolve("out");
        Cli left = Cli.run("hold", "approve", id, "--home", home, "--as", BOSS, "--reason", "確認済み", "--out", out);
        assertEquals(Exit.OK, left.exit(), left.err());
        assertArrayEquals(Files.readAllBytes(mail), Files.readAllBytes(out.resolve("mail-1.eml")));
        Files.writeString(home.resolve("quarantine.txt"), "");
        assertEquals("", Cli.run("hold", "list", "--home", home).out(), "the folder has nothing");
    }

    @Test
    void anotherHostDecidesOnWhatThisOneHolds() throws Exception {
        Path other = home("other");
        Files.delete(other.resolve("keys/sealing"));
        Files.copy(home.resolve("keys/sealing"), other.resolve("keys/sealing"));
        String url = Postgres.running().schemaOfAccount("hosts", PASSWORD);
        place(home, url, "host " + Files.readString(other.resolve("verifier.key")));
        place(other, url, "host " + Files.readString(home.resolve("verifier.key")));
        assertEquals(Exit.OK, Cli.run("hold", "tables", "--home", home).exit());
        String id = check().member("hold");
        assertTrue(Cli.run("hold", "list", "--home", other).out().contains(id));
        Cli rejected = Cli.run("hold", "reject", id, "--home", other, "--as", BOSS, "--reason", "宛先違い");
        assertEquals(Exit.OK, rejected.exit(), rejected.err());
        assertFalse(Cli.run("hold", "show", id, "--home", home).out().isEmpty());
        Cli late = Cli.run("hold", "approve", id, "--home", home, "--as", BOSS, "--reason", "確認済み");
        assertEquals(Exit.REFUSED, late.exit(), late.out());
        place(home, url, "");
        Cli stranger = Cli.run("hold", "show", id, "--home", home);
        assertEquals(Exit.REFUSED, stranger.exit(), "a host that is not named is not believed");
    }

    @Test
    void aDatabaseThatRefusesIsToldWithoutThePassword() throws Exception {
        String url = Postgres.running().schemaOfAccount("refused", "another");
        place(home, url, "");
        refused("quarantine.txt:2: ", check());
        refused("SQLSTATE 28P01", check());
        refused("SQLSTATE 28P01", Cli.run("hold", "tables", "--home", home));
        assertFalse(Files.exists(home.resolve("quarantine")));
    }

    @Test
    void aLineThatNamesNoDatabaseIsToldAndNotShown() throws IOException {
        place(home, "jdbc:postgresql://127.0.0.1/x?password=" + PASSWORD, "");
        refused("not into the URL", check());
        place(home, "jdbc:mysql://127.0.0.1/x", "");
        refused("jdbc:postgresql://", check());
        Files.writeString(home.resolve("quarantine.txt"), "postgresql\n");
        refused("quarantine.txt:1: ", check());
        Files.writeString(home.resolve("quarantine.txt"), "");
        refused("has no line for postgresql", Cli.run("hold", "tables", "--home", home));
    }
}
