package dev.sekisho.dlp.table;

/** How the cells of a line are told apart. */
enum Delimiter {
    TAB('\t', LineMarks.TAB),
    PIPE('|', LineMarks.PIPE),
    COMMA(',', LineMarks.COMMA),
    SEMICOLON(';', LineMarks.SEMICOLON),
    SLASH('／', LineMarks.SLASH),
    /** Two or more spaces of any kind. */
    SPACES(' ', LineMarks.SPACES);

    private final char separator;
    private final int mark;

    Delimiter(char separator, int mark) {
        this.separator = separator;
        this.mark = mark;
    }

    /** The mark of lines in which it separates something. */
    int mark() {
        return mark;
    }

    char separator() {
        return separator;
    }

    boolean quotes() {
        return this != PIPE && this != SPACES && this != SLASH;
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
}
