package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.cli.InspectCommand.Inspected;
import dev.sekisho.dlp.examples.report.Html;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.List;

/**
 * What was found, as one page that needs nothing else: the text of each part with its findings marked, and why. Every
 * value is masked, wherever it stands.
 */
final class InspectHtml {
    private static final String STYLE = """
            .wide{overflow-x:auto}pre.text{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;line-height:1.9;border:1px solid #ccc;
            border-left:4px solid #8a1c1c;padding:.6em .8em;margin:.5em 0;background:#fdfdfb}
            table.grid{width:auto}table.grid th{font-weight:normal;color:#777;text-align:right}caption{text-align:left;font-weight:bold}
            .legend{line-height:2}h3{font-size:1em;margin:1.4em 0 .2em}.cut{color:#8a1c1c;font-style:italic}
            small.id{display:block;color:#777;overflow-wrap:anywhere}details summary{cursor:pointer;font-weight:bold;margin-top:1.2em}
            @media(max-width:40em){body{margin:.5em auto}th,td{padding:.2em .3em}}
            @media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.wide{overflow:visible}tr{break-inside:avoid}}
            """;
    /** So many findings of a file are listed one by one. */
    private static final int LISTED = 2000;

    private final StringBuilder body = new StringBuilder();
    private final Likelihood least;

    private InspectHtml(Likelihood least) {
        this.least = least;
    }

    static String of(List<Inspected> all, Likelihood least) {
        InspectHtml html = new InspectHtml(least);
        html.body.append("<p>値はすべて伏せてあります。色は種類、枠は確からしさです。 / Every value is masked. The colour is the kind,"
                + " the border the likelihood.</p>");
        FindingMark.legend(html.body);
        all.forEach(html::file);
        return Html.page("検査報告 / Inspection report", FindingMark.STYLE + STYLE, html.body.toString());
    }

    private void file(Inspected one) {
        Inspection inspection = one.inspection();
        KnownValues values = new KnownValues(one.findings().all());
        body.append("<section><h2>");
        MaskedName.write(body, String.valueOf(one.file().getFileName()), values);
        body.append("</h2><p class=\"big\">").append(String.format("%,d", inspection.people()));
        body.append("<small> 人 / people</small></p>");
        unread(inspection);
        counts(inspection);
        parts(inspection, values);
        for (PartReport report : inspection.parts()) {
            text(one, report, values);
        }
        findings(one);
        body.append("</section>");
    }

    private void begin(String head) {
        body.append("<div class=\"wide\"><table><tr>").append(head).append("</tr>");
    }

    private void end() {
        body.append("</table></div>");
    }

    private void unread(Inspection inspection) {
        List<PartReport> unread = inspection.parts().stream()
                .filter(p -> p.status() != PartStatus.FULL)
                .toList();
        if (unread.isEmpty()) {
            return;
        }
        body.append("<h3 class=\"stop\">読めなかったもの / what could not be read</h3>");
        begin("<th>部分 / part<th>状態 / status<th>理由 / reason");
        for (PartReport part : unread) {
            body.append("<tr class=\"warn\">");
            Html.cells(body, part.id(), Words.of(part.status()), UnreadReasons.explain(part.reason()));
            body.append("</tr>");
        }
        end();
    }

    private void counts(Inspection inspection) {
        if (inspection.counts().isEmpty()) {
            body.append("<p class=\"go\">何も見つかりませんでした / nothing was found</p>");
            return;
        }
        begin("<th>種類 / info type<th>高い以上 / likely<th>可能性以上 / possible<th>人 / people");
        for (InfoType type : inspection.counts().keySet()) {
            body.append("<tr><td><mark class=\"")
                    .append(FindingMark.Family.of(type).style())
                    .append("\">")
                    .append(Html.escape(type.ja()))
                    .append("</mark> / ")
                    .append(Html.escape(type.en()))
                    .append("<small class=\"id\">")
                    .append(Html.escape(type.id()))
                    .append("</small></td>");
            Html.numbers(
                    body,
                    inspection.count(type, Likelihood.LIKELY),
                    inspection.count(type, Likelihood.POSSIBLE),
                    inspection.peopleByInfoType().getOrDefault(type, 0L));
            body.append("</tr>");
        }
        end();
    }

    private void parts(Inspection inspection, KnownValues values) {
        begin("<th>部分 / part<th>名前 / name<th>種類 / type<th>状態 / status<th>文字数 / chars<th>人 / people");
        for (PartReport part : inspection.parts()) {
            body.append(part.status() == PartStatus.FULL ? "<tr>" : "<tr class=\"warn\">");
            Html.cells(body, part.id());
            body.append("<td>");
            MaskedName.write(body, part.name(), values);
            body.append("</td>");
            Html.cells(body, part.mediaType(), Words.of(part.status()));
            Html.numbers(body, part.chars(), part.people());
            body.append("</tr>");
        }
        end();
    }

    private void text(Inspected one, PartReport report, KnownValues values) {
        PartText part = one.texts().get(report.id());
        if (part == null || part.blocks().isEmpty()) {
            return;
        }
        body.append("<h3>部分 / part ").append(Html.escape(report.id())).append(" – ");
        MaskedName.write(body, report.name(), values);
        body.append("</h3>");
        MaskedPart.write(body, part, one.findings(), values);
    }

    private void findings(Inspected one) {
        List<Finding> findings = one.findings().atLeast(least);
        if (findings.isEmpty()) {
            return;
        }
        body.append("<details open><summary>根拠 / evidence</summary>");
        begin("<th>場所 / where<th>種類 / info type<th>値（伏せ字） / value, masked<th>確からしさ / likelihood<th>根拠 / evidence");
        for (Finding finding : findings.subList(0, Math.min(LISTED, findings.size()))) {
            body.append("<tr>");
            Html.cells(body, one.where(finding.location()), finding.infoType().ja());
            body.append("<td>");
            FindingMark.writeBare(body, finding);
            body.append("</td>");
            Html.cells(body, Words.of(finding.likelihood()), FindingMark.why(finding));
            body.append("</tr>");
        }
        end();
        long more = one.findings().missing() + Math.max(0, findings.size() - LISTED);
        if (more > 0) {
            body.append(String.format("<p class=\"cut\">ほか %,d 件 / %,d more</p>", more, more));
        }
        body.append("</details>");
    }
}
