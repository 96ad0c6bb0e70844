package dev.sekisho.dlp.table;

import dev.sekisho.dlp.text.CharBits;
import java.util.Set;
import java.util.stream.Stream;

/** Words that begin rows of sums and closings. */
final class RowWords {
    private static final Set<String> WHOLE = Set.of(
            "計",
            "合計",
            "小計",
            "総計",
            "累計",
            "平均",
            "件数",
            "人数",
            "以上",
            "total",
            "subtotal",
            "sum",
            "average",
            "総合計",
            "計上",
            "中計",
            "再掲",
            "うち");
    private static final String[] STARTS = {
        "合計", "小計", "総計", "累計", "件数", "以上", "総件数", "合 計", "小 計", "計:", "計 ", "(計", "人数", "総人数", "該当件数", "抽出件数"
    };

    /** The letters with which they begin and go on, so that most cells are told from them at a glance. */
    private static final CharBits FIRST = letters(0);

    private static final CharBits SECOND = letters(1);

    private RowWords() {}

    /** Whether the row is a sum, a count or the end of a list: its first cell says so. */
    static boolean total(CellRow row) {
        int seen = 0;
        for (int c = 0; c < row.size() && seen < 2; c++) {
            int length = row.length(c);
            if (length > 0) {
                seen++;
                if (length <= 16 && mayBeWord(row.view(c)) && word(row.value(c))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static CharBits letters(int place) {
        StringBuilder letters = new StringBuilder();
        Stream.concat(WHOLE.stream(), Stream.of(STARTS))
                .filter(word -> word.length() > place)
                .forEach(word -> letters.append(word.charAt(place)));
        return CharBits.of(letters.toString());
    }

    /** Spaces may stand between the letters, and one letter may be all. */
    private static boolean mayBeWord(CharSequence cell) {
        if (!FIRST.has(Chars.fold(cell.charAt(0)))) {
            return false;
        }
        char second = cell.length() < 2 ? ' ' : Chars.fold(cell.charAt(1));
        return second == ' ' || SECOND.has(second);
    }

    static boolean word(String cell) {
        StringBuilder folded = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            folded.append(Chars.fold(cell.charAt(i)));
        }
        String text = folded.toString();
        if (WHOLE.contains(text.replace(" ", ""))) {
            return true;
        }
        for (String start : STARTS) {
            if (text.startsWith(start)) {
                return counted(text, start.length());
            }
        }
        return false;
    }

    /** A number, a unit or the end follows: 合計3名, not a name that begins alike. */
    private static boolean counted(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.digit(c) && " :()件名人枚個円行,./約".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
