package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Where the value of a cell begins and ends: without spaces, boxes that are ticked, and the code of the choice. */
public final class CellText {
    private static final String TICKS = "☑✓✔☒■●◉◎◯○✅";
    private static final String CODE_ENDS = ":._)、-";
    private static final String OPENING = "([<";
    private static final String CLOSING = ")]>";
    private static final String CHOICES = "アイウエオカキクケコイロハニホヘト";
    /** What stands behind a number that is no code: 45 歳, 500 万円, 3 years. */
    private static final String COUNTERS = "歳才代万千百億円年月か件人名回割強弱超以未ymYM";

    private static final int LONGEST_CODE = 3;
    private static final int LONGEST_OWN = 9;
    private static final Lexemes NOTES = Lexemes.of("あり", "なし", "有", "無", "有り", "無し");

    private CellText() {}

    /**
     * Where the value begins: behind spaces, a tick and a code such as 3:, 05_, F. or ④.
     *
     * @param text folded text
     * @param from the first index of the cell
     * @param to one past its last index
     * @return the first index of the value
     */
    public static int start(char[] text, int from, int to) {
        int at = Run.end(text, from, to, ' ');
        at = at + 1 < to && text[at] == '・' ? Run.end(text, at + 1, to, ' ') : at;
        while (at + 1 < to && (TICKS.indexOf(text[at]) >= 0 || handTick(text, at))) {
            at = Run.end(text, at + 1, to, ' ');
        }
        int code = code(text, at, to);
        return code > at && code < to ? behindCode(text, code, to) : at;
    }

    /**
     * Where the value ends before a note in brackets that says something else of it: 会社員（正社員）（夜勤あり）, 青葉商事（業種：小売）.
     *
     * @param text folded text
     * @param start the first index of the value
     * @param end one past its last index
     * @return one past the last index of the value without the note
     */
    public static int withoutNote(char[] text, int start, int end) {
        if (end - start < 4 || text[end - 1] != ')') {
            return end;
        }
        int open = end - 1;
        for (int depth = 0; open > start; open--) {
            depth += text[open] == ')' ? 1 : text[open] == '(' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        // 糖尿病（網膜症あり） is one value; a second bracket or a longer remark is none of it.
        boolean apart = open > start && (text[open - 1] == ')' || end - open > LONGEST_OWN);
        boolean said = apart && NOTES.before(text, open + 1, end - 1) > 0;
        for (int i = open + 2; i < end - 1 && !said; i++) {
            said = text[i] == ':';
        }
        return open > start && said ? Run.start(text, start, open, ' ') : end;
    }

    /**
     * Where the bracket opens that closes at an index.
     *
     * @param text folded text
     * @param from where to stop
     * @param close the index of the closing bracket
     * @return the index of the last opening bracket before it, or {@code from} where none stands behind that
     */
    public static int opening(char[] text, int from, int close) {
        int open = close;
        while (open > from && text[open] != '(') {
            open--;
        }
        return open;
    }

    /** Behind the sign of a letter of choice and the spaces behind a code. */
    private static int behindCode(char[] text, int code, int to) {
        boolean sign = CHOICES.indexOf(text[code - 1]) >= 0 && CODE_ENDS.indexOf(text[code]) >= 0;
        return Run.end(text, sign ? code + 1 : code, to, ' ');
    }

    /** レ written for a tick, not the first sign of レストラン. */
    private static boolean handTick(char[] text, int at) {
        char next = text[at + 1];
        return text[at] == 'レ' && (next == ' ' || CharClass.digit(next) || circled(next));
    }

    private static int code(char[] text, int at, int to) {
        if (at < to && (circled(text[at]) || letterOfChoice(text, at, to))) {
            return at + 1;
        }
        int open = at < to && OPENING.indexOf(text[at]) >= 0 ? at + 1 : at;
        int i = Run.end(text, open, Math.min(to, open + LONGEST_CODE), CharClass.DIGIT);
        if (i == open && i + 1 < to && CharClass.of(text[i]) == CharClass.LATIN) {
            i++;
        }
        if (open > at && i > open && i < to && text[i] == CLOSING.charAt(OPENING.indexOf(text[at]))) {
            return i + 1;
        }
        boolean ends = i > open && i < to && CODE_ENDS.indexOf(text[i]) >= 0 && !latinWord(text, open, i, to);
        if (open == at && i > open && spaced(text, i, to)) {
            return i;
        }
        if (!ends || open > at) {
            return at;
        }
        if (text[i] == '.' && i - open == LONGEST_CODE && digitsBetween(text, open, i)) {
            // 480.5万円: three digits number no choice.
            return at;
        }
        // 1.5, 300-500 and 10-20 are numbers, no codes.
        boolean number =
                i + 1 < to && (text[i] == '.' || text[i] == '-' || text[i] == '_') && CharClass.digit(text[i + 1]);
        boolean range = text[i] == '-' && CharClass.digit(text[open]);
        return number
                        && (range
                                || !(text[i] == '_'
                                        || (text[open] == '0' && i - open > 1)
                                        || CharClass.of(text[open]) == CharClass.LATIN
                                        || grouped(text, i + 1, to)))
                ? at
                : i + 1;
    }

    /**
     * Whether a character is a number or letter in a circle or in brackets: ①, ❷, ⑶, ㋐.
     *
     * @param c a folded character
     * @return whether it may number a choice
     */
    public static boolean circled(char c) {
        return (c >= '\u2460' && c <= '\u24FF') || (c >= '\u2776' && c <= '\u2793') || (c >= '\u32D0' && c <= '\u32FE');
    }

    /** Whether a hyphen stands inside a word in Latin letters: K-net. */
    private static boolean latinWord(char[] text, int from, int sign, int to) {
        return text[sign] == '-'
                && sign + 1 < to
                && CharClass.of(text[from]) == CharClass.LATIN
                && CharClass.of(text[sign + 1]) == CharClass.LATIN;
    }

    /** ア or イ with a space or a sign behind it. */
    private static boolean letterOfChoice(char[] text, int at, int to) {
        return at + 2 < to
                && CHOICES.indexOf(text[at]) >= 0
                && (text[at + 1] == ' ' || CODE_ENDS.indexOf(text[at + 1]) >= 0);
    }

    /** 1 会社員: a number and a space before a word that does not count. */
    private static boolean spaced(char[] text, int at, int to) {
        return at + 1 < to
                && text[at] == ' '
                && CharClass.digit(text[at - 1])
                && Edges.letter(text[at + 1])
                && !CharClass.digit(text[at + 1])
                && COUNTERS.indexOf(text[at + 1]) < 0;
    }

    private static boolean digitsBetween(char[] text, int from, int to) {
        return CharClass.digit(text[from]) && CharClass.digit(text[to - 1]);
    }

    /** 6.2,000万円: what follows the dot is no fraction. */
    private static boolean grouped(char[] text, int at, int to) {
        int i = Run.end(text, at, to, CharClass.DIGIT);
        return i - at >= 3
                || (i < to && (text[i] == ',' || text[i] == '~'))
                || (i - at >= 2 && i < to && text[i] == '万');
    }
}
