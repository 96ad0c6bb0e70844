package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail left that should not have: its draft report, its people, and what of it is erased. */
class AuditBreachCommandTest {
    @TempDir
    Path dir;

    private Path home = Path.of("");
    private String transfer = "";
    private Custodians custodians = new Custodians(List.of());

    @BeforeEach
    void setUp() throws Exception {
        home = dir.resolve("home");
        assertEquals(Exit.OK, Cli.run("init", home).exit());
        custodians = Custodians.enrol(home, dir);
        assertEquals(Exit.OK, Cli.run("archive", "start", "--home", home).exit());
        Path mail = Files.write(dir.resolve("m.eml"), Mails.list("op@corp.example", "taro@gmail.com", ""));
        Cli sent = Cli.run("check", mail, "--home", home, "--out", dir.resolve("out"), "--json");
        assertEquals(Exit.OK, sent.exit(), sent.err());
        transfer = sent.member("transfer");
    }

    private String draft(String... more) throws Exception {
        Path out = dir.resolve("b.html");
        Object[] args = {"audit", "breach", "--home", home, "--transfer", transfer, "--out", out};
        Object[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        Cli cli = Cli.run(all);
        assertEquals(Exit.OK, cli.exit(), cli.err());
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void draftsTheNineItemsWithoutPersonalData() throws Exception {
        String page = draft("--discovered", "2026-11-26");
        for (String item : List.of(
                "(1) 概要",
                "(3) 本人の数",
                "(9) その他",
                "速報",
                "2026-11-30",
                "2 人",
                "電話番号",
                "暗号化なし",
                "報告する事業者",
                "第 26 条第 2 項")) {
            assertTrue(page.contains(item), item);
        }
        for (String secret : List.of("花子", "一郎", "090-1234-5678", "taro@")) {
            assertFalse(page.contains(secret), secret);
        }
        String english = draft("--lang", "en", "--stage", "final", "--wrongful-purpose", "--discovered", "2026-11-26");
        assertTrue(english.contains("Final report due by 2027-01-25"), english);
    }

    @Test
    void theCustodiansListThePeopleIntoAFileOfTheirOwn() throws Exception {
        Path out = dir.resolve("people.csv");
        Object[] args = {"audit", "breach-people", "--home", home, "--transfer", transfer, "--out", out};
        Cli alone = Cli.run(custodians.with(1, args));
        assertEquals(Exit.REFUSED, alone.exit());
        assertFalse(Files.exists(out));
        Cli listed = Cli.run(custodians.with(2, args));
        assertEquals(Exit.OK, listed.exit(), listed.err());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        List<String> hanako =
                lines.stream().filter(line -> line.contains("関所 花子")).toList();
        assertEquals(1, hanako.size(), "one row of the table is one line");
        assertTrue(hanako.get(0).contains("090-1234-5678") && hanako.get(0).contains("紀尾井町"), hanako.get(0));
        assertFalse(listed.out().contains("花子"));
        assertTrue(
                lines.stream().noneMatch(line -> line.contains("op@corp.example") || line.contains("taro@gmail.com")),
                "sender and recipient are not affected by standing in the headers");
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file :
                    files.filter(f -> Files.isRegularFile(f) && !f.equals(out)).toList()) {
                boolean mail = file.toString().endsWith(".eml");
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertTrue(mail || !text.contains("花子"), file.toString());
            }
        }
    }

    @Test
    void aTransferThatTheTrailDoesNotKnowIsRefused() {
        Cli cli = Cli.run("audit", "breach", "--home", home, "--transfer", "no-such", "--out", dir.resolve("b.html"));
        assertEquals(Exit.USAGE, cli.exit());
        assertFalse(Files.exists(dir.resolve("b.html")));
    }

    @Test
    void aRecordIsErasedWithTheLeaveOfTheCustodiansAndTheTrailStillVerifies() throws Exception {
        Path kept = dir.resolve("kept");
        Files.writeString(kept, Cli.run("audit", "checkpoint", "--home", home).out());
        Cli enrolment = Cli.run(custodians.with(2, "audit", "erase", "--home", home, "--record", "0"));
        assertEquals(Exit.REFUSED, enrolment.exit());
        assertTrue(enrolment.err().contains("standing-record"), enrolment.err());
        Object[] erase = {"audit", "erase", "--home", home, "--record", numberOf("decision")};
        assertEquals(Exit.REFUSED, Cli.run(custodians.with(1, erase)).exit());
        Cli done = Cli.run(custodians.with(2, erase));
        assertEquals(Exit.OK, done.exit(), done.err());
        Cli verified = Cli.run("audit", "verify", "--home", home, "--checkpoint", kept, "--indexes");
        assertEquals(Exit.OK, verified.exit(), verified.out());
        assertTrue(verified.err().contains("warning: no checkpoint leaves this host"), verified.err());
        Cli report = Cli.run(
                "audit",
                "report",
                "--home",
                home,
                "--lang",
                "en",
                "--from",
                "2026-01-01",
                "--to",
                "2099-12-31",
                "--out",
                dir.resolve("r.html"));
        assertEquals(Exit.UNPROVEN, report.exit(), report.err());
        String page = Files.readString(dir.resolve("r.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("<td class=\"n\">1</td><td>1</td>"), "one erased, one explained");
    }

    private String numberOf(String kind) throws Exception {
        Path csv = dir.resolve("all.csv");
        Object[] export = {"audit", "export", "--home", home, "--format", "csv", "--out", csv};
        Object[] days = {"--from", "2026-01-01", "--to", "2099-12-31"};
        Cli done = Cli.run(Stream.of(export, days).flatMap(Stream::of).toArray());
        assertEquals(Exit.OK, done.exit(), done.err());
        List<String> rows = Files.readAllLines(csv, StandardCharsets.UTF_8);
        return rows.stream()
                .map(row -> row.replace("\"", "").split(",", -1))
                .filter(cells -> cells.length > 2 && cells[2].equals(kind))
                .map(cells -> cells[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError(rows));
    }

    @Test
    void whatIsYoungerThanTenYearsIsNotPruned() throws Exception {
        Cli refused = Cli.run(custodians.with(2, "audit", "erase", "--home", home, "--before", "2099-01-01"));
        assertEquals(Exit.REFUSED, refused.exit());
        assertTrue(refused.err().contains("retention"), refused.err());
    }

    @Test
    void anAuditorReadsACopyWithAKeyThatDoesNotSign() throws Exception {
        Path copy = Files.createDirectories(dir.resolve("copy").resolve("trail"));
        Path key = dir.resolve("copy").resolve("auditor.key");
        Cli issued = Cli.run("audit", "reading-key", "--home", home, "--out", key, "--for", "auditor");
        assertEquals(Exit.OK, issued.exit(), issued.err());
        try (Stream<Path> files = Files.list(home.resolve("trail"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.copy(home.resolve("verifier.key"), dir.resolve("copy").resolve("verifier.key"));
        Cli report = Cli.run(
                "audit",
                "report",
                dir.resolve("copy"),
                "--lang",
                "en",
                "--from",
                "2026-01-01",
                "--to",
                "2099-12-31",
                "--out",
                dir.resolve("r.html"));
        assertEquals(Exit.UNPROVEN, report.exit(), report.err());
        assertTrue(report.err().contains("not recorded"), report.err());
        String page = Files.readString(dir.resolve("r.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("key issued"), page);
    }

    @Test
    void exportsAreReadableByTheirOwnerOnlyAndABundleVerifies() throws Exception {
        for (String format : List.of("csv", "json", "bundle")) {
            Path out = dir.resolve("export." + format);
            Cli cli = Cli.run(
                    "audit",
                    "export",
                    "--home",
                    home,
                    "--format",
                    format,
                    "--from",
                    "2026-01-01",
                    "--to",
                    "2099-12-31",
                    "--transfer",
                    transfer,
                    "--out",
                    out);
            assertEquals(Exit.OK, cli.exit(), cli.err());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
        }
        Path bundle = dir.resolve("export.bundle");
        Cli verified = Cli.run("audit", "bundle-verify", bundle, "--key", home.resolve("verifier.key"));
        assertEquals(Exit.OK, verified.exit());
        assertTrue(verified.out().contains("genuine: 3 of"), verified.out());
        Path other = dir.resolve("other");
        Cli.run("init", other);
        Cli stranger = Cli.run("audit", "bundle-verify", bundle, "--key", other.resolve("verifier.key"));
        assertEquals(Exit.ALTERED, stranger.exit());
    }
}
