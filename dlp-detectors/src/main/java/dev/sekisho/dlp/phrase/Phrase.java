package dev.sekisho.dlp.phrase;

/** The form of one kind of value. Implementations are immutable and thread-safe, and look at folded text. */
public interface Phrase {
    /**
     * Where the value begins that ends at an index.
     *
     * @param text folded text
     * @param from where it may begin at the earliest
     * @param end one past its last index
     * @return its first index, or -1 when no such value ends here
     */
    int start(char[] text, int from, int end);

    /**
     * Where a value ends whose head was found: behind a bracket or a number that belongs to it, say.
     *
     * @param text folded text
     * @param headStart the first index of the head
     * @param headEnd one past its last index
     * @param to where the text to look at ends
     * @return one past the last index of the value, or -1 when this is no value
     */
    default int end(char[] text, int headStart, int headEnd, int to) {
        return Edges.ends(text, headEnd, to) ? headEnd : -1;
    }

    /**
     * Whether a whole cell is such a value.
     *
     * @param text folded text
     * @param from its first index
     * @param to one past its last index
     * @return whether it is
     */
    default boolean whole(char[] text, int from, int to) {
        return start(text, from, to) == from;
    }

    /**
     * Whether a span is such a value in a cell as well as in running text, where less passes.
     *
     * @param text folded text
     * @param from its first index
     * @param to one past its last index
     * @return whether it is
     */
    default boolean surely(char[] text, int from, int to) {
        return start(text, from, to) == from && whole(text, from, to);
    }
}
