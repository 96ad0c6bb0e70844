package dev.sekisho.dlp.table;

/** Cuts one line into cells: quotes doubled inside quotes, line breaks inside quotes, the outer bars of pipe tables. */
final class DelimitedLine {
    private static final int LONGEST_QUOTED = 1 << 13;
    private static final int MOST_DOUBLED = 64;
    private static final int LONGEST_OTHERWISE = 1 << 9;

    private final Delimiter delimiter;
    private final StringBuilder unescaped = new StringBuilder();

    DelimitedLine(Delimiter delimiter) {
        this.delimiter = delimiter;
    }

    /** Reads a line into a row and returns the start of the next line. */
    int read(Window w, int from, CellRow row, long number) {
        row.reset(number);
        return delimiter.quotes() ? separated(w, from, row) : drawn(w, from, row);
    }

    /** Cells between single characters; those in quotes may hold line breaks. */
    private int separated(Window w, int from, CellRow row) {
        char[] chars = w.chars();
        int length = w.length();
        char separator = delimiter.separator();
        int at = from;
        while (true) {
            boolean bare = at < length && bare(chars[at]);
            int next = bare ? -1 : quoted(w, at, row);
            next = bare || next >= 0 ? next : otherwiseQuoted(w, at, row);
            if (next < 0) {
                next = at;
                while (next < length && chars[next] != separator && !Chars.breaks(chars[next])) {
                    next++;
                }
                row.add(chars, at, next, w.offset(at));
            }
            if (next >= length || chars[next] != separator) {
                return w.afterBreak(next);
            }
            at = next + 1;
        }
    }

    /** Whether a cell that begins so cannot be quoted, as nearly all do. */
    private static boolean bare(char first) {
        return (first >= '0' && first <= 'z') || (first >= 'ぁ' && first <= '\u9fff');
    }

    /** Cells between bars or runs of spaces. */
    private int drawn(Window w, int from, CellRow row) {
        int end = w.lineEnd(from);
        int at = w.skipBlank(from, end);
        boolean doubled = delimiter == Delimiter.PIPE && doubled(w, at, end);
        if (delimiter == Delimiter.PIPE) {
            at += at < end && delimiter.width(w, at, end) > 0 ? (doubled ? 2 : 1) : 0;
            end = bar(w, at, end) - (doubled ? 1 : 0);
        }
        boolean spaces = delimiter == Delimiter.SPACES;
        int screen = spaces ? screen(w, from, at) : 0;
        while (true) {
            int next = at;
            while (next < end && delimiter.width(w, next, end) == 0) {
                next++;
            }
            row.add(w.chars(), at, next, w.offset(at));
            if (spaces) {
                row.begins(screen);
            }
            int width = next < end ? delimiter.width(w, next, end) : 0;
            width += doubled && next + 1 < end && w.at(next + 1) == '|' ? 1 : 0;
            if (width == 0) {
                return w.afterBreak(w.lineEnd(next));
            }
            screen += spaces ? screen(w, at, next + width) : 0;
            at = next + width;
            if (spaces && at >= end) {
                return w.afterBreak(end);
            }
        }
    }

    /** How much of a screen a stretch of text takes. */
    private static int screen(Window w, int from, int to) {
        int places = 0;
        for (int i = from; i < to; i++) {
            places += ScreenColumns.width(w.at(i));
        }
        return places;
    }

    /** Whether two bars separate the cells of a header, as in wikis: ||氏名||年齢||. */
    private static boolean doubled(Window w, int from, int end) {
        int last = end;
        while (last > from && Chars.blank(w.at(last - 1))) {
            last--;
        }
        return last - from > 4 && w.word(from, "||") && w.at(from + 2) != '|' && w.word(last - 2, "||");
    }

    /** The end of the line without a closing bar. */
    private int bar(Window w, int from, int end) {
        int i = end;
        while (i > from && Chars.blank(w.at(i - 1))) {
            i--;
        }
        return i > from && delimiter.width(w, i - 1, end) > 0 ? i - 1 : end;
    }

    /** Reads a quoted cell and returns where its separator stands, or -1 when there is none here. */
    private int quoted(Window w, int at, CellRow row) {
        int open = delimiter == Delimiter.TAB ? at : w.skipBlank(at, w.length());
        if (open >= w.length() || w.at(open) != '"') {
            return -1;
        }
        unescaped.setLength(0);
        int[] doubled = new int[MOST_DOUBLED];
        int n = 0;
        int stop = Math.min(w.length(), open + LONGEST_QUOTED);
        for (int i = open + 1; i < stop; i++) {
            if (w.at(i) != '"') {
                if (w.at(i) == '\n') {
                    row.breaks();
                }
                unescaped.append(w.at(i));
            } else if (i + 1 < stop && w.at(i + 1) == '"') {
                unescaped.append('"');
                i++;
                n = Math.min(n + 1, MOST_DOUBLED);
                doubled[n - 1] = unescaped.length() - 1;
            } else {
                int after = delimiter == Delimiter.TAB ? i + 1 : w.skipBlank(i + 1, w.length());
                if (after < w.length() && !Chars.breaks(w.at(after)) && delimiter.width(w, after, w.length()) == 0) {
                    return -1;
                }
                CharSequence value = n > 0 && n < MOST_DOUBLED ? placed(w.offset(open + 1), doubled, n) : unescaped;
                row.add(value, w.offset(open + 1), w.offset(i));
                return after;
            }
        }
        return -1;
    }

    /** Reads a cell in single quotes or Japanese brackets, as {@link #quoted} does; none of these is doubled. */
    private int otherwiseQuoted(Window w, int at, CellRow row) {
        int open = delimiter == Delimiter.TAB ? at : w.skipBlank(at, w.length());
        char closing = open < w.length() ? closing(w.at(open)) : 0;
        int stop = closing == 0 ? open : Math.min(w.length(), open + LONGEST_OTHERWISE);
        for (int i = open + 1; i < stop && !Chars.breaks(w.at(i)); i++) {
            if (w.at(i) == closing) {
                int after = delimiter == Delimiter.TAB ? i + 1 : w.skipBlank(i + 1, w.length());
                boolean ends = after >= w.length() || Chars.breaks(w.at(after)) || w.at(after) == delimiter.separator();
                if (ends && i > open + 1) {
                    row.add(w.chars(), open + 1, i, w.offset(open + 1));
                    return after;
                }
            }
        }
        return -1;
    }

    /** What closes such quotes, or 0 where none open. */
    private static char closing(char open) {
        return switch (open) {
            case '\'' -> '\'';
            case '‘' -> '’';
            case '“' -> '”';
            case '「' -> '」';
            default -> 0;
        };
    }

    /** The value of a cell in which quotes are doubled, with the place of each character. */
    private PlacedText placed(long start, int[] doubled, int n) {
        long[] starts = new long[unescaped.length()];
        long[] ends = new long[unescaped.length()];
        int shift = 0;
        for (int i = 0; i < starts.length; i++) {
            boolean twice = shift < n && doubled[shift] == i;
            starts[i] = start + i + shift;
            shift += twice ? 1 : 0;
            ends[i] = start + i + shift + 1;
        }
        return new PlacedText(unescaped.toString(), starts, ends);
    }

    /** Whether the line only draws: |---|:--:| or +----+. */
    static boolean ruler(Window w, int from) {
        int drawn = 0;
        for (int i = from; i < w.length() && !Chars.breaks(w.at(i)); i++) {
            char c = w.at(i);
            if ("-=+|:─━┼├┤┌┐└┘┬┴｜│".indexOf(c) >= 0) {
                drawn++;
            } else if (!Chars.blank(c)) {
                return false;
            }
        }
        return drawn >= 3;
    }
}
