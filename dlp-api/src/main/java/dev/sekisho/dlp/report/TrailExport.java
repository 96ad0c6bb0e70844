package dev.sekisho.dlp.report;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.TrailReader;
import dev.sekisho.dlp.json.CanonicalJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes records for other programs. What is written names recipients and repeats what people wrote as a reason: it is
 * for the auditors, not for the public.
 */
public final class TrailExport {
    private static final List<String> HEADS = List.of(
            "seq",
            "time",
            "kind",
            "transfer",
            "actor",
            "department",
            "action",
            "channel",
            "people",
            "domains",
            "policy",
            "policyHash",
            "rules",
            "person",
            "facts");

    private TrailExport() {}

    /**
     * Writes JSON, a record a line: all facts, with {@code seq}, {@code kind} and {@code time}.
     *
     * @param out takes the lines
     * @return what is given the records
     */
    public static TrailReader.Visitor jsonLines(Appendable out) {
        return (seq, entry) -> {
            Map<String, Object> all = new LinkedHashMap<>(entry.facts());
            all.put("seq", seq);
            all.put("kind", entry.kind());
            all.put("time", entry.time().toString());
            out.append(CanonicalJson.write(all)).append('\n');
        };
    }

    /**
     * Writes CSV (RFC 4180, after a byte order mark, by which spreadsheets know UTF-8). The last column has all facts
     * in JSON. A cell that a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @param out takes the lines
     * @return what is given the records
     * @throws IOException when the heads cannot be written
     */
    public static TrailReader.Visitor csv(Appendable out) throws IOException {
        out.append('\ufeff');
        row(out, HEADS);
        return (seq, entry) -> row(out, cells(seq, entry));
    }

    private static List<String> cells(long seq, AuditRecord entry) {
        Fields facts = new Fields(entry.facts());
        Fields decided = facts.at("decision").at("facts");
        boolean decision = entry.kind().equals("decision");
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(seq),
                entry.time().toString(),
                entry.kind(),
                facts.text("transfer"),
                facts.text("actor"),
                decided.text("actor", "department"),
                facts.text("action"),
                decided.text("channel"),
                decided.text("people")));
        cells.add(
                decision
                        ? String.join(
                                " ",
                                Decided.of(entry).domains().stream().sorted().toList())
                        : "");
        cells.add(facts.text("decision", "policy"));
        cells.add(facts.text("decision", "policyHash"));
        cells.add(String.join(
                " ",
                facts.list("decision", "rules").stream()
                        .map(rule -> rule.text("id"))
                        .toList()));
        cells.add(facts.firstOf("person", "by", "askedBy"));
        cells.add(CanonicalJson.write(entry.facts()));
        return cells;
    }

    private static void row(Appendable out, List<String> cells) throws IOException {
        String comma = "";
        for (String cell : cells) {
            out.append(comma).append('"');
            boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            out.append(formula ? "'" : "").append(cell.replace("\"", "\"\"")).append('"');
            comma = ",";
        }
        out.append("\r\n");
    }
}
