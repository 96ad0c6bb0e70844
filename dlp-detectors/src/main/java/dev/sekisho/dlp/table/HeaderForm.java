package dev.sekisho.dlp.table;

/** What a folded header asks for, without the number and the words of the question: 3現在の職業を選んでください is 現在の職業. */
final class HeaderForm {
    private static final String[] NUMBERED = {"設問", "質問", "問", "q", "項目"};
    /** What those begin with that are written in kanji or kana. */
    private static final String NUMBERED_BY = "設質問項";
    /** What a question ends with, longest first where one ends with another. */
    private static final Suffixes ASKED = new Suffixes(
            "はございますか",
            "をご回答ください",
            "をご回答下さい",
            "はどれにあたりますか",
            "はどれに当たりますか",
            "でいらっしゃいますか",
            "をお選びください",
            "をお選び下さい",
            "を選んでください",
            "を選んで下さい",
            "を選択してください",
            "を選択して下さい",
            "をご選択ください",
            "をお教えください",
            "をお教え下さい",
            "を教えてください",
            "を教えて下さい",
            "をご記入ください",
            "をご記入下さい",
            "を記入してください",
            "を記入して下さい",
            "をご入力ください",
            "をご入力下さい",
            "を入力してください",
            "を入力して下さい",
            "をお答えください",
            "をお答え下さい",
            "にお答えください",
            "をお聞かせください",
            "をお聞かせ下さい",
            "をお知らせください",
            "をお知らせ下さい",
            "をお書きください",
            "をお書き下さい",
            "を選択",
            "を記入",
            "を入力",
            "はどれですか",
            "はどちらですか",
            "は何ですか",
            "はなんですか",
            "は何歳ですか",
            "はおいくつですか",
            "はいくつですか",
            "はいくらですか",
            "はどのくらいですか",
            "はどれくらいですか",
            "はありますか",
            "がありますか",
            "がありましたらご記入ください",
            "があればご記入ください",
            "があればお書きください",
            "について",
            "に関して",
            "ですか",
            "は",
            "を",
            "一つ選択",
            "1つ選択",
            "複数選択可",
            "複数回答可",
            "複数回答",
            "単一回答",
            "選択式",
            "記述式");

    private static final int MOST = 3;

    private HeaderForm() {}

    static String core(String key) {
        String core = key.substring(numbered(key)); // the key itself where there is no number
        for (int n = 0; n < MOST; n++) {
            String shorter = unasked(core);
            if (shorter.length() == core.length()) {
                break;
            }
            core = shorter;
        }
        return core;
    }

    /** Where the header begins behind the number of a question. */
    private static int numbered(String key) {
        if (key.isEmpty() || (key.charAt(0) >= 'ぁ' && NUMBERED_BY.indexOf(key.charAt(0)) < 0)) {
            return 0;
        }
        int at = 0;
        for (String word : NUMBERED) {
            if (key.startsWith(word)) {
                at = word.length();
                break;
            }
        }
        int digits = at;
        while (digits < key.length() && (Chars.digit(key.charAt(digits)) || Chars.circled(key.charAt(digits)))) {
            digits++;
        }
        boolean goesOn = digits > at && digits < key.length() && !Chars.latin(key.charAt(digits));
        return goesOn && digits - at <= 3 ? digits : 0;
    }

    private static String unasked(String key) {
        for (String end : ASKED.of(key)) {
            if (key.length() > end.length() && key.endsWith(end)) {
                return key.substring(0, key.length() - end.length());
            }
        }
        return key;
    }
}
