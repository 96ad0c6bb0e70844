package dev.sekisho.dlp.legible;

/** A way to write characters with others. */
interface Notation {
    /** The answer where the text ends too early to tell. */
    int MORE = -1;

    /**
     * Reads what is written at an index.
     *
     * @param piece the text
     * @param at the index of the sign with which the notation begins
     * @param made takes the characters that are meant, perhaps none
     * @return one past what was read; {@code at} where it is none; or {@link #MORE}
     */
    int read(Piece piece, int at, StringBuilder made);

    /** Adds a character unless it is a sign that a format may be made of; an unseen one adds nothing. */
    static boolean add(int codePoint, StringBuilder made) {
        if (codePoint < 0x80 ? !plain(codePoint) : codePoint < 0xA0 || !Character.isValidCodePoint(codePoint)) {
            return false;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return false;
        }
        if (!Unseen.is(codePoint)) {
            made.appendCodePoint(codePoint);
        }
        return true;
    }

    /** Letters, digits, and signs that stand in names, numbers and addresses but in no format. */
    static boolean plain(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || " -.@_()+/".indexOf(c) >= 0;
    }
}
