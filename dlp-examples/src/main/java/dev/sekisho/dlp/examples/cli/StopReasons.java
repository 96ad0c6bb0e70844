package dev.sekisho.dlp.examples.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in both languages why something does not leave, or not as the policy alone would have it. */
final class StopReasons {
    private static final String KEY_REFUSED = "key-refused-";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("alert-failed", "通報に失敗しました / an alert failed"),
            Map.entry(
                    "body-not-covered",
                    "本文に個人情報があり、暗号化されません（ポリシーの encrypt に body: true を）"
                            + " / personal data in the text would not be encrypted (body: true in the policy's encrypt does)"),
            Map.entry(
                    "subject-not-covered",
                    "件名に個人情報があり、暗号化されません（ポリシーの encrypt に body: true を）"
                            + " / personal data in the subject would not be encrypted (body: true in the policy's encrypt does)"),
            Map.entry("signed-mail", "署名されたメールは書き換えられません / a signed mail cannot be changed"),
            Map.entry("channel-not-covered", "このチャネルでは暗号化・非特定化できません / not done for this channel"),
            Map.entry("no-supervisor", "上司が分からず、写しを送れません / no supervisor is known for the copy"),
            Map.entry("header-not-written", "ヘッダを書き換えられません / the header cannot be changed"),
            Map.entry("protection-failed", "暗号化に失敗しました / encrypting failed"),
            Map.entry(
                    "nothing-to-encrypt",
                    "暗号化できる添付がありません。本文も暗号化するには、ポリシーの encrypt に body: true を"
                            + " / there is no attachment to encrypt; body: true in the policy's encrypt covers the text"),
            Map.entry("no-password", "パスワードが決まりません / there is no password for it"),
            Map.entry(
                    "no-separate-password-channel",
                    "パスワードを渡す別の経路がありません / no other way to hand the password over (--password-out)"),
            Map.entry("no-common-format", "規則が許す形式に共通のものがありません / the rules allow no form in common"),
            Map.entry("no-format-for-recipient", "宛先が開ける形式がありません / no form that a recipient can open"),
            Map.entry("no-escrow", "鍵を預ける管理者がいません / no custodians to keep the key"),
            Map.entry("no-key-to-escrow", "預けられる鍵がありません / no key that could be escrowed"),
            Map.entry("no-signing-key", "署名の鍵がありません / there is no key to sign with"),
            Map.entry("deidentify-signed", "署名されたメールは非特定化できません / a signed mail cannot be de-identified"),
            Map.entry("deidentify-unread", "読めない部分があり非特定化できません / a part that was not read cannot be de-identified"),
            Map.entry("deidentify-format", "書き直せない形式です / a form that cannot be written anew"),
            Map.entry("deidentify-file-name", "ファイル名に個人の名前があります / a file is named after a person"),
            Map.entry("deidentify-too-many", "多すぎて非特定化できません / too much to de-identify"),
            Map.entry("deidentify-still-found", "非特定化しても個人情報が残りました / personal data was still found afterwards"),
            Map.entry("cannot-hold", "保留できないので遮断しました / it cannot be held, so it is blocked"),
            Map.entry("quarantine-failed", "保留に失敗したので遮断しました / holding it failed, so it is blocked"),
            Map.entry("submitted-again", "同じものが既に保留されています / the same is held already"),
            Map.entry("released-already", "同じものは既に出ました / the same was released already"));

    private StopReasons() {}

    /** The words, or null for a code of something else. */
    static @Nullable String words(String code) {
        return code.startsWith(KEY_REFUSED) ? "宛先の鍵が使えません / a recipient's key is refused" : WORDS.get(code);
    }

    /** The code with its words. */
    static String explain(String code) {
        String words = words(code);
        return words == null ? code : code + ": " + words;
    }
}
