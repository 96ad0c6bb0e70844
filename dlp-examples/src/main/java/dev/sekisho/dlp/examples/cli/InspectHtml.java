package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.cli.InspectCommand.Inspected;
import dev.sekisho.dlp.examples.report.Html;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Location;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, as one page that needs nothing else. Every value is masked. */
final class InspectHtml {
    private InspectHtml() {}

    static String of(List<Inspected> all) {
        StringBuilder body = new StringBuilder();
        for (Inspected one : all) {
            Inspection inspection = one.inspection();
            body.append("<section><h2>")
                    .append(Html.escape(String.valueOf(one.file().getFileName())))
                    .append("</h2>");
            body.append("<p class=\"big\">").append(String.format("%,d", inspection.people()));
            body.append("<small> 人 / people</small></p>");
            parts(body, inspection);
            counts(body, inspection);
            findings(body, one.findings());
            body.append("</section>");
        }
        return Html.page("検査報告 / Inspection report", body.toString());
    }

    private static void parts(StringBuilder body, Inspection inspection) {
        body.append("<table><tr><th>部分 / part<th>種類 / type<th>状態 / status<th>文字数 / chars<th>人数 / people</tr>");
        for (PartReport part : inspection.parts()) {
            boolean full = part.status() == PartStatus.FULL;
            body.append("<tr").append(full ? ">" : " class=\"warn\">");
            Html.cells(body, part.id(), part.mediaType(), part.status().id() + " " + part.reason());
            Html.numbers(body, part.chars(), part.people());
            body.append("</tr>");
        }
        body.append("</table>");
    }

    private static void counts(StringBuilder body, Inspection inspection) {
        body.append("<table><tr><th>種類 / info type<th>ID<th>件数（確か） / likely<th>件数（可能性） / possible</tr>");
        for (InfoType type : inspection.counts().keySet()) {
            body.append("<tr>");
            Html.cells(body, type.ja() + " / " + type.en(), type.id());
            Html.numbers(body, inspection.count(type, Likelihood.LIKELY), inspection.count(type, Likelihood.POSSIBLE));
            body.append("</tr>");
        }
        body.append("</table>");
    }

    private static void findings(StringBuilder body, List<Finding> findings) {
        body.append(
                "<table><tr><th>場所 / where<th>種類 / info type<th>値（伏せ字） / value, masked<th>確からしさ / likelihood<th>根拠 / evidence</tr>");
        for (Finding finding : findings) {
            body.append("<tr>");
            Html.cells(body, where(finding.location()), finding.infoType().ja());
            body.append("<td><mark class=\"")
                    .append(finding.likelihood().name())
                    .append("\">");
            body.append(Html.escape(finding.masked())).append("</mark></td>");
            String why = finding.evidence().stream().map(Evidence::ja).collect(Collectors.joining("、"));
            Html.cells(body, finding.likelihood().name(), why);
            body.append("</tr>");
        }
        body.append("</table>");
    }

    private static String where(Location location) {
        String cell = location.row() > 0 ? " 行/row " + location.row() + " 列/column " + location.column() : "";
        String text = location.start() >= 0 ? " @" + location.start() : "";
        String sheet = location.sheet().isEmpty() ? "" : " " + location.sheet();
        return location.partId() + sheet + (cell.isEmpty() ? text : cell);
    }
}
