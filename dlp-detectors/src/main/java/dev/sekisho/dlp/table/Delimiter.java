package dev.sekisho.dlp.table;

/** How the cells of a line are told apart. */
enum Delimiter {
    TAB('\t'),
    PIPE('|'),
    COMMA(','),
    SEMICOLON(';'),
    /** Two or more spaces of any kind. */
    SPACES(' ');

    private final char separator;

    Delimiter(char separator) {
        this.separator = separator;
    }

    boolean quotes() {
        return this != PIPE && this != SPACES;
    }

    /** How many characters at the index separate cells; 0 when none do. */
    int width(Window w, int at, int end) {
        char c = w.at(at);
        if (this != SPACES) {
            return c == separator || (this == PIPE && (c == '｜' || c == '│')) ? 1 : 0;
        }
        int n = at;
        while (n < end && Chars.blank(w.at(n))) {
            n++;
        }
        return n - at >= 2 ? n - at : 0;
    }

    /** Whether it separates anything in a line. */
    boolean occurs(Window w, int from, int end) {
        int i = this == SPACES ? w.skipBlank(from, end) : from;
        while (i < end && width(w, i, end) == 0) {
            i++;
        }
        return i < end;
    }
}
