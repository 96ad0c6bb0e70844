package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** The lines of a machine-readable zone and their check digits, by ICAO 9303 parts 4 to 6. */
final class Zone {
    private static final int TD1 = 30;
    private static final int TD2 = 36;
    private static final int TD3 = 44;

    private Zone() {}

    static boolean sign(char c) {
        return c == '<' || CharClass.digit(c) || (c >= 'A' && c <= 'Z');
    }

    /** Whether a line belongs to a zone whose check digits are all right. */
    static boolean valid(char[] text, int start, int end, int windowStart, int windowEnd) {
        int length = end - start;
        if (length == TD1) {
            return card(text, start, windowStart, windowEnd);
        }
        if (length != TD2 && length != TD3) {
            return false;
        }
        if (data(new String(text, start, length))) {
            return true;
        }
        int next = next(text, end, length, windowEnd);
        return next >= 0 && CharClass.of(text[start]) == CharClass.LATIN && data(new String(text, next, length));
    }

    /** The second line of a passport or a larger card. */
    static boolean data(String line) {
        return line.length() == TD3 ? passport(line) : line.length() == TD2 && larger(line);
    }

    private static boolean passport(String l) {
        char optional = l.charAt(42);
        return common(l)
                && (optional == '<' ? blank(l, 28, 42) : checked(l.substring(28, 43)))
                && checked(l.substring(0, 10) + l.substring(13, 20) + l.substring(21, 43) + l.charAt(43));
    }

    private static boolean larger(String l) {
        return common(l) && checked(l.substring(0, 10) + l.substring(13, 20) + l.substring(21, 35) + l.charAt(35));
    }

    /** Number, birth date and expiry stand at the same places in both. */
    private static boolean common(String l) {
        return checked(l.substring(0, 10)) && checked(l.substring(13, 20)) && checked(l.substring(21, 28));
    }

    /** One of the three lines of a card: the first begins with the kind of document, the third holds the name. */
    private static boolean card(char[] text, int start, int windowStart, int windowEnd) {
        int first = start;
        for (int line = 0; line < 3; line++) {
            int second = next(text, first + TD1, TD1, windowEnd);
            if (second >= 0 && card(new String(text, first, TD1), new String(text, second, TD1))) {
                return true;
            }
            first = previous(text, first, windowStart);
            if (first < 0) {
                return false;
            }
        }
        return false;
    }

    static boolean card(String one, String two) {
        return checked(one.substring(5, 15))
                && checked(two.substring(0, 7))
                && checked(two.substring(8, 15))
                && checked(one.substring(5, 30)
                        + two.substring(0, 7)
                        + two.substring(8, 15)
                        + two.substring(18, 29)
                        + two.charAt(29));
    }

    private static boolean checked(String field) {
        return CharClass.digit(field.charAt(field.length() - 1)) && CheckDigits.machineReadable(field);
    }

    private static boolean blank(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) != '<') {
                return false;
            }
        }
        return true;
    }

    /** Where a line of the same length starts behind a line end, or -1. */
    private static int next(char[] text, int end, int length, int windowEnd) {
        int i = Run.end(text, end, Math.min(windowEnd, end + 3), "\r\n ");
        if (i == end || i + length > windowEnd) {
            return -1;
        }
        for (int k = i; k < i + length; k++) {
            if (!sign(text[k])) {
                return -1;
            }
        }
        return i;
    }

    private static int previous(char[] text, int start, int windowStart) {
        int i = Run.start(text, Math.max(windowStart, start - 3), start, "\r\n ");
        int from = i - TD1;
        if (i == start || from < windowStart) {
            return -1;
        }
        for (int k = from; k < i; k++) {
            if (!sign(text[k])) {
                return -1;
            }
        }
        return from;
    }
}
