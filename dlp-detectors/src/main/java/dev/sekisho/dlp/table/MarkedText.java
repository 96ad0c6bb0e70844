package dev.sekisho.dlp.table;

import java.util.Arrays;
import java.util.Map;

/** The text of one element: entities resolved, tags left out, with its place in the raw text. */
final class MarkedText {
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "ensp", " ", "emsp",
            "\u3000", "thinsp", " ", "middot", "·");

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
        int end = at + 1;
        while (end < w.length() && end - at < 12 && w.at(end) != ';') {
            end++;
        }
        if (end >= w.length() || w.at(end) != ';' || end == at + 1) {
            return at;
        }
        String name = w.text(at + 1, end);
        String known = ENTITIES.get(name);
        int code = known == null && name.charAt(0) == '#' ? number(name) : -1;
        if (known == null && (code <= 0 || !Character.isValidCodePoint(code))) {
            return at;
        }
        if (known != null) {
            text.append(known);
        } else {
            text.appendCodePoint(code);
        }
        return end + 1;
    }

    private static int number(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int value = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0 || value > 0x110000) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        return value;
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
