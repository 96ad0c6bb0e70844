package dev.sekisho.dlp.examples.cli;

import java.util.Map;

/** Says in both languages why an approval or release is refused. */
final class Refusals {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("own-transfer", "自分や自分側の送信は承認も却下もできません / nobody decides on what his own side sends"),
            Map.entry("not-an-approver", "承認者ではありません / not one of the approvers"),
            Map.entry("already-approved", "この人は承認ずみです / this person has approved already"),
            Map.entry("not-held", "保留中ではありません / not held any more"),
            Map.entry("not-approved", "承認がそろっていません / not approved yet, or gone already"),
            Map.entry("expired", "期限が切れています / the time is over"),
            Map.entry("unknown-item", "その ID の保留はありません / no such item"),
            Map.entry("content-changed", "保管中に内容が変わっています / the stored content is not what was approved"),
            Map.entry("beyond-delegation", "委任の上限を超えています / beyond the limits of the delegation"),
            Map.entry(
                    "bad-delegation",
                    "委任には、別の人・1 年以内の期間・人数・理由が要ります / a delegation is to another person, for at most a year, with a"
                            + " number of people and a reason"),
            Map.entry("not-the-sender", "取り消せるのは送信者だけです / only the sender takes it back"),
            Map.entry("changed-meanwhile", "その間に別の人が変更しました / somebody else changed it meanwhile"),
            Map.entry(
                    "policy-changed",
                    "ポリシーが変わったので判断し直しました。承認し直してください / the policy is another: it was decided again and needs"
                            + " approval anew"),
            Map.entry("blocked", "判断し直した結果、遮断されました / decided again, and blocked"),
            Map.entry("nothing-left", "宛先が残りません / no recipient would be left"),
            Map.entry("unknown-part", "その宛先か添付はありません / no such recipient or attachment"),
            Map.entry("signed-mail", "署名されたメールは変えられません / a signed mail cannot be changed"),
            Map.entry("nothing-encrypted", "パスワードで開ける添付がありません / no attachment that a password opens here"),
            Map.entry("wrong-password", "そのパスワードでは開けません / not opened by this password"),
            Map.entry(
                    "put-back",
                    "保管されているものが、証跡より前の状態に戻されています / what is stored was put back to an earlier state than the"
                            + " trail's"),
            Map.entry("too-large", "開くと大きすぎます / too large when opened"),
            Map.entry("not-a-mail", "メールでだけできます / for mails only"),
            Map.entry("no-reason", "名前と理由が要ります / a name and a reason are needed"));

    private Refusals() {}

    static String explain(String code) {
        String words = WORDS.containsKey(code) ? WORDS.get(code) : StopReasons.words(code);
        return "拒否 / refused (" + code + "): " + (words == null ? "保護できません / cannot be protected" : words);
    }

    static String unreadable(String id) {
        return id + ": 読めません。壊れているか、書き換えられています / cannot be read: damaged or tampered with";
    }
}
