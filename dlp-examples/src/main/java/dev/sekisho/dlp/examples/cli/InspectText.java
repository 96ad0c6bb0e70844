package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.cli.InspectCommand.Inspected;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartReport;
import java.util.stream.Collectors;

/** What was found in a file, as a table. Values are masked. */
final class InspectText {
    private InspectText() {}

    static String of(Inspected one, Likelihood least, boolean explain) {
        Inspection inspection = one.inspection();
        Table table = new Table();
        table.row(one.file(), String.format("%,d 人 / people", inspection.people()));
        for (PartReport part : inspection.parts()) {
            String status =
                    part.reason().isEmpty() ? part.status().id() : part.status().id() + " (" + part.reason() + ")";
            table.row("  " + part.id() + " " + part.mediaType(), status, String.format("%,d chars", part.chars()));
        }
        for (InfoType type : inspection.counts().keySet()) {
            long count = inspection.count(type, least);
            if (count > 0) {
                table.row("  " + type.id(), String.format("%,d", count), type.ja() + " / " + type.en());
            }
        }
        if (explain) {
            inspection.samples().stream()
                    .filter(sample -> sample.likelihood().atLeast(least))
                    .forEach(sample -> sample(table, sample));
        }
        return table.toString();
    }

    private static void sample(Table table, Finding sample) {
        String why =
                sample.evidence().stream().map(e -> e.ja() + " / " + e.en()).collect(Collectors.joining("; "));
        table.row(
                "    " + sample.infoType().id(),
                sample.masked(),
                sample.likelihood().name(),
                why);
    }
}
