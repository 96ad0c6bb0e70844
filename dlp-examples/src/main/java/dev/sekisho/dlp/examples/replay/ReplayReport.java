package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.examples.report.Html;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.RuleHit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A replay as a page to look at. Every value is masked. */
final class ReplayReport {
    private ReplayReport() {}

    static Path write(String id, List<Step> steps, Path out) throws IOException {
        StringBuilder body = new StringBuilder();
        int number = 1;
        for (Step step : steps) {
            body.append("<section><h2>")
                    .append(number++)
                    .append(". ")
                    .append(Html.escape(step.ja()))
                    .append("<br><small>");
            body.append(Html.escape(step.en())).append("</small></h2>");
            step(body, step);
            body.append("</section>");
        }
        Path report = out.resolve("report.html");
        Files.writeString(report, Html.page("関所の再現報告 / Replay: " + id, body.toString()), StandardCharsets.UTF_8);
        return report;
    }

    private static void step(StringBuilder body, Step step) {
        Outcome outcome = step.outcome();
        boolean stopped = step.nothingLeft();
        body.append("<p class=\"big ").append(stopped ? "stop" : "go").append("\">");
        body.append(Html.escape(outcome.action().ja() + " / " + outcome.action().en()))
                .append("</p>");
        Inspection inspection = outcome.inspection();
        if (inspection != null) {
            body.append(String.format("<p class=\"big\">%,d<small> 人 / people</small></p>", inspection.people()));
            found(body, inspection);
        }
        Decision decision = outcome.decision();
        if (decision != null) {
            rules(body, decision);
        }
        left(body, step);
        body.append(String.format("<p>%,d ms</p>", step.time().toMillis()));
    }

    private static void found(StringBuilder body, Inspection inspection) {
        body.append("<table><tr><th>見つかったもの / found<th>件数 / count<th>例（伏せ字） / samples, masked</tr>");
        for (InfoType type : inspection.counts().keySet()) {
            StringBuilder samples = new StringBuilder();
            for (Finding sample : inspection.samples()) {
                if (sample.infoType().equals(type)) {
                    samples.append("<mark class=\"")
                            .append(sample.likelihood().name())
                            .append("\">");
                    samples.append(Html.escape(sample.masked())).append("</mark> ");
                }
            }
            body.append("<tr>");
            Html.cells(body, type.ja() + " / " + type.en());
            Html.numbers(body, inspection.count(type, Likelihood.LIKELY));
            body.append("<td>").append(samples).append("</td></tr>");
        }
        body.append("</table>");
    }

    private static void rules(StringBuilder body, Decision decision) {
        body.append("<table><tr><th>規則 / rule<th>処置 / action<th>なぜ / why</tr>");
        for (RuleHit hit : decision.hits()) {
            StringBuilder why = new StringBuilder(
                    Html.escape(hit.title().ja() + " / " + hit.title().en()));
            for (Message reason : hit.reasons()) {
                why.append("<br>").append(Html.escape(reason.ja() + " / " + reason.en()));
            }
            body.append("<tr>");
            Html.cells(
                    body, hit.ruleId(), hit.action().ja() + " / " + hit.action().en());
            body.append("<td>").append(why).append("</td></tr>");
        }
        body.append("</table>");
    }

    private static void left(StringBuilder body, Step step) {
        body.append("<ul>");
        step.notes()
                .forEach(note -> body.append("<li>").append(Html.escape(note)).append("</li>"));
        for (OutgoingMail mail : step.outcome().mails()) {
            String how = mail.protection().isEmpty() ? "そのまま / as it came" : mail.protection();
            String to = String.join(", ", mail.recipients());
            body.append("<li>出た / left: ").append(Html.escape(to + " — " + how)).append("</li>");
        }
        step.outcome()
                .files()
                .forEach(part -> body.append("<li>出たファイル / left: ")
                        .append(Html.escape(part.name()))
                        .append("</li>"));
        body.append(step.nothingLeft() ? "<li>何も出ませんでした / nothing left</li>" : "")
                .append("</ul>");
    }
}
