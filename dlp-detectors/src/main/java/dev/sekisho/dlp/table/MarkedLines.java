package dev.sekisho.dlp.table;

/**
 * Lines that all begin with the same mark, as what a mail quotes and items of lists do, or are numbered one after the
 * other: {@code > 佐藤 花子,090-…}, {@code 3. 佐藤 花子,090-…}. Where they hold a table or a form without it, they are a text
 * of their own.
 */
final class MarkedLines {
    private static final String MARKS = ">＞・●○■□◆◇•▪";
    /** What stands behind the number of an item; numbers of lines that a program prints have a tab. */
    private static final String BEHIND_NUMBERS = ".．)）\t";

    private static final int MOST_DIGITS = 6;
    private static final int LEAST_LINES = 2;

    private final ColumnTypes types;
    private final MarkedText text = new MarkedText();
    /** One past them, in the text of the part. */
    private long end;
    /** The number of the line read last. */
    private int number;

    MarkedLines(ColumnTypes types) {
        this.types = types;
    }

    /** Whether a line that begins with a character may be marked or numbered. */
    static boolean may(char c) {
        return mark(c) || Chars.digit(c);
    }

    private static boolean mark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** 0 when such lines with a table or form start here, else how many characters need not be tried again. */
    int accepts(Window w, int from, char mark) {
        int at = from;
        int lines = 0;
        int stop = Math.min(w.length(), from + TextTable.LOOKAHEAD);
        int behind = from;
        while (at < stop) {
            if (w.blankLine(at)) {
                text.line();
                at = w.afterBreak(w.lineEnd(at));
                continue;
            }
            int first = Chars.digit(mark) ? behindNumber(w, at, lines > 0) : behind(w, at, mark);
            if (first < 0) {
                break;
            }
            int lineEnd = w.lineEnd(first);
            text.plain(w, first, lineEnd);
            text.line();
            lines++;
            at = w.afterBreak(lineEnd);
            behind = at;
        }
        end = w.offset(behind);
        boolean table = lines >= LEAST_LINES && TableWatch.inLines(types, text.text());
        return table ? 0 : Math.max(1, behind - from);
    }

    /** Where the line goes on behind its marks, or -1 where it has none. */
    private static int behind(Window w, int from, char mark) {
        int i = w.skipBlank(from, w.length());
        if (i >= w.length() || w.at(i) != mark) {
            return -1;
        }
        while (i < w.length() && (mark(w.at(i)) || Chars.blank(w.at(i)))) {
            i++;
        }
        return i;
    }

    /** Where the line goes on behind its number, or -1 where it has none or another than the next. */
    private int behindNumber(Window w, int from, boolean next) {
        int first = w.skipBlank(from, w.length());
        int i = first;
        int value = 0;
        while (i < w.length() && i - first <= MOST_DIGITS && Chars.digit(w.at(i))) {
            value = value * 10 + Character.digit(w.at(i), 10);
            i++;
        }
        boolean numbered = i > first
                && i - first <= MOST_DIGITS
                && i + 1 < w.length()
                && BEHIND_NUMBERS.indexOf(w.at(i)) >= 0
                && !Chars.digit(w.at(i + 1))
                && (w.at(i) != '\t' || first > from)
                && (!next || value == number + 1);
        number = value;
        return numbered ? w.skipBlank(i + 1, w.length()) : -1;
    }

    /** What was accepted. */
    TextTable table(TableListener listener) {
        return new TextBelow(listener, text, new Asides(), end);
    }
}
