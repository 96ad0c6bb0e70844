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

    private char[] text = new char[64];
    private int length;
    private long first = -1;
    private long last;
    /** Of each character, in the raw text. */
    private long[] starts = new long[64];

    private long[] ends = new long[64];
    private boolean gaps;
    private boolean broken;

    void clear() {
        length = 0;
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
                return end;
            }
        }
        plain(w, at, c);
        return at + 1;
    }

    /** Adds what stands between two indexes as it is written. */
    void plain(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            plain(w, i, w.at(i));
        }
    }

    private void plain(Window w, int at, char c) {
        if (length > 0 || !Chars.space(c)) {
            long from = w.offset(at);
            put(c, from, from + 1);
            first = first < 0 ? from : first;
            last = Chars.space(c) ? last : from + 1;
        }
    }

    /** A line break inside the element. */
    void line() {
        if (length > 0) {
            put('\n', last, last);
            broken = true;
        }
    }

    /** Whether a line break was added. */
    boolean broken() {
        return broken;
    }

    private void put(char c, long from, long to) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        gaps |= to - from != 1 || (length > 0 && ends[length - 1] != from);
        starts[length] = from;
        ends[length] = to;
        text[length++] = c;
    }

    /** The text without spaces around it; it knows its places where something stands between its characters. */
    CharSequence placed() {
        if (!gaps) {
            return text();
        }
        int end = end();
        int from = 0;
        while (from < end && Chars.space(text[from])) {
            from++;
        }
        return new PlacedText(
                new String(text, from, end - from),
                Arrays.copyOfRange(starts, from, end),
                Arrays.copyOfRange(ends, from, end));
    }

    /** Whether something stands in the raw text between two of its characters, or for one. */
    boolean gaps() {
        return gaps;
    }

    /** Adds what a reference stands for; its characters all have the place of the reference. */
    private void refer(Window w, String known, int from, int to) {
        for (int i = 0; i < known.length(); i++) {
            put(known.charAt(i), w.offset(from), w.offset(to));
        }
        first = first < 0 ? w.offset(from) : first;
        last = Chars.space(text[length - 1]) ? last : w.offset(to);
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
        refer(w, known, at, end + 1);
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
        int next = end < w.length() && w.at(end) == ';' ? end + 1 : end;
        refer(w, Character.toString(code), at, next);
        return next;
    }

    /** The text without spaces at its end. */
    String text() {
        return new String(text, 0, end());
    }

    private int end() {
        int end = length;
        while (end > 0 && Chars.space(text[end - 1])) {
            end--;
        }
        return end;
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
        return length;
    }

    /** A space that stands nowhere in the raw text: what follows it is a value behind its label. */
    void label() {
        if (length > 0) {
            put(' ', last, last);
        }
    }

    /** Adds what another one holds, with its places. */
    void add(MarkedText other) {
        for (int i = 0; i < other.length; i++) {
            put(other.text[i], other.starts[i], other.ends[i]);
        }
        if (other.length > 0) {
            first = first < 0 ? other.first : first;
            last = other.last;
        }
    }
}
