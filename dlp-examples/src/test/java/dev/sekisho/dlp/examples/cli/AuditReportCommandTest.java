package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The auditors' report over what the checkpoint really recorded. */
class AuditReportCommandTest {
    @TempDir
    Path dir;

    private Path home = Path.of("");

    @BeforeEach
    void setUp() throws Exception {
        home = dir.resolve("home");
        assertEquals(Exit.OK, Cli.run("init", home).exit());
        Path mail = Files.write(dir.resolve("m.eml"), Mails.list("op@corp.example", "taro.private@gmail.com", ""));
        Cli sent = Cli.run(
                "check", mail, "--home", home, "--at", "2026-11-24T23:30:00+09:00", "--out", dir.resolve("out"));
        assertEquals(Exit.OK, sent.exit(), sent.err());
    }

    private Cli report(Object... more) {
        Object[] args = {
            "audit",
            "report",
            "--home",
            home,
            "--from",
            "2026-06-01",
            "--to",
            "2026-11-30",
            "--out",
            dir.resolve("r.html")
        };
        Object[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Cli.run(all);
    }

    private String page() throws Exception {
        return Files.readString(dir.resolve("r.html"), StandardCharsets.UTF_8);
    }

    @Test
    void saysFirstWhetherTheTrailCanBeTrusted() throws Exception {
        assertEquals(Exit.UNPROVEN, report("--lang", "en").exit());
        assertTrue(page().indexOf("Consistent") < page().indexOf("2. Summary"));
        Path kept = dir.resolve("kept");
        Files.writeString(kept, Cli.run("audit", "checkpoint", "--home", home).out());
        assertEquals(Exit.OK, report("--lang", "en", "--checkpoint", kept).exit());
        assertTrue(page().contains("Complete"));
        Files.writeString(home.resolve("trail").resolve("checkpoint"), "forged\n1\nx\n\n");
        assertEquals(Exit.ALTERED, report("--lang", "en").exit());
        assertTrue(page().contains("cannot be trusted"));
    }

    @Test
    void holdsNoPersonalDataAndNothingFromElsewhere() throws Exception {
        report();
        String page = page();
        for (String secret : List.of("taro.private", "花子", "一郎", "090-1234-5678", "紀尾井町", "list.csv")) {
            assertFalse(page.contains(secret), secret);
        }
        assertFalse(Pattern.compile("(src|href)=|url\\(|<script").matcher(page).find());
        assertTrue(page.contains("試行中の規則なら止めていた"));
    }

    @Test
    void escapesWhatRecordsSay() throws Exception {
        String hostile = "<script>alert('\"&</script>";
        try (AuditTrail trail = new Home(home).trail()) {
            Map<String, Object> facts = Map.of(
                    "actor",
                    Map.of("id", hostile, "department", hostile),
                    "channel",
                    hostile,
                    "people",
                    1,
                    "from",
                    hostile);
            Map<String, Object> rule =
                    Map.of("id", hostile, "title", Map.of("ja", hostile, "en", hostile), "action", hostile);
            trail.append(new AuditRecord(
                    "decision",
                    Instant.parse("2026-11-01T03:00:00Z"),
                    Map.of(
                            "transfer",
                            hostile,
                            "actor",
                            hostile,
                            "action",
                            "hold",
                            "decision",
                            Map.of("rules", List.of(rule), "facts", facts, "policy", hostile, "policyHash", hostile))));
            trail.append(new AuditRecord(
                    "policy-" + hostile,
                    Instant.parse("2026-11-01T03:00:00Z"),
                    Map.of("by", hostile, "differences", List.of(hostile))));
            trail.append(new AuditRecord(
                    "approve-refused",
                    Instant.parse("2026-11-01T03:00:00Z"),
                    Map.of("transfer", hostile, "person", hostile, "refused", hostile)));
            trail.append(new AuditRecord(
                    "query", Instant.parse("2026-11-01T03:00:00Z"), Map.of("askedBy", hostile, "search", hostile)));
        }
        for (String language : List.of("ja", "en")) {
            report("--lang", language);
            assertFalse(page().contains("<script"), language);
            assertTrue(page().contains("&lt;script&gt;"), language);
        }
    }

    @Test
    void drawsChartsThatAreWellFormed() throws Exception {
        report();
        Matcher charts = Pattern.compile("<svg.*?</svg>").matcher(page());
        int charted = 0;
        while (charts.find()) {
            byte[] svg = charts.group().getBytes(StandardCharsets.UTF_8);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            charted++;
        }
        assertTrue(charted >= 3, "charts: " + charted);
    }

    @Test
    void readsSeveralNodesTogetherAndIsRemembered() throws Exception {
        Path other = dir.resolve("node2");
        assertEquals(Exit.OK, Cli.run("init", other).exit());
        Path mail = Files.write(dir.resolve("m.eml"), Mails.list("op@corp.example", "x@partner.example", ""));
        Cli.run("check", mail, "--home", other, "--at", "2026-11-24T10:00:00+09:00");
        Cli cli = Cli.run(
                "audit",
                "report",
                home,
                other,
                "--from",
                "2026-11-01",
                "--to",
                "2026-11-30",
                "--lang",
                "en",
                "--as",
                "auditor",
                "--out",
                dir.resolve("r.html"));
        assertEquals(Exit.UNPROVEN, cli.exit(), cli.err());
        assertTrue(page().contains("2<br><small>transfers decided"), page());
        Cli.run("audit", "report", home, "--from", "2026-06-01", "--to", "2099-12-31", "--out", dir.resolve("r.html"));
        assertTrue(page().contains("監査報告書の作成"));
        assertTrue(page().contains("auditor"));
    }
}
