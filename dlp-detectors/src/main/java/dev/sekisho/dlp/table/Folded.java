package dev.sekisho.dlp.table;

import java.util.Arrays;

/**
 * Lines that go on behind a line break and a blank: cards and directories fold theirs at a width (RFC 6350, RFC 2849),
 * and people indent what does not fit behind a label.
 */
final class Folded {
    /** So many lines of one value are joined at most. */
    private static final int MOST_LINES = 16;

    private static final int MOST_OF_NOTE = 256;

    private Folded() {}

    /** The end of the last line that goes on from the one that ends here. */
    static int end(Window w, int lineEnd) {
        return end(w, lineEnd, MOST_LINES);
    }

    /** The same for properties of cards and calendars, which hold whole notes. */
    static int noteEnd(Window w, int lineEnd) {
        return end(w, lineEnd, MOST_OF_NOTE);
    }

    private static int end(Window w, int lineEnd, int most) {
        int end = lineEnd;
        for (int i = 0; i < most; i++) {
            int next = w.afterBreak(end);
            if (next >= w.length() || next == end || !Chars.blank(w.at(next)) || w.blankLine(next)) {
                return end;
            }
            end = w.lineEnd(next);
        }
        return end;
    }

    /** What stands between two places, without line breaks and so many blanks behind each. */
    static PlacedText join(Window w, int from, int to, int blanks) {
        StringBuilder text = new StringBuilder(to - from);
        long[] starts = new long[to - from];
        int at = from;
        while (at < to) {
            int end = Math.min(to, w.lineEnd(at));
            for (int i = at; i < end; i++) {
                starts[text.length()] = w.offset(i);
                text.append(w.at(i));
            }
            at = end < to ? w.afterBreak(end) : to;
            for (int i = 0; i < blanks && at < to && Chars.blank(w.at(at)); i++) {
                at++;
            }
        }
        long[] ends = new long[text.length()];
        Arrays.setAll(ends, i -> starts[i] + 1);
        return new PlacedText(text.toString(), Arrays.copyOf(starts, text.length()), ends);
    }
}
