package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.table.Slice;
import java.util.Arrays;

/** Some hundred strings with numbers that follow each other, as characters one behind another. */
final class StringBlock {
    private static final int CHARS = 1 << 13;
    private static final int STRINGS = 1 << 10;

    private final int first;
    private char[] chars = new char[CHARS];
    private int[] ends = new int[STRINGS / 4];
    private int count;

    /** Makes an empty block; {@code first} is the number of its first string. */
    StringBlock(int first) {
        this.first = first;
    }

    int first() {
        return first;
    }

    boolean isFull() {
        return count == STRINGS || chars() >= CHARS;
    }

    int chars() {
        return count == 0 ? 0 : ends[count - 1];
    }

    boolean holds(int number) {
        return number >= first && number - first < count;
    }

    /** Adds a string in UTF-8, which must be whole, with the characters in it that a workbook writes otherwise. */
    void add(byte[] utf8, int from, int length) {
        int start = chars();
        if (chars.length - start <= length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length + 1));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = decode(utf8, from, from + length, start);
    }

    private int decode(byte[] utf8, int from, int to, int start) {
        char[] out = chars;
        int at = start;
        boolean escape = false;
        int i = from;
        while (i < to) {
            int b = utf8[i];
            if (b >= 0) {
                out[at++] = (char) b;
                escape |= b == '_';
                i++;
            } else if (b >> 4 == -2 && i + 2 < to) {
                out[at++] = (char) ((b & 0xF) << 12 | (utf8[i + 1] & 0x3F) << 6 | (utf8[i + 2] & 0x3F));
                i += 3;
            } else if (b >> 5 == -2 && i + 1 < to) {
                out[at++] = (char) ((b & 0x1F) << 6 | (utf8[i + 1] & 0x3F));
                i += 2;
            } else {
                at += Character.toChars(ofFour(utf8, i, to), out, at);
                i += 4;
            }
        }
        return escape ? unescaped(start, at) : at;
    }

    private static int ofFour(byte[] utf8, int at, int to) {
        int c = utf8[at] & 0x7;
        for (int i = at + 1; i < at + 4; i++) {
            c = c << 6 | (i < to ? utf8[i] & 0x3F : 0);
        }
        return Math.min(c, Character.MAX_CODE_POINT);
    }

    private int unescaped(int start, int end) {
        String text = CellEscapes.decoded(new String(chars, start, end - start));
        text.getChars(0, text.length(), chars, start);
        return start + text.length();
    }

    /** Shows a string that it {@link #holds}. */
    void show(int number, Slice slice) {
        int place = number - first;
        slice.set(chars, place == 0 ? 0 : ends[place - 1], ends[place]);
    }

    @Override
    public String toString() {
        return "StringBlock[strings=" + count + "]";
    }
}
