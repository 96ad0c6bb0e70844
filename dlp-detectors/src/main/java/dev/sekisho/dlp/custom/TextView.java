package dev.sekisho.dlp.custom;

/**
 * Part of a text for RE2/J, after one character of what stands before it (a line end where nothing does), so that
 * {@code \b} and {@code ^} know where they are. Copies nothing until asked to.
 */
final class TextView implements CharSequence {
    private final char[] text;
    private final int from;
    private final int to;
    private final int known;

    /**
     * A view.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     * @param known the first index that may be read
     */
    TextView(char[] text, int from, int to, int known) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.known = known;
    }

    @Override
    public int length() {
        return to - from + 1;
    }

    @Override
    public char charAt(int index) {
        int i = from + index - 1;
        return i < known ? '\n' : text[i];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        StringBuilder part = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            part.append(charAt(i));
        }
        return part;
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "TextView[" + length() + "]";
    }
}
