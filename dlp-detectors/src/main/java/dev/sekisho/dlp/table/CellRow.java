package dev.sekisho.dlp.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row, copied into one buffer that is used again for the next row. */
final class CellRow {
    /** With two hyphens, six digits. */
    private static final int LONG_NUMBER = 8;

    private static final int FEW_CHARS = 128;
    private static final int FEW_CELLS = 16;
    private static final char[] NO_CHARS = {};
    private static final int[] NO_PLACES = {};
    private static final long[] NO_OFFSETS = {};
    private static final PlacedText[] NOT_PLACED = {};

    private final Slice slice = new Slice();
    private char[] chars = NO_CHARS;
    private int[] ends = NO_PLACES;
    private long[] rawStarts = NO_OFFSETS;
    private long[] rawEnds = NO_OFFSETS;
    private int[] screens = NO_PLACES;
    private @Nullable PlacedText[] placed = NOT_PLACED;
    private int size;
    private long number;
    private boolean broken;

    void reset(long rowNumber) {
        size = 0;
        broken = false;
        number = rowNumber;
        Arrays.fill(placed, null);
    }

    /**
     * Adds a cell; spaces around the value are cut off and, where the raw text is as long as the value, so is its
     * place.
     */
    void add(CharSequence value, long rawStart, long rawEnd) {
        int length = value.length();
        int at = room(length);
        Slice.copy(value, chars, at);
        broken |= (value instanceof String text && text.indexOf('\n') >= 0)
                || (value instanceof Slice view && view.breaks());
        if (value instanceof PlacedText gaps && rawStart >= 0) {
            place(gaps);
        }
        boolean exact = rawEnd - rawStart == length;
        int from = first(chars, at, at + length);
        int to = last(chars, from, at + length);
        System.arraycopy(chars, from, chars, at, to - from);
        close(
                at + to - from,
                rawStart < 0 || !exact ? Math.max(-1, rawStart) : rawStart + from - at,
                rawStart < 0 ? -1 : exact ? rawStart + to - at : rawEnd);
    }

    /** Says that a cell has several lines. */
    void breaks() {
        broken = true;
    }

    /** Whether a cell has several lines. */
    boolean broken() {
        return broken;
    }

    private void place(PlacedText value) {
        if (placed.length <= size) {
            placed = Arrays.copyOf(placed, Math.max(16, size * 2));
        }
        placed[size] = value;
    }

    /** Adds a cell that stands in an array as it does in the raw text. */
    void add(char[] source, int start, int end, long rawStart) {
        int from = first(source, start, end);
        int to = last(source, from, end);
        if (Quotes.formula(source, from, to)) {
            from += 2;
            to--;
        } else {
            int quotes = Quotes.around(source, from, to);
            from += quotes;
            to -= quotes;
        }
        int at = room(to - from);
        System.arraycopy(source, from, chars, at, to - from);
        close(at + to - from, rawStart + from - start, rawStart + to - start);
    }

    /** Says where on a screen the last cell begins. */
    void begins(int screen) {
        if (screens.length < size) {
            screens = Arrays.copyOf(screens, Math.max(16, size * 2));
        }
        screens[size - 1] = screen;
    }

    /** Where on a screen a cell begins, or -1 when nobody said. */
    int screen(int column) {
        return column < screens.length ? screens[column] : -1;
    }

    private static int first(char[] source, int start, int end) {
        int from = start;
        while (from < end && Chars.space(source[from])) {
            from++;
        }
        return from;
    }

    private static int last(char[] source, int from, int end) {
        int to = end;
        while (to > from && Chars.space(source[to - 1])) {
            to--;
        }
        return to;
    }

    private int room(int length) {
        int at = chars();
        if (chars.length < at + length) {
            chars = Arrays.copyOf(chars, Math.max(Math.max(FEW_CHARS, chars.length * 2), at + length));
        }
        return at;
    }

    private void close(int end, long rawStart, long rawEnd) {
        grow();
        ends[size] = end;
        rawStarts[size] = rawStart;
        rawEnds[size] = rawEnd;
        size++;
    }

    private void grow() {
        if (size == ends.length) {
            int room = Math.max(FEW_CELLS, size * 2);
            ends = Arrays.copyOf(ends, room);
            rawStarts = Arrays.copyOf(rawStarts, room);
            rawEnds = Arrays.copyOf(rawEnds, room);
        }
    }

    CellRow copy() {
        CellRow copy = new CellRow();
        copy.chars = Arrays.copyOf(chars, Math.max(1, chars()));
        copy.ends = Arrays.copyOf(ends, Math.max(1, size));
        copy.rawStarts = Arrays.copyOf(rawStarts, Math.max(1, size));
        copy.rawEnds = Arrays.copyOf(rawEnds, Math.max(1, size));
        copy.placed = placed.length == 0 ? placed : placed.clone();
        copy.screens = screens.clone();
        copy.size = size;
        copy.number = number;
        copy.broken = broken;
        return copy;
    }

    int size() {
        return size;
    }

    long number() {
        return number;
    }

    int length(int column) {
        return column < size ? ends[column] - begin(column) : 0;
    }

    private int begin(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    String value(int column) {
        return column < size ? new String(chars, begin(column), ends[column] - begin(column)) : "";
    }

    /** A view of a cell, valid until the next call. */
    CharSequence view(int column) {
        PlacedText gaps = column < placed.length ? placed[column] : null;
        return gaps != null ? gaps : slice.set(chars, begin(column), ends[column]);
    }

    long rawStart(int column) {
        return rawStarts[column];
    }

    long rawEnd(int column) {
        return rawEnds[column];
    }

    int filled() {
        int n = 0;
        for (int c = 0; c < size; c++) {
            n += length(c) > 0 ? 1 : 0;
        }
        return n;
    }

    /** Whether a cell is a number of six digits or more, hyphens not counted. */
    boolean holdsNumber() {
        for (int c = 0; c < size; c++) {
            int i = begin(c);
            while (i < ends[c] && (Chars.digit(chars[i]) || chars[i] == '-')) {
                i++;
            }
            if (i == ends[c] && length(c) >= LONG_NUMBER) {
                return true;
            }
        }
        return false;
    }

    int chars() {
        return size == 0 ? 0 : ends[size - 1];
    }

    /** Takes over all cells of another row. */
    void spread(CellRow from) {
        reset(from.number);
        broken = from.broken;
        for (int c = 0; c < from.size; c++) {
            int at = size;
            add(from.view(c), from.rawStarts[c], from.rawEnds[c]);
            rawStarts[at] = from.rawStarts[c];
            rawEnds[at] = from.rawEnds[c];
        }
    }

    /** What a column holds in the rows that have something there; of names above or below their readings the names. */
    static List<String> values(List<CellRow> rows, int column) {
        List<String> values = new ArrayList<>();
        for (CellRow row : rows) {
            if (row.length(column) > 0) {
                String value = row.value(column);
                ReadingLine lines = row.broken ? ReadingLine.of(value) : null;
                values.add(lines == null ? value : lines.name(value));
            }
        }
        return values;
    }

    /** Whether two lists hold the very same rows. */
    @SuppressWarnings("ReferenceEquality") // The very rows that were looked at, if they are kept.
    static boolean same(List<CellRow> a, List<CellRow> b) {
        for (int i = 0; i < a.size(); i++) {
            if (i >= b.size() || a.get(i) != b.get(i)) {
                return false;
            }
        }
        return a.size() == b.size();
    }
}
