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
    /** Before this place of the text no {@code >} stands behind the tag read last. */
    private long bracket = -1;
    /** Before this place of the text no {@code -->} stands behind the comment read last. */
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

    /** Each character is looked at once for all comments before it, and no farther than a comment may go. */
    private boolean comment(Window w, int from) {
        int limit = Math.min(w.length(), from + LONGEST + 1);
        int i = (int) Math.max(from, dashes - w.offset(0));
        while (i < limit && !(w.at(i) == '-' && w.word(i, COMMENT_END))) {
            i++;
        }
        dashes = w.offset(i);
        boolean closed = i < limit;
        end = closed ? i + COMMENT_END.length() : end;
        return closed;
    }

    /** Whether a {@code >} follows near enough; each character is looked at once for all tags before it. */
    private boolean bracketAfter(Window w, int from) {
        int limit = Math.min(w.length(), from + LONGEST + 1);
        int i = (int) Math.max(from, bracket - w.offset(0));
        while (i < limit && w.at(i) != '>') {
            i++;
        }
        bracket = w.offset(i);
        return i < limit;
    }

    private boolean closeAt(Window w, int from) {
        if (!bracketAfter(w, from)) {
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
