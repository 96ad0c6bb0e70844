package dev.sekisho.dlp.detect;

/** A block of a text, in the array that holds it, and where it stands in the text. Valid while the array is. */
final class Block {
    final char[] chars;
    /** The first index of the block in the array. */
    final int from;
    /** One past the last. */
    final int to;

    private final long start;

    /**
     * Makes a block.
     *
     * @param chars holds it
     * @param from its first index there
     * @param to one past its last
     * @param start the offset of its first character in the text
     */
    Block(char[] chars, int from, int to, long start) {
        this.chars = chars;
        this.from = from;
        this.to = to;
        this.start = start;
    }

    /** The index in the array of an offset in the text. */
    int index(long offset) {
        return from + (int) (offset - start);
    }

    /** The offset in the text of an index in the array. */
    long offset(int index) {
        return start + index - from;
    }

    /** What stands between two indexes. */
    String text(int first, int end) {
        return new String(chars, first, end - first);
    }
}
