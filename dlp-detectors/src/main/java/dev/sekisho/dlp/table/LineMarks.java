package dev.sekisho.dlp.table;

/**
 * Which characters that tables and forms are made of stand in a line. Most lines are prose and hold none, and then no
 * kind of table need be tried; one look at each character says so.
 */
final class LineMarks {
    static final int TAB = 1;
    static final int PIPE = 1 << 1;
    static final int COMMA = 1 << 2;
    static final int SEMICOLON = 1 << 3;
    /** Two blanks or more behind something else. */
    static final int SPACES = 1 << 4;
    /** What may stand between a label and a value, or before a label in brackets. */
    static final int LABEL = 1 << 5;
    /** A tag may open, or an object of JSON behind what a program logs before it. */
    static final int TAG = 1 << 6;
    /** Neither a header nor a name has it. */
    static final int SENTENCE = 1 << 7;

    static final int SLASH = 1 << 8;
    /** Something else than kana, kanji and marks among them: Latin letters, digits, blanks, signs. */
    static final int MIXED = 1 << 9;

    /** What separates cells and stands in no sentence. */
    static final int RARE = 1 << 10;
    /** What an escape in a string begins with. */
    static final int ESCAPE = 1 << 11;

    private static final char LAST_WIDE_MARK = '\u301F';
    private static final short[] MARKS = new short[LAST_WIDE_MARK + 1];

    static {
        mark(TAB | LABEL, "\t");
        mark(PIPE, "|│");
        mark(COMMA, ",");
        mark(SEMICOLON, ";");
        mark(LABEL, "\u3000:=[([【〔「→⇒>");
        mark(TAG, "<{");
        mark(SENTENCE, "。、");
        mark(RARE, Announced.RARE);
        mark(ESCAPE, "\\");
    }

    private int end;
    private int marks;

    private static void mark(int bits, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            MARKS[chars.charAt(i)] |= (short) bits;
        }
    }

    /** Reads the line that starts at an index, or goes on there. */
    void read(Window w, int from) {
        int length = w.length();
        int seen = 0;
        boolean text = false;
        boolean blank = false;
        int i = from;
        for (; i < length; i++) {
            char c = w.at(i);
            if (c > LAST_WIDE_MARK && c < '\uFF00') {
                text = true;
                blank = false;
            } else if (Chars.breaks(c)) {
                break;
            } else if (Chars.blank(c)) {
                int between = text ? mark(c) : mark(c) & ~TAB; // a tab before all else indents
                seen |= between | MIXED | (text && blank ? SPACES | LABEL : 0);
                blank = true;
            } else {
                seen |= mark(c) | MIXED;
                text = true;
                blank = false;
            }
        }
        end = i;
        marks = seen;
    }

    private static int mark(char c) {
        if (c <= LAST_WIDE_MARK) {
            return MARKS[c];
        }
        return switch (c) {
            case '：', '＝', '（', '［' -> LABEL;
            case '｜' -> PIPE;
            case '／' -> SLASH;
            case '｡', '､' -> SENTENCE;
            default -> 0;
        };
    }

    /** The end of the line, without its line break. */
    int end() {
        return end;
    }

    boolean has(int bits) {
        return (marks & bits) != 0;
    }
}
