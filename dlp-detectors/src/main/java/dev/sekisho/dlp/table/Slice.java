package dev.sekisho.dlp.table;

/** A view of some characters of an array, set anew for each use so that no cell costs an object. Not thread-safe. */
public final class Slice implements CharSequence {
    private static final char[] NOTHING = {};

    private char[] chars = NOTHING;
    private int from;
    private int to;

    /** Makes a view of nothing yet. */
    public Slice() {}

    /**
     * A view of its own.
     *
     * @param chars the characters, not copied
     * @param from the first index
     * @param to one past the last index
     * @return the view
     */
    public static Slice of(char[] chars, int from, int to) {
        return new Slice().set(chars, from, to);
    }

    /**
     * Copies all characters of a text: at once where it is a slice or a string, one by one where not.
     *
     * @param text the text
     * @param target takes the characters, from {@code at} on
     * @param at the first index in the target
     */
    public static void copy(CharSequence text, char[] target, int at) {
        if (text instanceof Slice slice) {
            System.arraycopy(slice.chars, slice.from, target, at, slice.to - slice.from);
        } else if (text instanceof String string) {
            string.getChars(0, string.length(), target, at);
        } else {
            for (int i = 0; i < text.length(); i++) {
                target[at + i] = text.charAt(i);
            }
        }
    }

    /** Copies some of the characters. */
    void copy(int start, int end, char[] target, int at) {
        System.arraycopy(chars, from + start, target, at, end - start);
    }

    /** Whether a text has one of two characters. */
    static boolean holds(CharSequence text, char a, char b) {
        if (text instanceof Slice slice) {
            return next(slice.chars, a, b, slice.from, slice.to) < slice.to;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == a || c == b) {
                return true;
            }
        }
        return false;
    }

    /** Where the next of two characters stands between two indexes; the latter where none does. */
    static int next(char[] text, char a, char b, int from, int to) {
        int i = from;
        while (i < to && text[i] != a && text[i] != b) {
            i++;
        }
        return i;
    }

    /**
     * Shows other characters.
     *
     * @param array what they stand in; shared
     * @param start the first index
     * @param end one past the last index
     * @return this
     */
    public Slice set(char[] array, int start, int end) {
        // Nearly always the same: to write a reference into an old object costs the collector more than to compare.
        if (chars != array) {
            chars = array;
        }
        from = start;
        to = end;
        return this;
    }

    /** Shows nothing. */
    public void clear() {
        set(NOTHING, 0, 0);
    }

    /** Whether one of the characters begins a new line. */
    boolean breaks() {
        for (int i = from; i < to; i++) {
            if (chars[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return chars[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return of(chars, from + start, from + end);
    }

    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
