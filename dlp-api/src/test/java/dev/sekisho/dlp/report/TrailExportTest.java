package dev.sekisho.dlp.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.json.CanonicalJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrailExportTest {
    private static final AuditRecord DECISION =
            Records.decision("t1", Records.at("2026-06-01", 9), "ann", "gmail.com", 7, "block");

    @Test
    void writesAnObjectALineWithAllFacts() throws IOException {
        StringBuilder out = new StringBuilder();
        TrailReader.Visitor export = TrailExport.jsonLines(out);
        export.entry(0, DECISION);
        export.entry(1, Records.record("approved", Records.at("2026-06-01", 10), "reason", "改行\n\"引用\""));
        List<String> lines = out.toString().lines().toList();
        assertEquals(2, lines.size());
        Map<String, Object> first = CanonicalJson.readObject(lines.get(0));
        assertEquals("decision", first.get("kind"));
        assertEquals("block", first.get("action"));
        assertEquals("改行\n\"引用\"", CanonicalJson.readObject(lines.get(1)).get("reason"));
    }

    @Test
    void writesRowsThatSpreadsheetsRead() throws IOException {
        StringBuilder out = new StringBuilder();
        TrailReader.Visitor export = TrailExport.csv(out);
        export.entry(0, DECISION);
        String[] rows = out.toString().split("\r\n", -1);
        assertTrue(rows[0].startsWith("\ufeff\"seq\",\"time\""));
        assertTrue(rows[1].startsWith("\"0\",\"2026-06-01T00:00:00Z\",\"decision\",\"t1\",\"ann\",\"dept-a\",\"block\","
                + "\"mail\",\"7\",\"gmail.com\",\"p@1\",\"aa\",\"\",\"\",\"{\"\"action\"\":\"\"block\"\""));
    }

    @Test
    void letsNoCellBecomeAFormula() throws IOException {
        StringBuilder out = new StringBuilder();
        TrailReader.Visitor export = TrailExport.csv(out);
        for (String bad : List.of("=HYPERLINK(1)", "+1", "-1", "@x", "\tx")) {
            export.entry(0, Records.record("approved", Records.at("2026-06-01", 9), "person", bad));
            assertTrue(out.toString().contains("\"'" + bad + "\""), bad);
        }
    }
}
