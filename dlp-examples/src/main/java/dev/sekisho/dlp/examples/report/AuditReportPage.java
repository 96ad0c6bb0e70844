package dev.sekisho.dlp.examples.report;

import dev.sekisho.dlp.audit.TrailVerifier.Verdict;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.report.ApproverFigures;
import dev.sekisho.dlp.report.AuditFigures;
import dev.sekisho.dlp.report.HoldFigures;
import dev.sekisho.dlp.report.KeyUse;
import dev.sekisho.dlp.report.PolicyEvent;
import dev.sekisho.dlp.report.Row;
import dev.sekisho.dlp.report.RuleFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The auditors' report as one page that needs nothing else, in Japanese or in English. */
public final class AuditReportPage {
    private static final String STYLE = """
            svg.chart{width:100%;height:auto;font-size:12px;margin:.5em 0}.legend{font-size:.9em}td.id{overflow-wrap:anywhere;font-size:.85em}
            .verdict{border:2px solid #1c6b3a;padding:.6em 1em;margin:1em 0}.verdict.UNPROVEN{border-color:#b58a00}.verdict.ALTERED{border-color:#8a1c1c;
            background:#fbeaea}dt{font-weight:bold;margin-top:.5em}dd{margin-left:1.5em}.sums{display:flex;flex-wrap:wrap;gap:2em}
            @page{size:A4;margin:14mm}@media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}body{font-size:11px}tr,svg.chart,
            .verdict{break-inside:avoid}h2{break-after:avoid}}
            """;
    private static final int BARS = 400;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AuditFigures figures;
    private final ReportWords words;
    private final ReportBody tables;
    private final StringBuilder body;

    private AuditReportPage(AuditFigures figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
        this.tables = new ReportBody(words);
        this.body = tables.html();
    }

    /**
     * Makes the page.
     *
     * @param figures the figures
     * @param trails the trails they were read from
     * @param words the language
     * @param made when the report is made
     * @return the page
     */
    public static String of(AuditFigures figures, List<CheckedTrail> trails, ReportWords words, Instant made) {
        AuditReportPage page = new AuditReportPage(figures, words);
        page.head(made);
        page.verification(trails);
        page.sums();
        page.days();
        page.groups();
        page.rules();
        page.policies();
        page.approvals();
        page.holds();
        new AnomalySection(page.tables, words).write(figures);
        page.unread();
        page.keyUses();
        page.kinds();
        return Html.page(words.language(), words.text("title"), STYLE, page.body.toString());
    }

    private void head(Instant made) {
        body.append("<p>")
                .append(words.html(
                        "period",
                        figures.period().from(),
                        figures.period().to(),
                        figures.period().zone().getId(),
                        minute(made)))
                .append("</p><p>")
                .append(words.html("privacy"))
                .append("</p>");
    }

    private void verification(List<CheckedTrail> trails) {
        tables.heading("verification");
        for (CheckedTrail trail : trails) {
            Verdict verdict = trail.result().verdict();
            String css = verdict == Verdict.COMPLETE ? "" : verdict == Verdict.CONSISTENT ? " UNPROVEN" : " ALTERED";
            body.append("<div class=\"verdict").append(css).append("\"><b>");
            body.append(words.html("verdict." + verdict)).append("</b> ");
            body.append(Html.escape(trail.name())).append("<br>");
            body.append(words.html(
                    "records",
                    ReportWords.number(trail.result().records()),
                    ReportWords.number(Math.max(0, trail.result().proven()))));
            if (!trail.result().reason().isEmpty()) {
                body.append(" <code>")
                        .append(Html.escape(trail.result().reason()))
                        .append("</code>");
            }
            body.append("<br>")
                    .append(trail.elsewhere().isEmpty() ? words.html("nowhere") : Html.escape(trail.elsewhere()));
            body.append("</div>");
        }
    }

    private void sums() {
        tables.heading("sums");
        Row total = figures.total();
        body.append("<div class=\"sums\">");
        sum("sum.transfers", total.transfers());
        sum("sum.stopped", count(total, "hold") + count(total, "block"));
        sum("sum.people", total.people());
        sum("sum.left", total.peopleLeft());
        sum("sum.anomalies", figures.anomalies().size());
        body.append("</div><p>").append(words.html("sum.note")).append("</p>");
    }

    private static long count(Row row, String action) {
        return row.byAction().getOrDefault(action, 0L);
    }

    private void sum(String key, long number) {
        body.append("<p class=\"big\">").append(ReportWords.number(number));
        body.append("<br><small>").append(words.html(key)).append("</small></p>");
    }

    private void days() {
        boolean byDay = figures.period().days() <= BARS;
        String heading = byDay ? "days" : "months";
        tables.heading(heading);
        body.append(StackedBars.legend(words));
        Map<String, Map<String, Long>> bars = new LinkedHashMap<>();
        for (LocalDate day = figures.period().from();
                !day.isAfter(figures.period().to());
                day = byDay
                        ? day.plusDays(1)
                        : YearMonth.from(day).plusMonths(1).atDay(1)) {
            bars.put(label(day, byDay), new TreeMap<>());
        }
        figures.days()
                .forEach((day, row) -> row.byAction()
                        .forEach((action, n) -> bars.computeIfAbsent(label(day, byDay), key -> new TreeMap<>())
                                .merge(action, n, Long::sum)));
        body.append(StackedBars.upright(words.text(heading), bars(bars)));
        Map<String, Row> months = new TreeMap<>();
        figures.days().forEach((day, row) -> months.merge(YearMonth.from(day).toString(), row, AuditReportPage::add));
        table("month", months);
    }

    private static String label(LocalDate day, boolean byDay) {
        return byDay ? day.toString() : YearMonth.from(day).toString();
    }

    private static List<StackedBars.Bar> bars(Map<String, Map<String, Long>> byLabel) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        byLabel.forEach((label, byAction) -> bars.add(new StackedBars.Bar(label, byAction)));
        return bars;
    }

    private static Row add(Row a, Row b) {
        Map<String, Long> both = new TreeMap<>(a.byAction());
        b.byAction().forEach((action, n) -> both.merge(action, n, Long::sum));
        return new Row(a.transfers() + b.transfers(), both, a.people() + b.people(), a.peopleLeft() + b.peopleLeft());
    }

    private void groups() {
        tables.heading("departments");
        Map<String, Row> named = new LinkedHashMap<>();
        figures.departments().entrySet().stream()
                .sorted(Comparator.comparingLong(e -> -e.getValue().transfers()))
                .forEach(e -> named.merge(
                        named.size() >= 30 ? words.text("others") : name(e.getKey()),
                        e.getValue(),
                        AuditReportPage::add));
        body.append(StackedBars.lying(words.text("departments"), rows(named)));
        table("department", named);
        tables.heading("actions");
        Map<String, Row> actions = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            long n = count(figures.total(), action.id());
            actions.put(words.action(action.id()), new Row(n, Map.of(action.id(), n), 0, 0));
        }
        body.append(StackedBars.lying(words.text("actions"), rows(actions)));
        tables.heading("channels");
        Map<String, Row> channels = new LinkedHashMap<>();
        figures.channels().forEach((channel, row) -> channels.put(words.code("channel", channel), row));
        table("channel", channels);
    }

    private String name(String department) {
        return department.isEmpty() ? words.text("unnamed") : department;
    }

    private static List<StackedBars.Bar> rows(Map<String, Row> rows) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        rows.forEach((label, row) -> bars.add(new StackedBars.Bar(label, row.byAction())));
        return bars;
    }

    private void table(String first, Map<String, Row> rows) {
        tables.begin(first, "transfers", "action.stopped", "people", "people.left");
        rows.forEach((label, row) -> {
            body.append("<tr>");
            Html.cells(body, label);
            Html.numbers(
                    body, row.transfers(), count(row, "hold") + count(row, "block"), row.people(), row.peopleLeft());
        });
        tables.end(rows.size());
    }

    private void rules() {
        tables.heading("rules");
        tables.begin("rule", "rule.title", "rule.action", "rule.enforced", "rule.dry", "rule.missed");
        List<RuleFigures> byHits = figures.rules().stream()
                .sorted(Comparator.comparingLong((RuleFigures r) -> -(r.enforced() + r.dryRun())))
                .toList();
        for (RuleFigures rule : tables.first(byHits)) {
            body.append(rule.wouldHaveActed() > 0 ? "<tr class=\"warn\">" : "<tr>");
            Html.cells(body, rule.id(), words.choose(rule.ja(), rule.en()), words.action(rule.action()));
            Html.numbers(body, rule.enforced(), rule.dryRun(), rule.wouldHaveActed());
        }
        tables.end(figures.rules().size());
    }

    private void policies() {
        tables.heading("policies");
        tables.begin("time", "policy.event", "policy", "policy.hash", "by", "policy.differences");
        for (PolicyEvent event : tables.first(figures.policies())) {
            body.append("<tr>");
            Html.cells(body, minute(event.time()), words.code("policy.kind", event.kind()), event.policy());
            body.append("<td class=\"id\">").append(Html.escape(hash(event.before())));
            body.append(event.before().isEmpty() ? "" : " → ").append(Html.escape(hash(event.hash())));
            body.append("</td>");
            Html.cells(body, event.by());
            body.append("<td>");
            for (String line : words.choose(event.differences(), event.differencesEn())) {
                body.append(Html.escape(line)).append("<br>");
            }
            body.append("</td>");
        }
        tables.end(figures.policies().size());
        body.append("<p>").append(words.html("policies.note")).append("</p>");
    }

    private static String hash(String hex) {
        return hex.length() > 12 ? hex.substring(0, 12) + "…" : hex;
    }

    private void approvals() {
        tables.heading("approvals");
        tables.begin("person", "approved", "rejected", "people", "minutes", "refused");
        for (ApproverFigures one : tables.first(figures.approvers())) {
            body.append(one.refused().isEmpty() ? "<tr>" : "<tr class=\"warn\">");
            Html.cells(body, one.person());
            Html.numbers(body, one.approved(), one.rejected(), one.people());
            Html.cells(body, one.medianMinutes() < 0 ? "–" : ReportWords.number(one.medianMinutes()));
            StringBuilder refused = new StringBuilder();
            one.refused()
                    .forEach((code, n) -> refused.append(words.code("refused", code))
                            .append(" ")
                            .append(n)
                            .append("; "));
            Html.cells(body, refused.toString());
        }
        tables.end(figures.approvers().size());
    }

    private void holds() {
        tables.heading("holds");
        tables.begin("transfer", "time", "actor", "people", "approvals", "state");
        for (HoldFigures one : tables.first(figures.holds())) {
            body.append(one.expired() ? "<tr>" : "<tr class=\"warn\">");
            body.append("<td class=\"id\">").append(Html.escape(one.transfer())).append("</td>");
            Html.cells(body, minute(one.time()), one.actor());
            Html.numbers(body, one.people());
            Html.cells(
                    body,
                    one.approvals() + " / " + one.quorum(),
                    words.text(one.expired() ? "state.expired" : "state.open"));
        }
        tables.end(figures.holds().size());
    }

    private void unread() {
        tables.heading("unread");
        tables.begin("status", "parts");
        figures.unread().forEach((status, n) -> {
            body.append("<tr>");
            Html.cells(body, words.code("status", status));
            Html.numbers(body, n);
        });
        tables.end(figures.unread().size());
    }

    private void keyUses() {
        tables.heading("looked");
        tables.begin("time", "kind", "by", "subject");
        for (KeyUse one : tables.first(figures.keyUses())) {
            body.append("<tr>");
            Html.cells(body, minute(one.time()), words.code("kind", one.kind()), one.by());
            body.append("<td class=\"id\">").append(Html.escape(one.subject())).append("</td>");
        }
        tables.end(figures.keyUses().size());
    }

    private void kinds() {
        tables.heading("kinds");
        tables.begin("kind", "count");
        figures.kinds().forEach((kind, n) -> {
            body.append("<tr>");
            Html.cells(body, words.code("kind", kind));
            Html.numbers(body, n);
        });
        tables.end(figures.kinds().size());
        body.append("<p>").append(words.html("limits")).append("</p>");
    }

    private String minute(Instant time) {
        return MINUTE.format(time.atZone(figures.period().zone()));
    }
}
