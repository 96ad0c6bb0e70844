package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.examples.report.Html;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.trace.TraceResult.ActorHit;
import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ten years as text and as a page: stopped early, and the two inquiries of 2022 side by side. */
final class NttText {
    private final NttExports exports;
    private final NttReplay.Enforced enforced;
    private final NttReplay.DryRun dryRun;

    NttText(NttExports exports, NttReplay.Enforced enforced, NttReplay.DryRun dryRun) {
        this.exports = exports;
        this.enforced = enforced;
        this.dryRun = dryRun;
    }

    private List<String> stopped() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%d 回、%,d 人（%.2f %%）が出たところで止めました: %s / stopped after %1$d exports of %2$,d people",
                enforced.leftExports(),
                enforced.leftPeople(),
                100.0 * enforced.leftPeople() / exports.people(),
                enforced.stoppedAt()));
        Outcome outcome = enforced.stopped();
        Decision decision = outcome == null ? null : outcome.decision();
        if (decision != null) {
            decision.hits().forEach(hit -> {
                lines.add(hit.ruleId() + ": " + hit.title().ja() + " / "
                        + hit.title().en());
                for (Message reason : hit.reasons()) {
                    lines.add("  " + reason.ja() + " / " + reason.en());
                }
            });
        }
        return lines;
    }

    private List<String> history() {
        return List.of(
                String.format(
                        "%d 回、%,d 人、%d 社の全部が出ました / all of it left: %1$d exports, %2$,d people, %3$d clients",
                        NttExports.COUNT, dryRun.left(), NttExports.CLIENTS),
                String.format(
                        "試行中の規則は %d 回「止めるはず」と記録（最初は %s） / the rule in dry run would have stopped %1$d, from %2$s on",
                        dryRun.wouldStop(), dryRun.firstWould()));
    }

    private List<String> operators() {
        OperatorLog.Search log = dryRun.log();
        return List.of(
                String.format("記録 %,d 行を検索 / %1$,d lines of the log were searched", log.lines()),
                String.format("4 人を示す行: %d / lines that name one of the four: %1$d", log.people()),
                String.format("一度の最大: %,d バイト / the largest file: %1$,d bytes", log.mostBytes()),
                log.people() == 0
                        ? "答え: 漏えいは認められない / answer: no leak was found"
                        : "答え: 漏えいの疑い / answer: a leak is suspected");
    }

    private List<String> ours() {
        List<String> lines = new ArrayList<>();
        List<ActorHit> actors = dryRun.found().actors();
        lines.add(String.format(
                "転送 %,d 件と照合 / compared with %1$,d transfers", dryRun.found().compared()));
        for (ActorHit actor : actors.stream().limit(3).toList()) {
            lines.add(String.format(
                    "操作者 %s: 4 人中 %d 人、うち出た可能性 %d 人 / account %1$s: %2$d of the four, %3$d may have left",
                    actor.actor(), actor.overlap().matched(), actor.mayHaveLeft()));
        }
        List<TransferHit> byTime = dryRun.found().transfers().stream()
                .sorted(Comparator.comparing(hit -> hit.transfer().time()))
                .toList();
        for (TransferHit hit : byTime) {
            lines.add(hit.transfer().time() + " " + hit.transfer().actor() + " "
                    + hit.transfer().dataOwner() + " " + hit.transfer().channel() + " "
                    + hit.transfer().destination()
                    + String.format(" %,d 人 / people", hit.transfer().people()));
        }
        return lines;
    }

    /** Writes the page, and gives the text. */
    String write(Path out) throws IOException {
        String body = section("規則を効かせた場合 / the rule enforced", stopped())
                + section("試行の場合（歴史のとおり） / the rule in dry run, as history was", history())
                + "<h2>2022 年、4 人に電話があったと照会 / 2022: four customers got calls</h2>"
                + "<table><tr><th>運用者の記録 / the operator's log<th>関所の証跡 / Sekisho's trail</tr><tr><td>"
                + items(operators()) + "<td>" + items(ours()) + "</tr></table>";
        Path report = out.resolve("report.html");
        Files.writeString(report, Html.page("関所の再現報告 / Replay: ntt", body), StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        add(text, "規則を効かせた場合 / the rule enforced", stopped());
        add(text, "試行の場合（歴史のとおり） / the rule in dry run, as history was", history());
        add(text, "2022 年の照会: 運用者の記録 / the inquiry of 2022: the operator's log", operators());
        add(text, "2022 年の照会: 関所の証跡 / the inquiry of 2022: Sekisho's trail", ours());
        return text.append("報告書 / report: ").append(report).append('\n').toString();
    }

    private static String section(String title, List<String> lines) {
        return "<h2>" + Html.escape(title) + "</h2>" + items(lines);
    }

    private static String items(List<String> lines) {
        StringBuilder items = new StringBuilder("<ul>");
        lines.forEach(line -> items.append("<li>").append(Html.escape(line)).append("</li>"));
        return items.append("</ul>").toString();
    }

    private static void add(StringBuilder text, String title, List<String> lines) {
        text.append("■ ").append(title).append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }
}
