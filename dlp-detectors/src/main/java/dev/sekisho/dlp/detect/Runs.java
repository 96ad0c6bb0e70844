package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import org.jspecify.annotations.Nullable;

/** Finds runs of characters of one kind in folded text, by the rules of {@link CharRun}. */
final class Runs {
    /** Longer runs come in pieces of this length, so that windows stay bounded. */
    static final int LONGEST = 1024;

    private static final int FOUR = 4;

    /** By class of character. */
    private static final @Nullable CharRun[] KINDS = {
        null, CharRun.DIGITS, CharRun.LATIN, CharRun.HIRAGANA, CharRun.KATAKANA, CharRun.KANJI
    };

    private Runs() {}

    /** Takes runs in the order in which they stand. */
    interface Taker {
        /** A run; its size is its length, for digits the number of digits. */
        void take(CharRun run, int start, int end, int size);
    }

    static void find(char[] text, int length, Taker taker) {
        int i = 0;
        while (i < length) {
            int start = i++;
            byte kind = CharClass.of(text[start]);
            CharRun run = kind <= CharClass.KANJI ? KINDS[kind] : null;
            if (run == CharRun.DIGITS) {
                i = digits(text, start, length, taker);
            } else if (run != null) {
                i = end(kind, text, start, length);
                taker.take(run, start, i, i - start);
            }
        }
    }

    private static int end(byte kind, char[] text, int start, int length) {
        int limit = Math.min(length, start + LONGEST);
        int i = start + 1;
        while (i < limit) {
            byte next = CharClass.of(text[i]);
            if (next != kind && !goesOn(kind, next, text, i, length)) {
                return i;
            }
            i++;
        }
        return i < length && CharClass.of(text[i]) == CharClass.LOW_SURROGATE ? i + 1 : i;
    }

    private static boolean goesOn(byte kind, byte next, char[] text, int i, int length) {
        return switch (next) {
            case CharClass.KANA_MARK -> kind == CharClass.HIRAGANA || kind == CharClass.KATAKANA;
            case CharClass.LOW_SURROGATE -> kind == CharClass.KANJI && Character.isHighSurrogate(text[i - 1]);
            case CharClass.PUNCTUATION -> kind == CharClass.KATAKANA && middle(text, i, length);
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
        if (text[i] == '・') {
            return dotted(text, i, limit) ? i + 1 : -1;
        }
        if (!joint(text[i]) || i + 1 >= limit) {
            return -1;
        }
        if (CharClass.digit(text[i + 1])) {
            return i + 1;
        }
        boolean two = joint(text[i + 1]) && (bracket(text[i]) || bracket(text[i + 1]));
        return two && i + 2 < limit && CharClass.digit(text[i + 2]) ? i + 2 : -1;
    }

    /** Whether a middle dot stands between groups of four: 1234・5678・9012. Between others it parts values of a list. */
    private static boolean dotted(char[] text, int dot, int limit) {
        boolean before =
                dot >= FOUR && Run.start(text, Math.max(0, dot - FOUR - 1), dot, CharClass.DIGIT) == dot - FOUR;
        return before && Run.end(text, dot + 1, Math.min(limit, dot + FOUR + 2), CharClass.DIGIT) == dot + 1 + FOUR;
    }

    private static boolean joint(char c) {
        return c == '-' || c == '.' || c == ' ' || c == 'ー' || bracket(c);
    }

    private static boolean bracket(char c) {
        return c == '(' || c == ')';
    }
}
