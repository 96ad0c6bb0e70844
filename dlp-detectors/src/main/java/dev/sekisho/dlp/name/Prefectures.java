package dev.sekisho.dlp.name;

import java.util.Set;

/** Prefectures without 都, 府 or 県, many of which are surnames too: alone in a cell or in brackets they are places. */
final class Prefectures {
    private static final Set<String> NAMES = Set.of(
            "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川", "福井", "山梨",
            "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島", "香川",
            "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄");

    private static final int LONGEST = 3;

    private Prefectures() {}

    /** Whether one fills a cell, or brackets behind a digit or a school: 35(山口), (青葉高・石川). */
    static boolean alone(char[] text, int windowStart, int start, int end, int windowEnd) {
        if (end - start < 2 || end - start > LONGEST) {
            return false;
        }
        boolean bracket = start - 1 > windowStart
                && end < windowEnd
                && text[end] == ')'
                && (text[start - 1] == '(' ? NameChars.of(text[start - 2]) == NameChars.DIGIT : text[start - 2] == '高');
        boolean cell =
                (start == windowStart || cellBorder(text[start - 1])) && (end == windowEnd || cellBorder(text[end]));
        return (bracket || cell) && NAMES.contains(new String(text, start, end - start));
    }

    private static boolean cellBorder(char c) {
        return c == ',' || c == '\t' || c == '|' || c == '"';
    }
}
