package dev.sekisho.dlp.address;

/** Reads seven digits with or without a hyphen after the third. */
final class PostalCodes {
    private static final String OPENING = "(（[［【〔";
    private static final String CLOSING = ")）]］】〕";

    private PostalCodes() {}

    /** The end of a postal code that starts here with its first digit, or -1. */
    static int end(char[] text, int from, int limit) {
        int i = from;
        int digits = 0;
        while (i < limit
                && digits < 7
                && (Glyphs.digit(text[i]) || (digits == 3 && Glyphs.hyphen(text[i]) && i == from + 3))) {
            digits += Glyphs.digit(text[i]) ? 1 : 0;
            i++;
        }
        boolean longer = i < limit
                && (Glyphs.digit(text[i]) || (Glyphs.hyphen(text[i]) && i + 1 < limit && Glyphs.digit(text[i + 1])));
        return digits == 7 && !longer ? i : -1;
    }

    /** The same with other signs and blanks between, as they stand behind 〒: 100 - 0013, 100.0013. */
    static int spread(char[] text, int from, int limit) {
        int head = Glyphs.end(text, from, limit, Glyphs.DIGIT);
        int i = Glyphs.end(text, head, limit, Glyphs.SPACE);
        i += i < limit && (Glyphs.hyphen(text[i]) || ".．・".indexOf(text[i]) >= 0) ? 1 : 0;
        i = Glyphs.end(text, i, limit, Glyphs.SPACE);
        int end = Glyphs.end(text, i, limit, Glyphs.DIGIT);
        boolean longer =
                end + 1 < limit && Glyphs.digit(text[end + 1]) && (Glyphs.hyphen(text[end]) || text[end] == '.');
        return head - from == 3 && i > head && i - head <= 3 && end - i == 4 && !longer ? end : -1;
    }

    /** The code as a number. */
    static int value(char[] text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            if (Glyphs.digit(text[i])) {
                value = value * 10 + (text[i] & 15) % 10;
            }
        }
        return value;
    }

    /** Where the address starts after a postal code, 〒, brackets and spaces at the beginning of a cell. */
    static int after(char[] text, int from, int limit) {
        int i = Glyphs.end(text, from, limit, Glyphs.SPACE);
        int open = i < limit && opens(text[i]) ? i + 1 : i;
        int code = open < limit && text[open] == '〒' ? Glyphs.end(text, open + 1, limit, Glyphs.SPACE) : open;
        int end = end(text, code, limit);
        if (end > 0 && open > i) {
            boolean closed = end < limit && CLOSING.indexOf(text[end]) == OPENING.indexOf(text[i]);
            return closed ? Glyphs.end(text, end + 1, limit, Glyphs.SPACE) : i;
        }
        return end < 0 ? i : Glyphs.end(text, end, limit, Glyphs.SPACE);
    }

    /** Whether a bracket opens that may stand around a postal code. */
    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }
}
