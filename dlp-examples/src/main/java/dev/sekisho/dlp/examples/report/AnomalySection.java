package dev.sekisho.dlp.examples.report;

import dev.sekisho.dlp.report.Anomaly;
import dev.sekisho.dlp.report.AuditFigures;
import java.util.Comparator;
import java.util.List;

/** The part of the auditors' report that says what to look into, and what each kind of it means. */
final class AnomalySection {
    private static final int OF_A_KIND = 20;

    private final ReportBody body;
    private final ReportWords words;

    AnomalySection(ReportBody body, ReportWords words) {
        this.body = body;
        this.words = words;
    }

    void write(AuditFigures figures) {
        body.heading("anomalies");
        for (Anomaly.Kind kind : Anomaly.Kind.values()) {
            List<Anomaly> ofKind = figures.anomalies().stream()
                    .filter(one -> one.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                ofKind(kind, ofKind);
            }
        }
        if (figures.anomalies().isEmpty()) {
            body.html().append("<p>").append(words.html("none")).append("</p>");
        }
        definitions(figures);
    }

    private void definitions(AuditFigures figures) {
        Object[] limits = {
            ReportWords.number(figures.limits().people()),
            figures.limits().times(),
            figures.limits().days(),
            figures.limits().morning(),
            figures.limits().evening(),
            figures.limits().learningDays()
        };
        body.html().append("<h3>").append(words.html("definitions")).append("</h3><dl>");
        for (Anomaly.Kind kind : Anomaly.Kind.values()) {
            body.html().append("<dt>").append(words.html("anomaly." + kind)).append("</dt><dd>");
            body.html().append(words.html("define." + kind, limits)).append("</dd>");
        }
        body.html().append("</dl>");
    }

    /** The largest of a kind: a flood of one kind must not hide another. */
    private void ofKind(Anomaly.Kind kind, List<Anomaly> all) {
        body.html().append("<h3>").append(words.html("anomaly." + kind)).append("</h3>");
        body.begin("anomaly.subject", "day", "anomaly.value", "anomaly.usual");
        all.stream()
                .sorted(Comparator.comparingLong((Anomaly one) -> -one.value()))
                .limit(OF_A_KIND)
                .forEach(one -> {
                    body.html().append("<tr class=\"warn\">");
                    Html.cells(body.html(), one.subject(), one.day() == null ? "" : String.valueOf(one.day()));
                    Html.numbers(body.html(), one.value());
                    Html.cells(body.html(), one.usual() == 0 ? "" : ReportWords.number(one.usual()));
                });
        body.html().append("</table>");
        body.more(OF_A_KIND, all.size());
    }
}
