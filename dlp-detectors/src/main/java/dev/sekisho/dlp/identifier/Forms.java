package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.CharClass;

/** Reads forms of letters and digits, such as {@code AA00000000AA}, in folded text. */
final class Forms {
    private Forms() {}

    /** The first letter or digit of a cell, or -1. */
    static int first(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            byte kind = CharClass.of(text[i]);
            if (kind == CharClass.LATIN || kind == CharClass.DIGIT) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where a form starts whose digits are a run of digits: its letters before them, with one joint between or none.
     */
    static int before(char[] text, Candidate c, String form, int offset) {
        int start = c.start() - offset;
        boolean joint = c.start() > c.windowStart() && joint(text[c.start() - 1]);
        boolean apart = joint && offset > 0 && start > c.windowStart() && fits(text[start - 1], form.charAt(0));
        return apart ? start - 1 : start;
    }

    /** One past a form that starts at an index, or -1. */
    static int end(char[] text, int start, int limit, String form, boolean joints) {
        int i = start;
        for (int f = 0; f < form.length(); f++) {
            if (joints && f > 0 && i < limit && joint(text[i])) {
                i++;
            }
            if (i >= limit || !fits(text[i], form.charAt(f))) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /** Whether a character stands for one of the form; a small letter stands for the capital. */
    static boolean fits(char c, char form) {
        char capital = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return switch (form) {
            case '0' -> CharClass.digit(c);
            case 'A' -> capital >= 'A' && capital <= 'Z';
            default -> capital == form;
        };
    }

    /** The letters and digits alone. */
    static String compact(char[] text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!joint(text[i])) {
                out.append(text[i]);
            }
        }
        return out.toString();
    }

    private static boolean joint(char c) {
        return c == '-' || c == ' ';
    }
}
