package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.change.ChangeRefusedException;
import dev.sekisho.dlp.change.Review;
import dev.sekisho.dlp.change.Version;
import java.util.Map;

/** Versions and refusals in both languages. */
final class ChangeText {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("problems", "誤りがあるので使えません / it has problems"),
            Map.entry("no-change", "使用中の版と同じです / the same as the active version"),
            Map.entry("own-proposal", "自分（や代理の相手）の提案は確認できません / nobody reviews a proposal of one's own"),
            Map.entry("already-reviewed", "この人は確認ずみです / this person has reviewed it already"),
            Map.entry("not-a-reviewer", "確認者ではありません / not one of the reviewers"),
            Map.entry("no-reason", "名前と理由が要ります / a name and a reason are needed"),
            Map.entry("not-proposed", "確認を待つ提案ではありません / no proposal that waits"),
            Map.entry("not-approved", "別の人の承認がまだです / another person has not approved it"),
            Map.entry("base-changed", "提案の後に別の版が使われ始めました。提案し直してください / another version is active since; propose anew"),
            Map.entry("not-the-proposer", "提案した人だけが取り下げられます / only the proposer takes it back"),
            Map.entry("already-active", "いま使われている版です / this version is active now"),
            Map.entry("never-active", "使われたことのない版です / this version was never active"),
            Map.entry("unknown-version", "その版はありません / no such version"),
            Map.entry("content-changed", "保管中の内容が証跡と違います / the stored content is not what the trail says"),
            Map.entry("bad-name", "使えない名前です / not a usable name"),
            Map.entry("too-large", "大きすぎます / too large"));

    private ChangeText() {}

    static String refused(ChangeRefusedException e) {
        StringBuilder out = new StringBuilder("拒否 / refused (" + e.code() + "): " + WORDS.getOrDefault(e.code(), ""));
        e.problems().forEach(p -> {
            out.append(System.lineSeparator()).append("    ").append(p.ja());
            out.append(System.lineSeparator()).append("        ").append(p.en());
        });
        return out.toString();
    }

    static void row(Table table, Version v) {
        table.row(
                v.file(),
                v.number(),
                v.state().ja() + " / " + v.state().en(),
                v.time(),
                v.proposer(),
                v.sha256().substring(0, 12),
                v.restores() == 0 ? "" : "第 " + v.restores() + " 版に戻す / restores " + v.restores(),
                v.reason());
    }

    static String reviews(Version v) {
        StringBuilder out = new StringBuilder();
        for (Review r : v.reviews()) {
            out.append("    ").append(r.approves() ? "承認 / approved " : "却下 / rejected ");
            out.append(r.time()).append(' ').append(Table.shown(r.person() + ": " + r.reason()));
            out.append(System.lineSeparator());
        }
        return out.toString();
    }
}
