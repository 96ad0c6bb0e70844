package dev.sekisho.dlp.name;

/** A part of the engine's array as a sequence; valid while the array is. */
@SuppressWarnings("ArrayRecordComponent")
record TextSlice(char[] text, int from, int to) implements CharSequence {
    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return text[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TextSlice(text, from + start, from + end);
    }

    /** Never the text: it may be a name. */
    @Override
    public String toString() {
        return "TextSlice[" + length() + "]";
    }
}
