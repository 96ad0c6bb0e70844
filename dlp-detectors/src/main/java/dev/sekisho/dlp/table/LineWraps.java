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
    /**
     * Columns of the lines that mail programs and editors wrap, of which a letter of Japanese takes two. Shorter lines
     * are more often lists, longer ones whole paragraphs or records.
     */
    private static final int USUAL_NARROWEST = 56;

    private static final int USUAL_WIDEST = 100;
    /** Columns at which telephones, receipts, papers in columns and wide screens cut prose. */
    private static final int NARROWEST = 24;

    private static final int WIDEST = 200;
    /** How much shorter than its neighbours a line may be, because a mark or a word was not to be cut. */
    private static final int RAGGED = 6;
    /** How much two full lines of Japanese differ, where marks may not begin a line. */
    private static final int EVEN = 4;
    /** So many letters of hiragana in the two lines are of prose, not of a list. */
    private static final int PROSE = 4;

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
        if (end == 0 || next >= size || Chars.breaks(text[end - 1]) || Chars.breaks(text[next])) {
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

    /**
     * Whether the line that ends here is about as long as the lines before and behind it. Of a usual width it need only
     * not be shorter than they are; of another it has to be of prose, and the line before of the same width.
     */
    private static boolean wrapped(char[] text, int first, int end, int at, int last) {
        int width = columns(text, marginStart(text, first), end);
        boolean usual = width >= USUAL_NARROWEST && width <= USUAL_WIDEST;
        int longest = width + (usual ? RAGGED : EVEN);
        int below = columns(text, at + 1, last);
        if (width < NARROWEST || width > WIDEST || below > longest) {
            return false;
        }
        int before = marginStart(text, first) - 1;
        int above = 0;
        if (before > 0) {
            int lineBefore =
                    withoutBlanks(text, text[before] == '\n' && text[before - 1] == '\r' ? before - 1 : before);
            int from = lineStart(text, lineBefore);
            above = from < 0 ? Integer.MAX_VALUE : columns(text, marginStart(text, from), lineBefore);
        }
        boolean fits = above <= longest;
        int even = before > 0 ? above : below;
        return usual ? fits : fits && even >= width - EVEN && prose(text, first, last);
    }

    private static boolean prose(char[] text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to && letters < PROSE; i++) {
            letters += Chars.hiragana(text[i]) ? 1 : 0;
        }
        return letters >= PROSE;
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
        while (i > 0 && end - i <= WIDEST && !Chars.breaks(text[i - 1])) {
            i--;
        }
        return end - i > WIDEST ? -1 : Math.min(end, margin(text, i, end));
    }

    private static int marginStart(char[] text, int first) {
        int i = first;
        while (i > 0 && !Chars.breaks(text[i - 1])) {
            i--; // bounded: the line is no longer than lineStart looks
        }
        return i;
    }

    private static int lineEnd(char[] text, int from, int size) {
        int i = from;
        while (i < size && i - from <= WIDEST && !Chars.breaks(text[i])) {
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
}
