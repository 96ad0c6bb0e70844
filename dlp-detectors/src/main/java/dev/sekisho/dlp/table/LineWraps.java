package dev.sekisho.dlp.table;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Line breaks of plain text at which a mail program or an editor may have cut a value in two, as at the width of a mail
 * or of the reply that cites it. A line was wrapped when it is as long as its neighbours, and cut when what stands on
 * both sides of the break may be one value; whether it is one, detectors say of the two lines joined. Time is linear,
 * as at most {@value #WIDEST} columns are looked at on either side of a break. Not thread-safe.
 */
public final class LineWraps {
    /** Columns, of which a letter of Japanese takes two. Shorter lines are lists, longer ones are not wrapped. */
    private static final int NARROWEST = 56;

    private static final int WIDEST = 100;
    /** How much shorter than its neighbours a line may be, because a mark or a word was not to be cut. */
    private static final int RAGGED = 6;

    private static final int LONGEST_MARGIN = 60;
    /** So many characters of each line are joined. */
    private static final int REACH = 72;

    /** What stands before each line, in a reply or where it is indented; behind a tab begins a cell. */
    private static final String MARGINS = " \u3000\u00a0>|｜│";

    private final Taker taker;

    /**
     * Makes a reader.
     *
     * @param taker takes the lines that may be one
     */
    public LineWraps(Taker taker) {
        this.taker = taker;
    }

    /** Takes what stands beside a break. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes it.
         *
         * @param text the end of one line and the beginning of the next without what stands between them
         * @param seam the index at which the next line begins
         * @param cuts what kinds of values may be cut there
         */
        void wrapped(PlacedText text, int seam, Set<Cut> cuts);
    }

    /** What a break may cut. */
    public enum Cut {
        /** The name of a person. */
        NAME,
        /** An address or a date, in the letters or at the number behind them. */
        PLACE,
        /** A number, or the number of an address. */
        NUMBER,
        /** A mail address. */
        MAIL
    }

    /**
     * Looks at the line breaks in a stretch of text.
     *
     * @param text the text
     * @param size how many characters of it are filled
     * @param from the first index at which a break may stand
     * @param to one past the last
     * @param start the place of the first character of the array in the raw text
     * @param named whether a part of a name was found beside the break at an index
     */
    public void find(char[] text, int size, int from, int to, long start, IntPredicate named) {
        for (int i = from; i < to; i++) {
            boolean feed = text[i] == '\n';
            if (feed || (text[i] == '\r' && !(i + 1 < size && text[i + 1] == '\n'))) {
                wrap(text, size, i, start, named);
            }
        }
    }

    private void wrap(char[] text, int size, int at, long start, IntPredicate named) {
        int above = at > 0 && text[at] == '\n' && text[at - 1] == '\r' ? at - 1 : at;
        int end = withoutBlanks(text, above);
        int next = margin(text, at + 1, size);
        if (end == 0 || next >= size || line(text[end - 1]) || line(text[next])) {
            return;
        }
        if (!Cuts.possible(text[end - 1], text[next])) {
            return;
        }
        int first = lineStart(text, end);
        int last = lineEnd(text, next, size);
        Set<Cut> cuts = first < 0 ? Set.of() : Cuts.of(text, first, end, next, last, () -> named.test(at));
        if (!cuts.isEmpty() && wrapped(text, first, end, at, last)) {
            int from = Math.max(first, end - REACH);
            taker.wrapped(join(text, from, end, next, Math.min(last, next + REACH), start), end - from, cuts);
        }
    }

    private static PlacedText join(char[] text, int first, int end, int next, int last, long start) {
        StringBuilder joined = new StringBuilder(last - first);
        joined.append(text, first, end - first).append(text, next, last - next);
        long[] starts = new long[joined.length()];
        int seam = end - first;
        Arrays.setAll(starts, i -> start + (i < seam ? first + i : next + i - seam));
        long[] ends = new long[joined.length()];
        Arrays.setAll(ends, i -> starts[i] + 1);
        return new PlacedText(joined.toString(), starts, ends);
    }

    /** Whether the line that ends here is about as long as the lines before and behind it, and of a usual width. */
    private static boolean wrapped(char[] text, int first, int end, int at, int last) {
        int width = columns(text, marginStart(text, first), end);
        if (width < NARROWEST || width > WIDEST || columns(text, at + 1, last) > width + RAGGED) {
            return false;
        }
        int before = marginStart(text, first) - 1;
        if (before <= 0) {
            return true;
        }
        int lineBefore = withoutBlanks(text, text[before] == '\n' && text[before - 1] == '\r' ? before - 1 : before);
        int from = lineStart(text, lineBefore);
        return from >= 0 && columns(text, marginStart(text, from), lineBefore) <= width + RAGGED;
    }

    private static int withoutBlanks(char[] text, int end) {
        int i = end;
        while (i > 0 && end - i < LONGEST_MARGIN && Chars.blank(text[i - 1]) && text[i - 1] != '\t') {
            i--;
        }
        return i;
    }

    /** Where what the line says begins behind its margin, or -1 where that is further than a wrapped line is long. */
    private static int lineStart(char[] text, int end) {
        int i = end;
        while (i > 0 && end - i <= WIDEST && !line(text[i - 1])) {
            i--;
        }
        return end - i > WIDEST ? -1 : Math.min(end, margin(text, i, end));
    }

    private static int marginStart(char[] text, int first) {
        int i = first;
        while (i > 0 && !line(text[i - 1])) {
            i--; // bounded: the line is no longer than lineStart looks
        }
        return i;
    }

    private static int lineEnd(char[] text, int from, int size) {
        int i = from;
        while (i < size && i - from <= WIDEST && !line(text[i])) {
            i++;
        }
        return i;
    }

    private static int margin(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST_MARGIN && MARGINS.indexOf(text[i]) >= 0) {
            i++;
        }
        return i;
    }

    private static int columns(char[] text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            boolean narrow = text[i] < 0x2000 || (text[i] >= '｡' && text[i] <= 'ﾟ');
            columns += narrow ? 1 : 2;
        }
        return columns;
    }

    private static boolean line(char c) {
        return c == '\n' || c == '\r';
    }
}
