package dev.sekisho.dlp.table;

import dev.sekisho.dlp.text.CharBits;
import java.util.Arrays;

/**
 * Values that are written with one character a box, or with a space or a line break behind each: 佐│藤│花│子, 0 9 0 - 1 2 3
 * 4, 佐　藤　　花　子. Time is linear: where one stretch ends, the next is looked for. Not thread-safe.
 */
public final class SpelledOut {
    private static final int LEAST = 3;
    private static final int MOST = 64;
    /** So much of the line is kept before a stretch, for its label, and behind it. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 12;
    private static final String BARS = "|│┃｜";
    private static final CharBits SEPARATORS = CharBits.of(" \u3000\n" + BARS);
    /** What stands in a box besides letters and digits. */
    private static final String SIGNS = "-－ー―‐−〒()（）@.";

    private final Taker taker;
    private int[] cells = new int[MOST];

    /**
     * Makes a reader.
     *
     * @param taker takes what is spelled out
     */
    public SpelledOut(Taker taker) {
        this.taker = taker;
    }

    /** Takes what is spelled out. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes it.
         *
         * @param text the stretch without what stands between its characters, and some of the line around it
         * @param from the index of the first character of the stretch
         * @param to one past the last
         */
        void spelled(PlacedText text, int from, int to);
    }

    /**
     * Looks for such stretches that begin in a part of a text.
     *
     * @param text the text
     * @param size how many characters of it are filled
     * @param from the first index at which one may begin
     * @param to one past the last
     * @param start the place of the first character of the array in the raw text
     */
    public void find(char[] text, int size, int from, int to, long start) {
        for (int i = Math.max(1, from); i < to && i + 1 < size; i++) {
            if (SEPARATORS.has(text[i]) && single(text, i, size) && !within(text, i)) {
                i = Math.max(i, stretch(text, i, size, start) - 1);
            }
        }
    }

    /** Whether one character stands before the separator, and one and the same separator behind the next. */
    private static boolean single(char[] text, int at, int size) {
        int next = next(text, at, size);
        return next > at
                && inBox(text[at - 1])
                && (at == 1 || !wordPart(text[at - 2]))
                && inBox(text[next])
                && (next + 1 >= size || text[next + 1] == text[at] || !wordPart(text[next + 1]));
    }

    /** Whether the separator is not the first of its stretch, of which a part was looked at before. */
    private static boolean within(char[] text, int at) {
        return at > 2 && text[at - 2] == text[at] && inBox(text[at - 3]) && (at == 3 || !wordPart(text[at - 4]));
    }

    /** The character behind a separator, or behind two of a kind that are blanks, as between the parts of a name. */
    private static int next(char[] text, int at, int size) {
        boolean blank = text[at] == ' ' || text[at] == '\u3000';
        int next = blank && at + 1 < size && text[at + 1] == text[at] ? at + 2 : at + 1;
        return next < size ? next : at;
    }

    /** Takes the stretch whose first separator stands at an index; one past its last character. */
    private int stretch(char[] text, int first, int size, long start) {
        int count = 1;
        cells[0] = first - 1;
        int at = first;
        while (count < MOST && at < size && text[at] == text[first]) {
            int next = next(text, at, size);
            boolean one = next > at && inBox(text[next]) && (next + 1 >= size || !wordPart(text[next + 1]));
            if (!one) {
                break;
            }
            cells[count++] = next;
            at = next + 1;
        }
        int end = cells[count - 1] + 1;
        if (count >= LEAST) {
            hand(text, size, count, start);
        }
        return end;
    }

    private void hand(char[] text, int size, int count, long start) {
        StringBuilder joined = new StringBuilder();
        long[] starts = new long[BEFORE + 2 * count + BEHIND];
        int before = cells[0];
        while (before > 0 && cells[0] - before < BEFORE && !Chars.breaks(text[before - 1])) {
            before--;
        }
        for (int i = before; i < cells[0]; i++) {
            put(joined, starts, text[i], start + i);
        }
        int from = joined.length();
        for (int cell = 0; cell < count; cell++) {
            if (cell > 0 && cells[cell] - cells[cell - 1] > 2) {
                put(joined, starts, ' ', start + cells[cell] - 1);
            }
            put(joined, starts, text[cells[cell]], start + cells[cell]);
        }
        int to = joined.length();
        for (int i = cells[count - 1] + 1; i < size && to + BEHIND > joined.length() && text[i] != '\n'; i++) {
            put(joined, starts, text[i], start + i);
        }
        long[] places = Arrays.copyOf(starts, joined.length());
        long[] ends = new long[places.length];
        Arrays.setAll(ends, i -> places[i] + 1);
        taker.spelled(new PlacedText(joined.toString(), places, ends), from, to);
    }

    private static void put(StringBuilder joined, long[] starts, char c, long place) {
        starts[joined.length()] = place;
        joined.append(c);
    }

    private static boolean inBox(char c) {
        return wordPart(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
