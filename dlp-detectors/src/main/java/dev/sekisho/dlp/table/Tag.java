package dev.sekisho.dlp.table;

/** One tag of HTML or XML; used again for the next tag. */
final class Tag {
    private static final int LONGEST = 1 << 11;
    /** No personal number has fewer; sizes and colours in attributes have. */
    private static final int FEW_DIGITS = 7;

    private static final String COMMENT_END = "-->";

    private String name = "";
    private boolean closing;
    private boolean empty;
    private int start;
    private int end;
    private long bracket = -1;
    /** Where the next {@code -->} stands, or how far there is none; looked up once for all comments before it. */
    private long dashes = -1;

    /** Reads the tag, comment or declaration that starts here. False when it is none: then {@code <} is a character. */
    boolean read(Window w, int from) {
        start = from;
        name = "";
        closing = false;
        empty = false;
        if (from + 1 >= w.length()) {
            return false;
        }
        if (w.word(from, "<!--")) {
            return comment(w, from + 4);
        }
        if (w.word(from, "<![cdata[")) {
            return false;
        }
        int at = from + 1;
        if (w.at(at) == '/') {
            closing = true;
            at++;
        }
        int nameFrom = at;
        while (at < w.length() && at - nameFrom < 64 && nameChar(w.at(at))) {
            at++;
        }
        name = lower(w.text(nameFrom, at));
        boolean declared = nameFrom < w.length() && (w.at(nameFrom) == '!' || w.at(nameFrom) == '?');
        return (at > nameFrom || declared) && closeAt(w, at);
    }

    private static boolean nameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ':' || c == '.';
    }

    private static String lower(String s) {
        return s.toLowerCase(java.util.Locale.ROOT);
    }

    private boolean comment(Window w, int from) {
        if (dashes < w.offset(from)) {
            int i = from;
            while (i < w.length() && !(w.at(i) == '-' && w.word(i, COMMENT_END))) {
                i++;
            }
            dashes = i < w.length() ? w.offset(i) : Math.max(w.offset(i), w.offset(from) + LONGEST + 1);
        }
        long length = dashes - w.offset(from);
        int at = from + (int) Math.min(length, LONGEST);
        boolean closed = length <= LONGEST && w.word(at, COMMENT_END);
        end = closed ? at + COMMENT_END.length() : end;
        return closed;
    }

    /** Where the next {@code >} stands, or how far there is none; looked up once for all tags before it. */
    private long bracketAfter(Window w, int from) {
        if (bracket < w.offset(from)) {
            int i = from;
            while (i < w.length() && w.at(i) != '>') {
                i++;
            }
            bracket = i < w.length() ? w.offset(i) : Math.max(w.offset(i), w.offset(from) + LONGEST + 1);
        }
        return bracket;
    }

    private boolean closeAt(Window w, int from) {
        if (bracketAfter(w, from) - w.offset(from) > LONGEST) {
            return false;
        }
        char quote = 0;
        for (int i = from; i < Math.min(w.length(), from + LONGEST); i++) {
            char c = w.at(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                empty = w.at(i - 1) == '/';
                end = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Whether a comment or the attributes of a tag may hold a value: {@code <td title="090-1234-5678">}. */
    boolean speaks(Window w) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = w.at(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (c > 0x7f || c == '@' || digits >= FEW_DIGITS) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    boolean opens(String tag) {
        return !closing && name.equals(tag);
    }

    boolean closes(String tag) {
        return closing && name.equals(tag);
    }

    boolean closing() {
        return closing;
    }

    boolean empty() {
        return empty;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
