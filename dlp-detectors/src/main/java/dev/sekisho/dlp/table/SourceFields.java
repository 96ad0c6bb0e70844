package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;

/** Whether the lines from one on are fields of an object that a program's text spells out: {@code name: '山田 太郎',}. */
final class SourceFields {
    private static final int MOST_LINES = 40;
    private static final int LONGEST_KEY = 40;
    private static final int LEAST_TYPED = 2;
    /** Between an opening bracket and the next line. */
    private static final int LONGEST_GAP = 200;

    private static final char FIRST_WIDE = '\u3000';

    private final HeaderWords words;
    private int keyStart;
    private int keyEnd;
    private int value;
    private boolean quoted;

    SourceFields(HeaderWords words) {
        this.words = words;
    }

    /** Whether a bracket that ends its line stands before the line that begins here. */
    static boolean opened(Window w, int from) {
        int i = from;
        while (i > 0 && from - i < LONGEST_GAP && Chars.space(w.at(i - 1))) {
            i--;
        }
        return i > 0 && i < from && "{[(".indexOf(w.at(i - 1)) >= 0;
    }

    /** Where to look up to for a key and what follows it: the end of the line, unless that is far. */
    static int reach(Window w, int from) {
        int stop = Math.min(w.length(), from + LONGEST_GAP);
        int i = from;
        while (i < stop && !Chars.breaks(w.at(i))) {
            i++;
        }
        return i;
    }

    /** Whether nothing follows a bracket on its line. */
    static boolean endsLine(Window w, int bracket) {
        return w.blankLine(bracket + 1) && w.lineEnd(bracket) < w.length();
    }

    /**
     * 0 when enough of the lines from one on are fields about a person, in quotes, else how many characters need not be
     * tried again.
     */
    int accepts(Window w, int from) {
        int fields = 0;
        int typed = 0;
        boolean name = false;
        boolean wide = false;
        int at = from;
        int stop = Math.min(w.length(), from + (1 << 12));
        for (int n = 0; n < MOST_LINES && at < stop; n++) {
            int end = w.lineEnd(at);
            int first = w.skipBlank(at, end);
            boolean key = key(w, first, end);
            if (!key && fields > 0 && first < end && "}])".indexOf(w.at(first)) >= 0) {
                break;
            }
            if (!key && (first >= end || "{[(".indexOf(w.at(first)) < 0 || !w.blankLine(first + 1))) {
                break;
            }
            at = w.afterBreak(end);
            if (key && quoted && closed(w, value, end)) {
                Heading heading = words.match(w.text(keyStart, keyEnd));
                boolean knows = heading != null && heading.type() != null;
                fields++;
                typed += knows ? 1 : 0;
                name |= knows && heading != null && InfoType.PERSON_NAME.equals(heading.type());
                wide |= value + 1 < end && w.at(value + 1) >= FIRST_WIDE;
            }
        }
        boolean person = wide && typed >= (name ? LEAST_TYPED : LEAST_TYPED + 1);
        return person ? 0 : Math.max(1, at - from);
    }

    private static boolean closed(Window w, int quote, int end) {
        int i = quote + 1;
        while (i < end && w.at(i) != w.at(quote)) {
            i++;
        }
        return i < end || w.at(quote) == '`';
    }

    /** Reads the key that begins here, if one does, up to where its value begins. */
    boolean key(Window w, int first, int end) {
        if (first >= end) {
            return false;
        }
        char c = w.at(first);
        char quote = Quoted.opens(c) ? c : 0;
        keyStart = quote != 0 || c == ':' ? first + 1 : first;
        keyEnd = keyStart;
        while (keyEnd < end && keyEnd - keyStart < LONGEST_KEY && inKey(w.at(keyEnd), quote)) {
            keyEnd++;
        }
        if (keyEnd == keyStart || keyEnd >= end || (quote == 0 && Chars.digit(w.at(keyStart)))) {
            return false;
        }
        if (quote != 0 && w.at(keyEnd) != quote) {
            return false;
        }
        int sign = w.skipBlank(quote != 0 ? keyEnd + 1 : keyEnd, end);
        int behind = sign(w, sign, end);
        if (behind < 0) {
            return false;
        }
        value = w.skipBlank(behind, end);
        quoted = value < end && Quoted.opens(w.at(value));
        return true;
    }

    private static boolean inKey(char c, char quote) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || (quote != 0 && c != quote && c >= ' ');
    }

    /** Where what parts a key from its value ends, or -1: one colon, {@code =>}, or an equals sign. */
    private static int sign(Window w, int at, int end) {
        if (at >= end) {
            return -1;
        }
        char next = at + 1 < end ? w.at(at + 1) : 0;
        if (w.at(at) == '=') {
            return next == '>' ? at + 2 : next == '=' || statement(w, end) ? -1 : at + 1;
        }
        return w.at(at) == ':' && next != ':' ? at + 1 : -1;
    }

    /** Whether the line assigns to a variable: a named argument ends with no semicolon. */
    private static boolean statement(Window w, int end) {
        int last = end;
        while (last > 0 && Chars.blank(w.at(last - 1))) {
            last--;
        }
        return last > 0 && w.at(last - 1) == ';';
    }

    int keyStart() {
        return keyStart;
    }

    int keyEnd() {
        return keyEnd;
    }

    /** Where the value begins of the key that was read last. */
    int value() {
        return value;
    }
}
