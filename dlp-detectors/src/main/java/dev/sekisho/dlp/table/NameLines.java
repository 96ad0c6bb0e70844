package dev.sekisho.dlp.table;

import dev.sekisho.dlp.name.PersonNames;
import java.io.IOException;

/** A cell of a column of names that has one on each of its lines. */
final class NameLines {
    private static final int LONGEST_NAME = 12;
    private static final int MOST_LINES = 64;

    private NameLines() {}

    /** Whether each of several lines is a surname with a given name; what is cut by the end of a line is none. */
    static boolean are(CharSequence cell, long rawLength) {
        if (rawLength != cell.length()) {
            return false;
        }
        int names = 0;
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i < cell.length() && !Chars.breaks(cell.charAt(i))) {
                continue;
            }
            if (i > from) {
                if (!name(cell, from, i) || ++names > MOST_LINES) {
                    return false;
                }
            }
            from = i + 1;
        }
        return names > 1;
    }

    private static boolean name(CharSequence cell, int from, int to) {
        boolean spaced = false;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            spaced |= Chars.blank(c) && i > from && i + 1 < to;
            if (!Chars.kanji(c) && !Chars.katakana(c) && !Chars.hiragana(c) && !Chars.blank(c)) {
                return false;
            }
        }
        boolean fits = to - from > 2 && to - from <= LONGEST_NAME && Chars.kanji(cell.charAt(from));
        return fits && (spaced || PersonNames.surnameEnd(cell, from, to) > from);
    }

    static void write(Column column, String cell, long start, TableListener listener) throws IOException {
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || Chars.breaks(cell.charAt(i))) {
                if (i > from) {
                    listener.cell(column, cell.substring(from, i), start + from, start + i);
                }
                from = i + 1;
            }
        }
    }
}
