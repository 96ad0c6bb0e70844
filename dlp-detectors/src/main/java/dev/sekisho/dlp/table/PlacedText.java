package dev.sekisho.dlp.table;

import java.util.Arrays;

/**
 * The value of a cell between whose characters tags or entities stand, so that an index in it is not an index in the
 * raw text. Immutable.
 */
public final class PlacedText implements CharSequence {
    private final String text;
    private final long[] starts;
    private final long[] ends;

    PlacedText(String text, long[] starts, long[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Where a character begins in the raw text.
     *
     * @param index its index in the value
     * @return its first UTF-16 code unit in the raw text
     */
    public long rawStart(int index) {
        return starts[index];
    }

    /**
     * Where a character ends in the raw text.
     *
     * @param index its index in the value
     * @return one past its last UTF-16 code unit in the raw text
     */
    public long rawEnd(int index) {
        return ends[index];
    }

    /**
     * Whether a label that stands elsewhere in the raw text was put before an index.
     *
     * @param index an index in the value
     * @return whether the space before it stands nowhere in the raw text
     */
    public boolean behindLabel(int index) {
        return index > 0 && text.charAt(index - 1) == ' ' && starts[index - 1] == ends[index - 1];
    }

    /** A part of the value with the places of its characters. */
    PlacedText part(int from, int to) {
        return new PlacedText(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
