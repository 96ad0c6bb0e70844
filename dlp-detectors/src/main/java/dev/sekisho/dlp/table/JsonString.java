package dev.sekisho.dlp.table;

/** Reads strings of JSON, with the place of each character where some are escaped. Reused; not thread-safe. */
final class JsonString {
    private final StringBuilder value = new StringBuilder();
    private final Places places = new Places();
    private boolean escaped;

    /**
     * Reads on from behind a quotation mark.
     *
     * @return where the quote ends the string, or how far it was looked for
     */
    int read(Window w, int from, int stop, String quote) {
        value.setLength(0);
        escaped = false;
        int i = from;
        while (i < stop && !w.word(i, quote)) {
            int at = i;
            boolean escape = w.at(i) == '\\' && i + 1 < stop;
            escaped |= escape;
            i = escape ? escape(w, i + 1, stop) : plain(w, i);
            places.put(value.length() - 1, w.offset(at), w.offset(i));
        }
        return i;
    }

    String text() {
        return value.toString();
    }

    /** The text that was read, with its places where it is not as it is written. */
    CharSequence placed(String text) {
        return escaped ? places.of(text) : text;
    }

    private int plain(Window w, int at) {
        value.append(w.at(at));
        return at + 1;
    }

    private int escape(Window w, int at, int stop) {
        char c = w.at(at);
        if (c == 'u' && at + 4 < stop) {
            int code = 0;
            for (int i = 1; i <= 4; i++) {
                code = code * 16 + Math.max(0, Character.digit(w.at(at + i), 16));
            }
            value.append((char) code);
            return at + 5;
        }
        int known = "ntrbf".indexOf(c);
        value.append(known < 0 ? c : "\n\t\r\b\f".charAt(known));
        return at + 1;
    }
}
