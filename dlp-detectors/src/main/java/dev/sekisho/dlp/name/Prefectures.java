package dev.sekisho.dlp.name;

import java.util.Set;

/**
 * Prefectures without 都, 府 or 県, many of which are surnames too: alone in a cell, in brackets or in a row they are
 * places.
 */
final class Prefectures {
    private static final Set<String> NAMES = Set.of(
            "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川", "福井", "山梨",
            "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口", "徳島", "香川",
            "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄");

    private static final int LONGEST = 3;
    private static final int SHORTEST = 2;
    /** A school before the prefecture in its bracket. */
    private static final int LONGEST_SCHOOL = 10;
    /** So many in a row are places: two may be colleagues. */
    private static final int ROW = 3;

    private Prefectures() {}

    /** Whether one or two fill a cell, or one brackets behind a digit or a school: 35(山口), (青葉高・石川). */
    static boolean alone(char[] text, int windowStart, int start, int end, int windowEnd) {
        if (end - start > LONGEST) {
            return cell(text, windowStart, start, end, windowEnd) && joined(text, start, end);
        }
        if (end - start < 2) {
            return false;
        }
        boolean bracket = start - 1 > windowStart
                && end < windowEnd
                && text[end] == ')'
                && (text[start - 1] == '(' ? NameChars.of(text[start - 2]) == NameChars.DIGIT : text[start - 2] == '高');
        boolean cell = cell(text, windowStart, start, end, windowEnd);
        boolean row = (start > windowStart && listMark(text[start - 1])) || (end < windowEnd && listMark(text[end]));
        return (bracket || cell || row)
                && NAMES.contains(new String(text, start, end - start))
                && (bracket
                        || cell
                        || remark(text, windowStart, start, end, windowEnd)
                        || inRow(text, windowStart, start, end, windowEnd));
    }

    /** Whether it is one. */
    static boolean is(char[] text, int start, int end) {
        return end - start <= LONGEST && NAMES.contains(new String(text, start, end - start));
    }

    private static boolean cell(char[] text, int windowStart, int start, int end, int windowEnd) {
        return (start == windowStart || cellBorder(text[start - 1])) && (end == windowEnd || cellBorder(text[end]));
    }

    /** Whether two of them fill it, as a constituency of both: 徳島・高知. */
    private static boolean joined(char[] text, int start, int end) {
        for (int i = start + SHORTEST; i + SHORTEST < end && i <= start + LONGEST; i++) {
            if (listMark(text[i])) {
                return NAMES.contains(new String(text, start, i - start))
                        && NAMES.contains(new String(text, i + 1, end - i - 1));
            }
        }
        return false;
    }

    /** Whether it ends a bracket behind a name, after a school: 清水空也(星稜・石川). */
    private static boolean remark(char[] text, int windowStart, int start, int end, int windowEnd) {
        int i = start - 2;
        while (i > windowStart && start - i <= LONGEST_SCHOOL && NameClusters.letter(NameChars.of(text[i]))) {
            i--;
        }
        return end < windowEnd
                && text[end] == ')'
                && i > windowStart
                && i < start - 2
                && text[i] == '('
                && NameClusters.letter(NameChars.of(text[i - 1]));
    }

    /** Whether others of their kind stand beside it, parted by the same mark: 福島・山口・宮崎. */
    private static boolean inRow(char[] text, int windowStart, int start, int end, int windowEnd) {
        int row = 1;
        for (int i = start; row < ROW && i > windowStart && listMark(text[i - 1]); row++) {
            int from = named(text, windowStart, i - 1);
            if (from < 0) {
                break;
            }
            i = from;
        }
        for (int i = end; row < ROW && i < windowEnd && listMark(text[i]); row++) {
            int to = namedAt(text, i + 1, windowEnd);
            if (to < 0) {
                break;
            }
            i = to;
        }
        return row >= ROW;
    }

    /** Where a prefecture begins that ends at an index, or -1. */
    private static int named(char[] text, int windowStart, int end) {
        for (int n = LONGEST; n >= SHORTEST; n--) {
            int from = end - n;
            boolean whole = from >= windowStart && (from == windowStart || !kanji(text[from - 1]));
            if (whole && NAMES.contains(new String(text, from, n))) {
                return from;
            }
        }
        return -1;
    }

    /** Where a prefecture ends that begins at an index, or -1. */
    private static int namedAt(char[] text, int from, int windowEnd) {
        for (int n = LONGEST; n >= SHORTEST; n--) {
            int end = from + n;
            boolean whole = end <= windowEnd && (end == windowEnd || !kanji(text[end]));
            if (whole && NAMES.contains(new String(text, from, n))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean kanji(char c) {
        return NameChars.of(c) == NameChars.KANJI;
    }

    private static boolean listMark(char c) {
        return c == '・' || c == '、';
    }

    private static boolean cellBorder(char c) {
        return c == ',' || c == '\t' || c == '|' || c == '"';
    }
}
