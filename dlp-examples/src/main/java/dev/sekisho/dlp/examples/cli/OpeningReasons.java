package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.archive.ArchiveException;
import dev.sekisho.dlp.escrow.EscrowException;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.OpeningException;
import java.security.GeneralSecurityException;
import java.util.Map;

/** Says in both languages why something is not encrypted or opened. */
final class OpeningReasons {
    private static final Map<String, String> ESCROW = Map.ofEntries(
            Map.entry("quorum-missing", "管理者の鍵が足りません / not enough custodians' keys"),
            Map.entry("no-record", "預けられた鍵がありません / no key was escrowed for it"),
            Map.entry("no-group", "管理者がまだそろっていません / there is no group of custodians yet"),
            Map.entry("no-reason", "名前と理由が要ります / a name and a reason are needed"),
            Map.entry("record-malformed", "預けられた記録が壊れています / the escrowed record is damaged"),
            Map.entry("record-not-authentic", "預けられた記録が改変されています / the escrowed record was changed"),
            Map.entry("share-of-another-record", "別の記録の断片です / a share of another record"),
            Map.entry("roster-not-in-trail", "証跡にない管理者がいます / a custodian whom the trail does not know"),
            Map.entry("roster-malformed", "管理者の名簿が壊れています / the list of custodians is damaged"),
            Map.entry("already-enrolled", "その鍵は登録ずみです / the key is enrolled already"),
            Map.entry("certificate-not-valid", "証明書が有効期間外です / the certificate is not valid now"),
            Map.entry("not-a-custodian", "登録されていない管理者です / not enrolled as a custodian"),
            Map.entry("group-exists", "グループは既にあります。交代は rotate で / there is a group; use rotate"),
            Map.entry("own-enrolment", "本人は自分を確認・登録できません / nobody vouches for or enrols himself"),
            Map.entry("not-enrolled", "名前・確認者・確認方法が要ります / name, verifier and method are needed"));

    private OpeningReasons() {}

    static String opening(OpeningException e) {
        String words = switch (e.reason()) {
            case NOT_AUTHENTIC -> "改変されているか、途中で切れています / changed or cut short";
            case WRONG_KEY -> "鍵またはパスワードが違います / not the right key or password";
            case MALFORMED -> "形式が正しくありません / not well formed";
            case UNSUPPORTED -> "対応していない方式です / a method that is not opened here";
            case LIMIT -> "上限を超えます / more work or memory than is allowed";
        };
        return refused(e.reason().code(), words);
    }

    static String protecting(GeneralSecurityException e) {
        if (e instanceof KeyRefusedException refused) {
            return refused(refused.refusal().code(), words(refused.refusal()));
        }
        return e instanceof EscrowException escrow
                ? escrow(escrow.code())
                : refused("cipher-failed", "暗号化できません / cannot be encrypted");
    }

    private static String words(KeyRefusal refusal) {
        return switch (refusal) {
            case EXPIRED -> "鍵の期限が切れています / the key has expired";
            case NOT_YET_VALID -> "鍵の期間がまだ始まっていません / the key is not valid yet";
            case REVOKED -> "鍵は失効しています / the key is revoked";
            case REVOCATION_UNKNOWN -> "失効していないか分かりません / it is not known whether the key is revoked";
            case UNTRUSTED -> "信頼できる発行者ではありません / no trusted issuer";
            case WRONG_ADDRESS -> "宛先の鍵ではありません / the key does not name the address";
            case WRONG_USAGE -> "暗号化の鍵ではありません / the key is not meant to encrypt";
            case WEAK -> "鍵が弱すぎます / the key is too weak";
            case UNSUPPORTED -> "対応していない鍵です / a kind of key that is not supported";
        };
    }

    /** Why what was escrowed or archived is not opened. */
    static String opening(Exception e) {
        if (e instanceof ArchiveException) {
            return refused(
                    String.valueOf(e.getMessage()), "保管された物が欠けているか、改変されています / missing or changed in the archive");
        }
        if (e instanceof OpeningException opening) {
            return opening(opening);
        }
        return escrow(e instanceof EscrowException known ? known.code() : "cipher-failed");
    }

    static String escrow(String code) {
        return refused(code, ESCROW.getOrDefault(code, "開けません / cannot be done"));
    }

    static String refused(String code, String words) {
        return "拒否 / refused (" + code + "): " + words;
    }
}
