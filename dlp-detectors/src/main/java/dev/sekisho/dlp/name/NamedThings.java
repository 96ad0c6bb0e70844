package dev.sekisho.dlp.name;

import java.util.Set;

/** What bears the name of an owner or founder: in 伊藤ビル and 山本マンション nobody is named. */
final class NamedThings {
    private static final int LONGEST = 8;
    private static final Set<String> WORDS = Set.of(
            "ビル", "ビルディング", "マンション", "ハイツ", "コーポ", "コーポラス", "アパート", "ハイム", "レジデンス", "クリニック", "ホールディングス", "デンタルクリニック");

    private NamedThings() {}

    /** Whether one of them follows, written in katakana and ending there; ビル・ゲイツ goes on. */
    static boolean follow(NameSpans s, int from) {
        if (s.at(from) != NameChars.KATAKANA) {
            return false;
        }
        int to = from;
        while (to - from <= LONGEST && s.at(to) == NameChars.KATAKANA) {
            to++;
        }
        return to - from <= LONGEST && s.at(to) != NameChars.DOT && WORDS.contains(new String(s.text, from, to - from));
    }
}
