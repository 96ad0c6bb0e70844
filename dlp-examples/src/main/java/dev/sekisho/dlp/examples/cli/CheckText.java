package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartReport;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.RuleHit;
import java.nio.file.Path;
import java.util.List;

/** A decision for people, in both languages. Nothing of the mail's content is in it. */
final class CheckText {
    private CheckText() {}

    static String of(Outcome outcome, List<Path> files) {
        StringBuilder out = new StringBuilder();
        Table head = new Table();
        Action action = outcome.action();
        head.row("判定 / decision", action.ja() + " / " + action.en());
        if (!outcome.because().isEmpty()) {
            head.row("理由 / because", StopReasons.explain(outcome.because()));
        }
        if (action == Action.ASK_REASON) {
            head.row("", "--reason に送る理由を書いて、もう一度 / again, with --reason saying why");
        }
        head.row("転送 / transfer", outcome.transferId());
        Decision decision = outcome.decision();
        Inspection inspection = outcome.inspection();
        if (decision != null) {
            head.row("ポリシー / policy", decision.policyId());
        }
        if (inspection != null) {
            head.row("人数 / people", String.format("%,d", inspection.people()));
            inspection.counts().forEach((type, counts) -> found(head, type, inspection));
            inspection.parts().forEach(part -> part(head, part));
        }
        out.append(head);
        if (decision != null) {
            decision.hits().forEach(hit -> rule(out, hit));
        }
        return out.append(mails(outcome, files)).toString();
    }

    private static void found(Table table, InfoType type, Inspection inspection) {
        long likely = inspection.count(type, Likelihood.LIKELY);
        long all = inspection.count(type, Likelihood.POSSIBLE);
        if (all > 0) {
            table.row(
                    "  " + type.ja() + " / " + type.en(),
                    String.format("%,d", likely) + (all > likely ? " (+" + (all - likely) + "?)" : ""));
        }
    }

    private static void part(Table table, PartReport part) {
        if (part.status() != PartStatus.FULL) {
            table.row(
                    "  " + part.id() + " " + part.mediaType(),
                    part.status().id() + " " + UnreadReasons.explain(part.reason()));
        }
    }

    static void rule(StringBuilder out, RuleHit hit) {
        out.append(hit.enforced() ? "規則 / rule " : "規則（試行） / rule (dry run) ").append(hit.ruleId());
        out.append(": ")
                .append(hit.action().ja())
                .append(" / ")
                .append(hit.action().en())
                .append(System.lineSeparator());
        message(out, hit.title());
        hit.reasons().forEach(reason -> message(out, reason));
    }

    private static void message(StringBuilder out, Message message) {
        out.append("    ")
                .append(Table.shown(message.ja() + " / " + message.en()))
                .append(System.lineSeparator());
    }

    private static Table mails(Outcome outcome, List<Path> files) {
        Table table = new Table();
        for (OutgoingMail mail : outcome.mails()) {
            String file =
                    mail.number() <= files.size() ? files.get(mail.number() - 1).toString() : "-";
            String asIs = mail.facts().containsKey("changed") ? "変更あり / changed" : "そのまま / as it came";
            String protection = mail.protection().isEmpty() ? asIs : mail.protection();
            table.row("出るメール / leaves", file, String.join(", ", mail.recipients()), protection);
        }
        for (int i = 0; i < outcome.files().size(); i++) {
            int place = outcome.mails().size() + i;
            table.row("出るファイル / leaves", place < files.size() ? files.get(place) : "-");
        }
        return table;
    }
}
