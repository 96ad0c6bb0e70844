package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.cli.InspectCommand.Inspected;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.List;

/** What was found in a file, as a table. Values are masked. */
final class InspectText {
    /** So many findings of a file are explained. */
    private static final int EXPLAINED = 2000;

    private InspectText() {}

    static String of(Inspected one, Likelihood least, boolean explain) {
        Inspection inspection = one.inspection();
        Table table = new Table();
        table.row(one.path(), String.format("%,d 人 / people", inspection.people()));
        List<PartReport> listed = explain ? inspection.parts() : listed(one, least);
        for (PartReport part : listed) {
            String status =
                    part.reason().isEmpty() ? part.status().id() : part.status().id() + " (" + part.reason() + ")";
            table.row("  " + part.id() + " " + part.mediaType(), status, String.format("%,d chars", part.chars()));
        }
        int more = inspection.parts().size() - listed.size();
        if (more > 0) {
            table.row(
                    String.format("  ほか %,d 部分 / %,d more parts", more, more),
                    "すべて読め、検出なし / read in full, nothing found");
        }
        for (InfoType type : inspection.counts().keySet()) {
            long count = inspection.count(type, least);
            if (count > 0) {
                table.row("  " + type.id(), String.format("%,d", count), type.ja() + " / " + type.en());
            }
        }
        String summary = table + reasons(inspection.parts());
        return explain ? summary + explained(one, least) : summary;
    }

    /**
     * The parts that say something: the file itself, those with findings, those not read whole. An office file has
     * dozens of others.
     */
    private static List<PartReport> listed(Inspected one, Likelihood least) {
        return one.inspection().parts().stream()
                .filter(part -> part.id().indexOf('.') < 0
                        || part.status() != PartStatus.FULL
                        || one.findings().has(part.id(), least))
                .toList();
    }

    /** Why what was not read was not, each reason once. */
    private static String reasons(List<PartReport> parts) {
        StringBuilder out = new StringBuilder();
        parts.stream()
                .map(PartReport::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .forEach(reason -> line(out, "  " + UnreadReasons.explain(reason)));
        return out.toString();
    }

    /** Each finding: what, where, how likely, and why. */
    private static String explained(Inspected one, Likelihood least) {
        List<Finding> findings = one.findings().atLeast(least);
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings.subList(0, Math.min(EXPLAINED, findings.size()))) {
            InfoType type = finding.infoType();
            line(out, "    " + finding.masked() + "  " + type.ja() + " / " + type.en() + " (" + type.id() + ")");
            line(out, "      場所 / where:        " + one.where(finding.location()));
            line(out, "      確からしさ / likelihood: " + Words.of(finding.likelihood()));
            line(out, "      根拠 / because:      " + FindingMark.why(finding));
        }
        long more = one.findings().missing() + Math.max(0, findings.size() - EXPLAINED);
        if (more > 0) {
            line(out, String.format("    ほか %,d 件 / %,d more", more, more));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append(System.lineSeparator());
    }
}
