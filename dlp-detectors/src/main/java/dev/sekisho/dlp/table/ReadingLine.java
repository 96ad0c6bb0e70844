package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A name in two lines of one cell, one of which is its reading: ヤマダ タロウ above 山田 太郎. Immutable.
 *
 * @param end where the first line ends
 * @param start where the second begins
 * @param first whether the reading is the first
 */
record ReadingLine(int end, int start, boolean first) {
    private static final int LONGEST = 60;

    /** Where the lines of a cell part, or null when it is nothing of the kind. */
    static @Nullable ReadingLine of(CharSequence cell) {
        if (cell.length() > LONGEST) {
            return null;
        }
        int at = 0;
        while (at < cell.length() && !Chars.breaks(cell.charAt(at))) {
            at++;
        }
        int next = at;
        while (next < cell.length() && Chars.space(cell.charAt(next))) {
            next++;
        }
        int end = at;
        while (end > 0 && Chars.space(cell.charAt(end - 1))) {
            end--;
        }
        if (end < 2 || cell.length() - next < 2) {
            return null;
        }
        boolean upper = ValueShape.kana(cell.subSequence(0, end).toString());
        boolean lower = ValueShape.kana(cell.subSequence(next, cell.length()).toString());
        boolean name = upper ? name(cell, next, cell.length()) : name(cell, 0, end);
        return upper != lower && name ? new ReadingLine(end, next, upper) : null;
    }

    /** Whether a line holds one name: kanji, kana and spaces with at least one kanji. */
    private static boolean name(CharSequence cell, int from, int to) {
        boolean kanji = false;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            kanji |= Chars.kanji(c);
            if (!Chars.kanji(c) && !Chars.katakana(c) && !Chars.hiragana(c) && (Chars.breaks(c) || !Chars.space(c))) {
                return false;
            }
        }
        return kanji;
    }

    /** The line that is the name. */
    String name(String cell) {
        return first ? cell.substring(start) : cell.substring(0, end);
    }

    void write(Column column, CharSequence cell, long from, long to, TableListener listener) throws IOException {
        Column name = column.holding(InfoType.PERSON_NAME);
        Column reading = column.holding(InfoType.PERSON_NAME_KANA);
        CharSequence whole = cell instanceof PlacedText ? cell : cell.toString();
        part(first ? reading : name, whole, 0, end, from, to, listener);
        part(first ? name : reading, whole, start, whole.length(), from, to, listener);
    }

    private static void part(
            Column column, CharSequence cell, int first, int last, long from, long to, TableListener listener)
            throws IOException {
        if (cell instanceof PlacedText placed) {
            PlacedText part = placed.part(first, last);
            listener.cell(column, part, part.rawStart(0), part.rawEnd(part.length() - 1));
        } else if (to - from == cell.length()) {
            listener.cell(column, cell.subSequence(first, last), from + first, from + last);
        } else {
            listener.cell(column, cell.subSequence(first, last), from, to);
        }
    }
}
