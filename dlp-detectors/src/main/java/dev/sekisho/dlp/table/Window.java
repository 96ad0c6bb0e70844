package dev.sekisho.dlp.table;

import java.nio.CharBuffer;
import java.util.Arrays;

/** The part of the text that is held: a buffer with the offset of its first character. */
final class Window {
    private char[] chars = {};
    private int length;
    private long base;
    private final Slice slice = new Slice();
    /** The line whose end was asked for last, from where it was asked: long lines are asked about again and again. */
    private int line;

    private int lineEnd = -1;

    /** Forgets all; what is added next begins at an offset. */
    void restart(long offset) {
        lineEnd = -1;
        length = 0;
        base = offset;
    }

    void append(CharSequence text, int from, int to) {
        lineEnd = -1;
        if (chars.length < length + to - from) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + to - from));
        }
        if (text instanceof String s) {
            s.getChars(from, to, chars, length);
        } else if (text instanceof CharBuffer b) {
            b.get(b.position() + from, chars, length, to - from);
        } else if (text instanceof StringBuilder b) {
            b.getChars(from, to, chars, length);
        } else if (text instanceof Slice other) {
            other.copy(from, to, chars, length);
        } else {
            for (int i = from; i < to; i++) {
                chars[length + i - from] = text.charAt(i);
            }
        }
        length += to - from;
    }

    /** Forgets what stands before an index; all indexes move down by it. */
    void discard(int upTo) {
        lineEnd = -1;
        System.arraycopy(chars, upTo, chars, 0, length - upTo);
        length -= upTo;
        base += upTo;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** The buffer itself, valid until text is added or discarded. */
    char[] chars() {
        return chars;
    }

    long offset(int index) {
        return base + index;
    }

    /** A view, valid until the next call. */
    CharSequence view(int from, int to) {
        return slice.set(chars, from, to);
    }

    String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Where the next of two characters stands from an index on; the length where none does. */
    int next(char a, char b, int from) {
        return Slice.next(chars, a, b, from, length);
    }

    /** The end of the line, without its line break. */
    int lineEnd(int from) {
        if (from >= line && from <= lineEnd) {
            return lineEnd;
        }
        int i = from;
        while (i < length && !Chars.breaks(chars[i])) {
            i++;
        }
        line = from;
        lineEnd = i;
        return i;
    }

    /** The start of the line after the one that ends here. */
    int afterBreak(int lineEnd) {
        if (lineEnd >= length) {
            return length;
        }
        boolean pair = chars[lineEnd] == '\r' && lineEnd + 1 < length && chars[lineEnd + 1] == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    int skipBlank(int from, int to) {
        int i = from;
        while (i < to && Chars.blank(chars[i])) {
            i++;
        }
        return i;
    }

    int skipSpace(int from) {
        int i = from;
        while (i < length && Chars.space(chars[i])) {
            i++;
        }
        return i;
    }

    boolean blankLine(int from) {
        int i = skipBlank(from, length);
        return i >= length || Chars.breaks(chars[i]);
    }

    /** Whether a word stands here, which must not reach beyond the text. */
    boolean holds(int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (chars[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an ASCII word stands here, in any case. */
    boolean word(int from, String lower) {
        if (from + lower.length() > length) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            char c = chars[from + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
