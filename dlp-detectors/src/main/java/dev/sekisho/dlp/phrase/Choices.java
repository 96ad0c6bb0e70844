package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.CharClass;

/** Choices with boxes before them, one or some ticked: □会社員 ☑公務員, [ ] 男 [x] 女. Folded text. */
public final class Choices {
    private static final String TICKED = "☑✓✔☒■●◉◎◯✅";
    private static final String EMPTY = "□☐◻▢";
    /** Circles that are filled where empty ones beside them are choices not taken. */
    private static final String FILLED = "●◉◎";
    /** How far from an empty circle a filled one is looked for, in characters. */
    private static final int REACH = 60;

    private static final int LONGEST_CODE = 3;

    private Choices() {}

    /**
     * Whether a character is a box, empty or ticked, or a circle.
     *
     * @param c a folded character
     * @return whether it may stand before a choice
     */
    public static boolean mark(char c) {
        return TICKED.indexOf(c) >= 0 || EMPTY.indexOf(c) >= 0 || c == '○';
    }

    /**
     * Whether a ticked box stands before a choice, perhaps with the number of the choice between.
     *
     * @param text folded text
     * @param from where the text to look at begins
     * @param at the first index of the choice
     * @return whether the choice is ticked
     */
    public static boolean ticked(char[] text, int from, int at) {
        int i = box(text, from, at);
        return i >= from
                && (TICKED.indexOf(text[i]) >= 0
                        || text[i] == '○'
                        || (text[i] == ']' && i - 1 >= from && "xX*✓○".indexOf(text[i - 1]) >= 0)
                        || (text[i] == ')' && i - 1 >= from && "○◯✓✔".indexOf(text[i - 1]) >= 0)
                        || (text[i] == 'レ' && (i == from || !Edges.letter(text[i - 1]))));
    }

    /**
     * Whether an empty box stands before a choice.
     *
     * @param text folded text
     * @param from where the text to look at begins
     * @param at the first index of the choice
     * @param to where the text to look at ends
     * @return whether the choice is offered and not taken
     */
    public static boolean unticked(char[] text, int from, int at, int to) {
        int i = box(text, from, at);
        if (i < from || at >= to) {
            return false;
        }
        boolean bracket = (text[i] == ']' || text[i] == ')')
                && i - 2 >= from
                && text[i - 1] == ' '
                && (text[i - 2] == '[' || text[i - 2] == '(');
        return EMPTY.indexOf(text[i]) >= 0 || bracket || (text[i] == '○' && filledBeside(text, from, i, to));
    }

    /**
     * Whether a filled circle stands near an empty one, in its line or in one that begins with it as well: ○会社員　●公務員.
     */
    private static boolean filledBeside(char[] text, int from, int at, int to) {
        for (int i = Math.max(from, at - REACH); i < Math.min(to, at + REACH); i++) {
            if (FILLED.indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index of what may be a box before a choice and its number. */
    private static int box(char[] text, int from, int at) {
        int i = at - 1;
        while (i >= from && text[i] == ' ') {
            i--;
        }
        int code = i;
        if (code >= from && ".:)_、".indexOf(text[code]) >= 0) {
            code--;
            int digits = code;
            while (code >= from && digits - code < LONGEST_CODE && CharClass.digit(text[code])) {
                code--;
            }
            i = code < digits ? code : i;
        } else if (code >= from && CellText.circled(text[code])) {
            i = code - 1;
        }
        while (i >= from && text[i] == ' ') {
            i--;
        }
        return i;
    }
}
