package dev.sekisho.dlp.examples.report;

import dev.sekisho.dlp.report.BreachReport;
import dev.sekisho.dlp.report.BreachTransfer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A draft of the report to the Personal Information Protection Commission (APPI Article 26, Enforcement Rules Article
 * 8), as one page. What only people know is left open and marked.
 */
public final class BreachPage {
    private static final String STYLE = """
            td,th{overflow-wrap:anywhere}table{font-size:.9em}.moves td,.moves th{overflow-wrap:normal;word-break:keep-all}
            .moves td:nth-child(2),.moves td:nth-child(4),.moves td:nth-child(8),.moves td:nth-child(9),.moves td.id{overflow-wrap:anywhere;
            word-break:normal}.fill{background:#fff8d6;border:1px dashed #b58a00;padding:.4em .8em;min-height:2.4em;color:#7a5c00}td.id{font-size:.85em}@page{size:A4;margin:16mm}@media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}body{font-size:12px}
            tr,.fill{break-inside:avoid}h2{break-after:avoid}}
            """;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The item on what was done towards the individuals. */
    private static final int TOWARDS_PEOPLE = 6;

    private final StringBuilder body = new StringBuilder();
    private final BreachReport report;
    private final ReportWords words;
    private final ZoneId zone;

    private BreachPage(BreachReport report, ReportWords words, ZoneId zone) {
        this.report = report;
        this.words = words;
        this.zone = zone;
    }

    /**
     * Makes the page.
     *
     * @param report what the trail says
     * @param isFinal whether it is the final report
     * @param trail the trail and what its check said
     * @param words the language
     * @param zone where times are shown
     * @return the page
     */
    public static String of(BreachReport report, boolean isFinal, CheckedTrail trail, ReportWords words, ZoneId zone) {
        BreachPage page = new BreachPage(report, words, zone);
        page.head(isFinal, trail);
        page.duty();
        page.items(isFinal);
        return Html.page(
                words.language(),
                words.text(isFinal ? "breach.final" : "breach.preliminary"),
                STYLE,
                page.body.toString());
    }

    private void head(boolean isFinal, CheckedTrail trail) {
        p("breach.draft");
        p("breach.trail", words.text("verdict." + trail.result().verdict()));
        p("breach.discovered", report.discovered());
        p(
                isFinal ? "breach.due.final" : "breach.due.preliminary",
                isFinal ? report.finalDue() : report.preliminaryDue(),
                report.wrongfulPurpose() ? 60 : 30);
    }

    /** Which of the four cases of Article 7 it is. */
    private void duty() {
        h2("breach.duty");
        body.append("<table>");
        yes("breach.special", report.hasSpecialCare());
        yes("breach.payment", report.hasPayment());
        yes("breach.wrongful", report.wrongfulPurpose());
        yes("breach.many", report.mostPeople() > BreachReport.MANY_PEOPLE);
        body.append("</table>");
        if (report.hasMyNumber()) {
            p("breach.mynumber");
        }
        p(report.isEncrypted() ? "breach.encrypted.all" : "breach.encrypted.not");
    }

    private void yes(String key, boolean is) {
        body.append(is ? "<tr class=\"warn\">" : "<tr>");
        Html.cells(body, words.text(key), words.text(is ? "breach.yes" : "breach.no"));
    }

    private void items(boolean isFinal) {
        h2("breach.reporter");
        p("breach.addressee");
        fill("breach.fill.reporter");
        h2("breach.1");
        transfers();
        fill("breach.fill.1");
        h2("breach.2");
        types();
        h2("breach.3");
        people();
        h2("breach.4");
        p("breach.cause");
        fill("breach.fill.4");
        for (int item = 5; item <= 9; item++) {
            h2("breach." + item);
            if (item == TOWARDS_PEOPLE) {
                p("breach.notice");
            }
            fill("breach.fill." + item);
        }
        if (!isFinal) {
            p("breach.later");
        }
        p("breach.list");
    }

    private void transfers() {
        body.append("<table class=\"moves\"><tr>");
        for (String head : new String[] {
            "time",
            "actor",
            "channel",
            "breach.to",
            "people",
            "breach.decision",
            "breach.left",
            "breach.form",
            "approvals"
        }) {
            body.append("<th>").append(words.html("head." + head)).append("</th>");
        }
        body.append("</tr>");
        for (BreachTransfer one : report.transfers()) {
            body.append("<tr>");
            String department = one.department().isEmpty() ? "" : " (" + one.department() + ")";
            Html.cells(
                    body,
                    minute(one.time()),
                    one.actor() + department,
                    words.code("channel", one.channel()),
                    words.text("breach.recipients", one.recipients(), String.join(", ", one.domains())));
            Html.numbers(body, one.people());
            Html.cells(
                    body,
                    words.action(one.action()),
                    one.hasLeft() ? minute(one.left()) : words.text("breach.notleft"),
                    form(one),
                    String.join(", ", one.approvers()));
            body.append("</tr><tr><td class=\"id\" colspan=\"9\">").append(Html.escape(one.transfer()));
            body.append("</td></tr>");
        }
        body.append("</table>");
    }

    private String form(BreachTransfer one) {
        StringBuilder forms = new StringBuilder();
        for (String protection : one.protections()) {
            forms.append(forms.length() == 0 ? "" : ", ");
            forms.append(protection.isEmpty() ? words.text("breach.plain") : protection);
        }
        return forms.length() == 0 ? "–" : forms.toString();
    }

    private void types() {
        body.append("<table><tr><th>").append(words.html("breach.kind")).append("</th><th>");
        body.append(words.html("breach.class")).append("</th><th>").append(words.html("head.people"));
        body.append("</th></tr>");
        report.types().forEach((type, n) -> {
            body.append("<tr>");
            Html.cells(body, words.choose(type.ja(), type.en()), words.text("class." + type.legalClass()));
            Html.numbers(body, n);
        });
        body.append("</table>");
    }

    private void people() {
        if (report.fewestPeople() == report.mostPeople()) {
            p("breach.people", ReportWords.number(report.mostPeople()));
        } else {
            p(
                    "breach.people.between",
                    ReportWords.number(report.fewestPeople()),
                    ReportWords.number(report.mostPeople()));
        }
    }

    private String minute(Instant time) {
        return MINUTE.format(time.atZone(zone));
    }

    private void h2(String key) {
        body.append("<h2>").append(words.html(key)).append("</h2>");
    }

    private void p(String key, Object... arguments) {
        body.append("<p>").append(words.html(key, arguments)).append("</p>");
    }

    private void fill(String key) {
        body.append("<div class=\"fill\">").append(words.html(key)).append("</div>");
    }
}
