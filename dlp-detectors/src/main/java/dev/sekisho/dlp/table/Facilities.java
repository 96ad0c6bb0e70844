package dev.sekisho.dlp.table;

/**
 * Names of schools, hospitals and public places, and how they are read: lists of them head theirs name and ふりがな too.
 */
final class Facilities {
    private static final Suffixes NAMES = new Suffixes(
            "保育園", "保育所", "幼稚園", "こども園", "学園", "学院", "高校", "公民館", "会館", "図書館", "体育館", "児童館", "美術館", "博物館", "資料館", "公園",
            "広場", "役所", "役場", "支所", "郵便局", "警察署", "消防署", "交番", "事業所", "支援施設", "ホーム", "荘", "苑", "寺", "神社", "駅", "ビル",
            "ホテル", "店");

    private static final String[] READINGS = keys(
            "ビョウイン",
            "イイン",
            "クリニック",
            "シンリョウジョ",
            "シンリョウショ",
            "シカ",
            "ヤッキョク",
            "ガッコウ",
            "ガクエン",
            "ガクイン",
            "ダイガク",
            "ヨウチエン",
            "ホイクエン",
            "ホイクショ",
            "コドモエン",
            "センター",
            "カイシャ",
            "コウミンカン",
            "カイカン",
            "トショカン",
            "タイイクカン",
            "コウエン",
            "ヤクショ",
            "ヤクバ",
            "ジムショ",
            "ジギョウショ",
            "ホーム",
            "ホールディングス",
            "サンギョウ",
            "コウギョウ",
            "ショウジ",
            "ケンセツ",
            "セイサクショ",
            "ギンコウ",
            "クミアイ",
            "ホウジン",
            "グループ",
            "サービス",
            "システム",
            "ドウブツ");

    /** More of a reading is not looked at: its end says what it is. */
    private static final int LONGEST = 16;

    private Facilities() {}

    private static String[] keys(String... words) {
        String[] keys = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = PhoneticKey.ofKana(words[i]);
        }
        return keys;
    }

    /** Whether a value is the name of one. */
    static boolean name(String value) {
        return ValueShape.organisation(value) || NAMES.end(value) || value.contains("ホーム") || value.contains("施設");
    }

    /** Whether kana is read as the name of one. */
    static boolean reading(String value) {
        int from = Math.max(value.lastIndexOf(' '), value.lastIndexOf('\u3000')) + 1;
        String key = PhoneticKey.ofKana(value.substring(Math.max(from, value.length() - LONGEST)));
        for (String end : READINGS) {
            if (key.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
