package dev.sekisho.dlp.examples.cli;

import java.util.Map;

/** Says in both languages why a part was not read, or not all of it. */
final class UnreadReasons {
    private static final String DETECTOR_FAILED = "detector-failed:";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ambiguous-content", "読み方が一つに決まらない / it can be read in more than one way"),
            Map.entry("bad-base64", "base64 が壊れている / its base64 is broken"),
            Map.entry("broken", "壊れている / it is broken"),
            Map.entry("bytes", "大きすぎる / it is too large"),
            Map.entry("chars", "文字が多すぎる / it holds too much text"),
            Map.entry("cms-in-text-form", "テキスト形式の CMS / CMS written as text"),
            Map.entry("compression-method", "読めない圧縮方式 / a compression that cannot be read"),
            Map.entry("depth", "入れ子が深すぎる / it is nested too deep"),
            Map.entry("earlier-states", "以前の版が読めない / earlier states of it cannot be read"),
            Map.entry("entries", "中のファイルが多すぎる / it holds too many files"),
            Map.entry("formula-without-result", "式の結果が保存されていない / the result of a formula is not kept"),
            Map.entry("image", "画像 / a picture"),
            Map.entry("audio", "音声 / sound"),
            Map.entry("video", "動画 / a film"),
            Map.entry("inline-pgp", "本文の中に PGP の暗号文がある / text encrypted by PGP is in it"),
            Map.entry("inspection-failed", "検査に失敗した / inspecting it failed"),
            Map.entry("memory", "メモリが足りない / it takes too much memory"),
            Map.entry("missing-boundary", "メールの区切りがない / a boundary of the mail is missing"),
            Map.entry("missing-sheet", "シートが欠けている / a sheet is missing"),
            Map.entry("no-header", "メールのヘッダーがない / the mail has no header"),
            Map.entry("no-reader", "読む仕組みがない / there is no reader for it"),
            Map.entry("no-text", "文字がない（画像かもしれない） / it has no text and may be a picture"),
            Map.entry("page-without-text", "文字のほとんどないページに画像がある / a page is a picture with little or no text"),
            Map.entry("part-bytes", "大きすぎる / it is too large"),
            Map.entry("password-protected", "パスワードで保護されている / it is protected by a password"),
            Map.entry("picture", "中に画像がある / a picture is in it"),
            Map.entry("properties", "プロパティが読めない / its properties cannot be read"),
            Map.entry("ratio", "圧縮の比が大きすぎる / it is compressed too far"),
            Map.entry("stuck-parsers", "読み取りが詰まっている / earlier files still block the readers"),
            Map.entry("time", "時間がかかりすぎる / it takes too long"),
            Map.entry("too-deep", "入れ子が深すぎる / it is nested too deep"),
            Map.entry("too-large", "大きすぎる / it is too large"),
            Map.entry("too-many-fields", "メールのヘッダーが多すぎる / the mail has too many header fields"),
            Map.entry("too-many-parts", "メールの部分が多すぎる / the mail has too many parts"),
            Map.entry("too-nested", "入れ子が深すぎる / it is nested too deep"),
            Map.entry("trailing-bytes", "終わりの後に何かある / something stands behind its end"),
            Map.entry("truncated", "途中で切れている / it is cut short"),
            Map.entry("truncated-multipart", "メールが途中で切れている / the mail is cut short"),
            Map.entry("undecodable-bytes", "文字コードとして読めないバイトがある / bytes that are no letters of its charset"),
            Map.entry("undecodable-letters", "どの文字か分からない字がある / letters that cannot be told"),
            Map.entry("unknown-encoding", "知らない符号化 / an encoding that nobody knows"),
            Map.entry("unknown-type", "種類が分からない / its kind is not known"),
            Map.entry("unlisted-bytes", "目録にないデータがある / data that its directory does not name"),
            Map.entry("unsupported-type", "読めない種類 / a kind that cannot be read"));

    private UnreadReasons() {}

    /** The code with its words; a code of a rarer reason alone. */
    static String explain(String code) {
        if (code.startsWith(DETECTOR_FAILED)) {
            return code + ": 検知器が失敗した / a detector failed";
        }
        String words = WORDS.get(code);
        return words == null ? code : code + ": " + words;
    }
}
