package dev.sekisho.dlp.examples.cli;

import java.util.Map;

/** Says in both languages why an approval or release is refused. */
final class Refusals {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("own-transfer", "自分の送信は承認も却下もできません / nobody decides on a mail of one's own"),
            Map.entry("not-an-approver", "承認者ではありません / not one of the approvers"),
            Map.entry("already-approved", "この人は承認ずみです / this person has approved already"),
            Map.entry("not-held", "保留中ではありません / not held any more"),
            Map.entry("not-approved", "承認がそろっていません / not approved yet, or gone already"),
            Map.entry("expired", "期限が切れています / the time is over"),
            Map.entry("unknown-item", "その ID の保留はありません / no such item"),
            Map.entry("content-changed", "保管中に内容が変わっています / the stored content is not what was approved"),
            Map.entry("no-reason", "名前と理由が要ります / a name and a reason are needed"));

    private Refusals() {}

    static String explain(String code) {
        return "拒否 / refused (" + code + "): " + WORDS.getOrDefault(code, "保護できません / cannot be protected");
    }
}
