package dev.sekisho.dlp.table;

import java.util.Arrays;
import java.util.Map;

/** The text of one element: entities resolved, tags left out, with its place in the raw text. */
final class MarkedText {
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "ensp", " ", "emsp",
            "\u3000", "thinsp", " ", "middot", "·");

    /** Leading zeros are digits too. */
    private static final int MOST_DIGITS = 32;

    private final StringBuilder text = new StringBuilder();
    private long first = -1;
    private long last;
    /** Of each character, in the raw text. */
    private long[] starts = new long[64];

    private long[] ends = new long[64];
    private boolean gaps;
    private boolean broken;

    void clear() {
        text.setLength(0);
        broken = false;
        gaps = false;
        first = -1;
        last = 0;
    }

    /** Adds what stands at the index and returns the next one. */
    int add(Window w, int at) {
        char c = w.at(at);
        if (c == '&') {
            int end = entity(w, at);
            if (end > at) {
                note(w, at, end);
                return end;
            }
        }
        if (text.length() > 0 || !Chars.space(c)) {
            text.append(c);
            note(w, at, at + 1);
        }
        return at + 1;
    }

    /** A line break inside the element. */
    void line() {
        if (text.length() > 0) {
            text.append('\n');
            place(text.length() - 1, last, last);
            broken = true;
        }
    }

    /** Whether a line break was added. */
    boolean broken() {
        return broken;
    }

    private void place(int index, long from, long to) {
        if (index >= starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        gaps |= to - from != 1 || (index > 0 && ends[index - 1] != from);
        starts[index] = from;
        ends[index] = to;
    }

    /** The text without spaces around it; it knows its places where something stands between its characters. */
    CharSequence placed() {
        String trimmed = text();
        if (!gaps) {
            return trimmed;
        }
        int from = 0;
        while (from < trimmed.length() && Chars.space(trimmed.charAt(from))) {
            from++;
        }
        return new PlacedText(
                trimmed.substring(from),
                Arrays.copyOfRange(starts, from, trimmed.length()),
                Arrays.copyOfRange(ends, from, trimmed.length()));
    }

    private void note(Window w, int from, int to) {
        int index = text.length() - 1;
        if (index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))) {
            place(index - 1, w.offset(from), w.offset(to));
        }
        place(index, w.offset(from), w.offset(to));
        first = first < 0 ? w.offset(from) : first;
        if (!Chars.space(text.charAt(text.length() - 1))) {
            last = w.offset(to);
        }
    }

    private int entity(Window w, int at) {
        return at + 1 < w.length() && w.at(at + 1) == '#' ? numeric(w, at) : named(w, at);
    }

    private int named(Window w, int at) {
        int end = at + 1;
        while (end < w.length() && end - at < 12 && w.at(end) != ';') {
            end++;
        }
        if (end >= w.length() || w.at(end) != ';' || end == at + 1) {
            return at;
        }
        String name = w.text(at + 1, end);
        String known = ENTITIES.get(name);
        if (known == null) {
            return at;
        }
        text.append(known);
        return end + 1;
    }

    /** A reference by number. It ends with its last digit, for browsers do not insist on the semicolon. */
    private int numeric(Window w, int at) {
        boolean hex = at + 2 < w.length() && (w.at(at + 2) == 'x' || w.at(at + 2) == 'X');
        int radix = hex ? 16 : 10;
        int digits = at + (hex ? 3 : 2);
        int end = digits;
        int code = 0;
        while (end < w.length() && end - digits < MOST_DIGITS && Character.digit(w.at(end), radix) >= 0) {
            code = Math.min(code * radix + Character.digit(w.at(end), radix), Character.MAX_CODE_POINT + 1);
            end++;
        }
        if (end == digits || code == 0 || code > Character.MAX_CODE_POINT) {
            return at;
        }
        text.appendCodePoint(code);
        return end < w.length() && w.at(end) == ';' ? end + 1 : end;
    }

    /** The text without spaces at its end. */
    String text() {
        int end = text.length();
        while (end > 0 && Chars.space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    boolean blank() {
        return first < 0;
    }

    long first() {
        return Math.max(0, first);
    }

    long last() {
        return first < 0 ? 0 : last;
    }

    int length() {
        return text.length();
    }
}
