package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** 第 and a prefecture's sign before a number, and 号 behind it. */
final class Numbered {
    private static final int LONGEST_PREFIX = 4;

    private Numbered() {}

    static int start(char[] text, int start, int windowStart) {
        int i = Run.start(text, Math.max(windowStart, start - 2), start, ' ');
        return i > windowStart && text[i - 1] == '第' ? i - 1 : start;
    }

    static int end(char[] text, int end, int windowEnd) {
        int i = Run.end(text, end, Math.min(windowEnd, end + 2), ' ');
        return i < windowEnd && text[i] == '号' ? i + 1 : end;
    }

    /** Where up to four letters or kanji start (神12345, 東麻-123), if they stand alone; else the number itself. */
    static int prefix(char[] text, int start, int windowStart) {
        int i = start > windowStart && text[start - 1] == '-' ? start - 1 : start;
        int end = i;
        i = Run.start(text, Math.max(windowStart, end - LONGEST_PREFIX), i, Numbered::sign);
        boolean alone = i == windowStart || ":( 第".indexOf(text[i - 1]) >= 0;
        return i < end && alone ? i : start;
    }

    private static boolean sign(char c) {
        byte kind = CharClass.of(c);
        return c != '第' && (kind == CharClass.KANJI || kind == CharClass.LATIN || kind == CharClass.DIGIT);
    }
}
