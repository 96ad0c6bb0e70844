package dev.sekisho.dlp.phone;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.DigitGroups;
import dev.sekisho.dlp.text.Run;
import java.util.Locale;
import java.util.Set;

/** What may stand glued to a telephone number without being part of it: its label, the next number, an extension. */
final class PhoneEdges {
    private static final Set<String> GLUED_LABELS =
            Set.of("tel", "fax", "phone", "mobile", "m", "t", "f", "ph", "p", "cell", "telfax", "no");

    private static final int LAST_DIGITS = 4;

    private PhoneEdges() {}

    /**
     * TEL03-1234-5678 and M090-1234-5678 are normal in signatures, FAX/03-1234-5678 and F A X:03-1234-5678 in forms.
     */
    static boolean labelBefore(char[] text, int start, int windowStart) {
        int from = start;
        while (from > windowStart
                && start - from < 8
                && (CharClass.of(text[from - 1]) == CharClass.LATIN
                        || ".:/".indexOf(text[from - 1]) >= 0
                        || spelledOut(text, from, windowStart))) {
            from--;
        }
        String word = new String(text, from, start - from)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace(":", "")
                .replace(" ", "")
                .replace("/", "");
        return GLUED_LABELS.contains(word);
    }

    /** Whether a space stands before an index between two letters that stand alone. */
    private static boolean spelledOut(char[] text, int at, int windowStart) {
        return at - 2 >= windowStart
                && at + 1 < text.length
                && text[at - 1] == ' '
                && CharClass.of(text[at]) == CharClass.LATIN
                && CharClass.of(text[at + 1]) != CharClass.LATIN
                && CharClass.of(text[at - 2]) == CharClass.LATIN;
    }

    /** Whether a slash parts it from a number before: 03-1234-5678/03-1234-5679. */
    static boolean afterNumber(char[] text, int start, int windowStart) {
        return start - 2 >= windowStart
                && text[start - 1] == '/'
                && (CharClass.digit(text[start - 2]) || text[start - 2] == ')');
    }

    /**
     * Whether a slash parts it from a number or its label after it, or from the last digits of the next line of the
     * same office: 03-1234-5678/FAX03-1234-5679, 03-5321-1111/1112.
     */
    static boolean beforeNumber(char[] text, int end, int windowEnd) {
        if (text[end] != '/' || end + 1 >= windowEnd) {
            return false;
        }
        int to = Run.end(text, end + 1, Math.min(windowEnd, end + 8), CharClass.LATIN);
        return text[end + 1] == '0'
                || lastDigits(text, end + 1, windowEnd)
                || GLUED_LABELS.contains(new String(text, end + 1, to - end - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean lastDigits(char[] text, int from, int windowEnd) {
        int to = Run.end(text, from, Math.min(windowEnd, from + LAST_DIGITS + 1), CharClass.DIGIT);
        return to > from && to - from <= LAST_DIGITS && !DigitGroups.gluedRight(text, to, windowEnd);
    }

    /** Whether the label of the next number follows at once: TEL03-1234-5678FAX03-1234-5679. */
    static boolean beforeLabel(char[] text, int end, int windowEnd) {
        int to = Run.end(text, end, Math.min(windowEnd, end + 8), CharClass.LATIN);
        int next = to < windowEnd && text[to] == ':' ? to + 1 : to;
        return to - end >= 3
                && next < windowEnd
                && CharClass.digit(text[next])
                && GLUED_LABELS.contains(new String(text, end, to - end).toLowerCase(Locale.ROOT));
    }

    static boolean extension(char[] text, int end, int windowEnd) {
        return end + 2 < windowEnd
                && (text[end] == 'e' || text[end] == 'E' || text[end] == 'x')
                && CharClass.of(text[end + 1]) != CharClass.DIGIT;
    }
}
