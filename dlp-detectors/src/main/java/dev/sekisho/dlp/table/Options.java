package dev.sekisho.dlp.table;

import org.jspecify.annotations.Nullable;

/** The choices of a question that stand in one line, with boxes or numbers before them, one of them taken. */
final class Options {
    private static final String TICKED = "■☑✓✔☒●◉◎✅";
    private static final String OPENING = "(（[［【〔";
    private static final String CLOSING = ")）]］】〕";

    /** What is written between the brackets of the choice that is taken. */
    private static final String WRITTEN = "○◯〇●レ✓✔xXｘＸ*＊";

    private static final String EMPTY = "□☐◻▢○◯";
    private static final int LEAST_NUMBERED = 3;

    private final CharSequence text;
    private int options;
    private int from = -1;
    private int to = -1;
    private int taken;

    private Options(CharSequence text) {
        this.text = text;
    }

    /**
     * Where the choice that is taken begins and ends; empty when none is or several are; null when there are no
     * choices.
     */
    static int @Nullable [] taken(CharSequence text) {
        Options boxes = new Options(text);
        boxes.read(true);
        if (boxes.options >= 2) {
            return boxes.place();
        }
        Options numbers = new Options(text);
        numbers.read(false);
        return numbers.options >= LEAST_NUMBERED && numbers.taken == 1 ? numbers.place() : null;
    }

    private int[] place() {
        return taken == 1 ? new int[] {from, to} : new int[0];
    }

    private void read(boolean boxes) {
        int at = 0;
        while (at < text.length()) {
            boolean first = at == 0 || Chars.blank(text.charAt(at - 1)) || "・／/".indexOf(text.charAt(at - 1)) >= 0;
            int start = first ? (boxes ? box(at) : number(at)) : -1;
            if (start < 0) {
                at++;
                continue;
            }
            int end = end(start, boxes);
            options++;
            char mark = boxes ? mark(at) : text.charAt(at);
            if (boxes
                    ? TICKED.indexOf(mark) >= 0 || (WRITTEN.indexOf(mark) >= 0 && bracket(at) > at)
                    : Chars.circled(mark)) {
                taken++;
                from = start;
                to = trim(start, end);
            }
            at = end;
        }
    }

    /** Where the choice begins behind a box, or -1. */
    private int box(int at) {
        char c = text.charAt(at);
        if (TICKED.indexOf(c) >= 0 || EMPTY.indexOf(c) >= 0) {
            return blank(at + 1);
        }
        int close = bracket(at);
        return close > at ? blank(close) : -1;
    }

    /** Behind a bracket with nothing in it but a tick or blanks: (○), 【　】; the index itself when none opens here. */
    private int bracket(int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        if (kind < 0) {
            return at;
        }
        int i = blank(at + 1);
        boolean empty = i > at + 1;
        if (i < text.length() && WRITTEN.indexOf(text.charAt(i)) >= 0) {
            i = blank(i + 1);
            empty = true;
        }
        return empty && i < text.length() && text.charAt(i) == CLOSING.charAt(kind) ? i + 1 : at;
    }

    /** The sign of a box, or what is written in a bracket. */
    private char mark(int at) {
        return bracket(at) > at ? text.charAt(blank(at + 1)) : text.charAt(at);
    }

    /** Where the choice begins behind a number, in a circle or not, or -1. */
    private int number(int at) {
        // Digits behind a circled number are the choice's own: ④700万円～1000万円.
        boolean circled = Chars.circled(text.charAt(at));
        int i = circled ? at + 1 : at;
        while (!circled && i < text.length() && i - at < 2 && Chars.digit(text.charAt(i))) {
            i++;
        }
        if (i == at) {
            return -1;
        }
        int behind = i < text.length() && ".．)）:：".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
        return blank(behind);
    }

    private int blank(int at) {
        int i = at;
        while (i < text.length() && Chars.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int end(int start, boolean boxes) {
        for (int i = start + 1; i < text.length(); i++) {
            boolean first = Chars.blank(text.charAt(i - 1)) || "・／/".indexOf(text.charAt(i - 1)) >= 0;
            if (first && (boxes ? box(i) : number(i)) > i) {
                return i;
            }
        }
        return text.length();
    }

    private int trim(int start, int end) {
        int i = end;
        while (i > start && (Chars.blank(text.charAt(i - 1)) || "・／/".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }
}
