package dev.sekisho.dlp.legible;

import java.nio.CharBuffer;
import java.util.Arrays;

/** The text that is looked at, and whether more of it follows. Reused; not thread-safe. */
final class Piece {
    char[] chars = {};
    int length;
    boolean last;
    /** Where what was read last ends: what stands right behind it goes on with it. */
    int readTo;
    /** Bytes written before this index are known to be no text. */
    int barren;

    /** Takes text behind what is left of the text before. */
    void take(CharSequence text, boolean nothingFollows) {
        int size = length + text.length();
        if (size > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(size, chars.length * 2));
        }
        if (text instanceof CharBuffer buffer) {
            buffer.duplicate().get(chars, length, text.length());
        } else if (text instanceof String string) {
            string.getChars(0, string.length(), chars, length);
        } else {
            for (int i = 0; i < text.length(); i++) {
                chars[length + i] = text.charAt(i);
            }
        }
        length = size;
        last = nothingFollows;
        readTo = -1;
        barren = 0;
    }

    /** Forgets what stands before an index. */
    void keepFrom(int from) {
        System.arraycopy(chars, from, chars, 0, length - from);
        length -= from;
    }

    /** The character at an index, or NUL behind the end. */
    char at(int index) {
        return index < length ? chars[index] : 0;
    }

    /** What a notation answers that needs a character at an index: wait for it, or that there is none. */
    int missing(int index, int at) {
        return index >= length && !last ? Notation.MORE : at;
    }

    /** The digits of a number, or -1 where one of them is none. */
    int number(int from, int digits, int radix) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(at(i), radix);
            if (digit < 0 || at(i) > 'f') {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Where a character stands next, or where it was no more looked for. */
    int find(char c, int from, int atMost) {
        int i = from;
        while (i < length && i - from < atMost && chars[i] != c) {
            i++;
        }
        return i;
    }

    int skipBlank(int from) {
        int i = from;
        while (i < length && (chars[i] == ' ' || chars[i] == '\t' || chars[i] == '\r' || chars[i] == '\n')) {
            i++;
        }
        return i;
    }
}
