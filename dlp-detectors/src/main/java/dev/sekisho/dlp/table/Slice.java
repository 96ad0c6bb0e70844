package dev.sekisho.dlp.table;

/** A view of some characters of an array, set anew for each use so that no cell costs an object. */
final class Slice implements CharSequence {
    private char[] chars = new char[0];
    private int from;
    private int to;

    Slice set(char[] array, int start, int end) {
        chars = array;
        from = start;
        to = end;
        return this;
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
        return new Slice().set(chars, from + start, from + end);
    }

    @Override
    public String toString() {
        return new String(chars, from, to - from);
    }
}
