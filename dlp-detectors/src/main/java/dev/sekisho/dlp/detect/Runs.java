package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.text.CharClass;

/** Finds runs of characters of one kind in folded text, by the rules of {@link CharRun}. */
final class Runs {
    /** Longer runs come in pieces of this length, so that windows stay bounded. */
    static final int LONGEST = 1024;

    private Runs() {}

    /** Takes runs in the order in which they stand. */
    interface Taker {
        /** A run; its size is its length, for digits the number of digits. */
        void take(CharRun run, int start, int end, int size);
    }

    static void find(char[] text, int length, Taker taker) {
        int i = 0;
        while (i < length) {
            switch (CharClass.of(text[i])) {
                case CharClass.DIGIT -> i = digits(text, i, length, taker);
                case CharClass.LATIN -> i = run(CharRun.LATIN, text, i, length, taker);
                case CharClass.HIRAGANA -> i = run(CharRun.HIRAGANA, text, i, length, taker);
                case CharClass.KATAKANA -> i = run(CharRun.KATAKANA, text, i, length, taker);
                case CharClass.KANJI -> i = run(CharRun.KANJI, text, i, length, taker);
                default -> i++;
            }
        }
    }

    private static int run(CharRun run, char[] text, int start, int length, Taker taker) {
        byte kind = CharClass.of(text[start]);
        int limit = Math.min(length, start + LONGEST);
        int i = start + 1;
        while (i < limit && (CharClass.of(text[i]) == kind || goesOn(run, text, i, length))) {
            i++;
        }
        if (i == limit && i < length && CharClass.of(text[i]) == CharClass.LOW_SURROGATE) {
            i++;
        }
        taker.take(run, start, i, i - start);
        return i;
    }

    private static boolean goesOn(CharRun run, char[] text, int i, int length) {
        byte kind = CharClass.of(text[i]);
        return switch (run) {
            case KANJI -> kind == CharClass.LOW_SURROGATE && Character.isHighSurrogate(text[i - 1]);
            case HIRAGANA -> kind == CharClass.KANA_MARK;
            case KATAKANA -> kind == CharClass.KANA_MARK || middle(text, i, length);
            default -> false;
        };
    }

    private static boolean middle(char[] text, int i, int length) {
        return (text[i] == '・' || text[i] == '＝' || text[i] == '=')
                && i + 1 < length
                && CharClass.of(text[i + 1]) == CharClass.KATAKANA;
    }

    private static int digits(char[] text, int start, int length, Taker taker) {
        int limit = Math.min(length, start + LONGEST);
        int digits = 1;
        int i = start + 1;
        while (i < limit) {
            if (!CharClass.digit(text[i])) {
                int next = afterJoint(text, i, limit);
                if (next < 0) {
                    break;
                }
                i = next;
            }
            digits++;
            i++;
        }
        taker.take(CharRun.DIGITS, start, i, digits);
        return i;
    }

    /** The digit after one joint, or two of which one is a bracket; -1 when the run ends. */
    private static int afterJoint(char[] text, int i, int limit) {
        if (!joint(text[i]) || i + 1 >= limit) {
            return -1;
        }
        if (CharClass.digit(text[i + 1])) {
            return i + 1;
        }
        boolean two = joint(text[i + 1]) && (bracket(text[i]) || bracket(text[i + 1]));
        return two && i + 2 < limit && CharClass.digit(text[i + 2]) ? i + 2 : -1;
    }

    private static boolean joint(char c) {
        return c == '-' || c == '.' || c == ' ' || c == 'ー' || bracket(c);
    }

    private static boolean bracket(char c) {
        return c == '(' || c == ')';
    }
}
