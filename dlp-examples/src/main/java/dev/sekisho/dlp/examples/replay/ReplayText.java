package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.OutgoingMail;
import dev.sekisho.dlp.inspect.Inspection;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.RuleHit;
import java.nio.file.Path;
import java.util.List;

/** A replay for the terminal. */
final class ReplayText {
    private ReplayText() {}

    static String of(List<Step> steps, Path report) {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            step(out, step);
        }
        return out.append("報告書 / report: ").append(report).append('\n').toString();
    }

    private static void step(StringBuilder out, Step step) {
        Outcome outcome = step.outcome();
        line(out, "■ " + step.ja());
        line(out, "  " + step.en());
        line(
                out,
                "  判定 / decision: " + outcome.action().ja() + " / "
                        + outcome.action().en());
        Inspection inspection = outcome.inspection();
        if (inspection != null) {
            line(out, String.format("  人数 / people: %,d", inspection.people()));
        }
        Decision decision = outcome.decision();
        if (decision != null) {
            decision.hits().forEach(hit -> rule(out, hit));
        }
        if (!outcome.because().isEmpty()) {
            line(out, "  理由 / because: " + outcome.because());
        }
        step.notes().forEach(note -> line(out, "  " + note));
        left(out, step);
        line(out, String.format("  時間 / time: %,d ms", step.time().toMillis()));
    }

    private static void rule(StringBuilder out, RuleHit hit) {
        line(
                out,
                "  規則 / rule " + hit.ruleId() + ": " + hit.title().ja() + " / "
                        + hit.title().en());
        for (Message reason : hit.reasons()) {
            line(out, "    " + reason.ja() + " / " + reason.en());
        }
    }

    private static void left(StringBuilder out, Step step) {
        if (step.nothingLeft()) {
            line(out, "  何も出ませんでした / nothing left");
        }
        for (OutgoingMail mail : step.outcome().mails()) {
            String how = mail.protection().isEmpty() ? "そのまま / as it came" : mail.protection();
            line(out, "  宛先 / to: " + String.join(", ", mail.recipients()) + " (" + how + ")");
        }
        step.outcome().files().forEach(part -> line(out, "  出たファイル / left: " + part.name()));
        step.files().forEach(file -> line(out, "  出たメール / left: " + file));
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
