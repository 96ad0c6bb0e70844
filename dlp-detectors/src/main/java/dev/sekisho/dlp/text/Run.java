package dev.sekisho.dlp.text;

/**
 * Where a run of characters of one sort ends, and where it starts: the loop of all detectors over the digits, spaces or
 * letters beside an index of folded text. What is not to be read far is bounded by the caller: {@code Run.end(text, at,
 * Math.min(to, at + LONGEST), CharClass.DIGIT)}.
 */
public final class Run {
    private Run() {}

    /** A sort of characters that is more than one class. */
    @FunctionalInterface
    public interface Sort {
        /**
         * Whether a character is of this sort.
         *
         * @param c a UTF-16 code unit of folded text
         * @return whether it goes on with a run
         */
        boolean has(char c);
    }

    /**
     * Goes right over the characters of a class.
     *
     * @param text folded text
     * @param start where to begin
     * @param to where to stop
     * @param kind a class of {@link CharClass}
     * @return one past the last of them; {@code start} where there is none
     */
    public static int end(char[] text, int start, int to, byte kind) {
        int i = start;
        while (i < to && CharClass.of(text[i]) == kind) {
            i++;
        }
        return i;
    }

    /**
     * Goes left over the characters of a class.
     *
     * @param text folded text
     * @param from where to stop
     * @param end one past where to begin
     * @param kind a class of {@link CharClass}
     * @return the first of them; {@code end} where there is none
     */
    public static int start(char[] text, int from, int end, byte kind) {
        int i = end;
        while (i > from && CharClass.of(text[i - 1]) == kind) {
            i--;
        }
        return i;
    }

    /**
     * Goes right over one sign.
     *
     * @param text folded text
     * @param start where to begin
     * @param to where to stop
     * @param sign the sign, such as a space
     * @return one past the last of them; {@code start} where there is none
     */
    public static int end(char[] text, int start, int to, char sign) {
        int i = start;
        while (i < to && text[i] == sign) {
            i++;
        }
        return i;
    }

    /**
     * Goes left over one sign.
     *
     * @param text folded text
     * @param from where to stop
     * @param end one past where to begin
     * @param sign the sign, such as a space
     * @return the first of them; {@code end} where there is none
     */
    public static int start(char[] text, int from, int end, char sign) {
        int i = end;
        while (i > from && text[i - 1] == sign) {
            i--;
        }
        return i;
    }

    /**
     * Goes right over signs.
     *
     * @param text folded text
     * @param start where to begin
     * @param to where to stop
     * @param signs the signs, in any order
     * @return one past the last of them; {@code start} where there is none
     */
    public static int end(char[] text, int start, int to, String signs) {
        int i = start;
        while (i < to && signs.indexOf(text[i]) >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Goes left over signs.
     *
     * @param text folded text
     * @param from where to stop
     * @param end one past where to begin
     * @param signs the signs, in any order
     * @return the first of them; {@code end} where there is none
     */
    public static int start(char[] text, int from, int end, String signs) {
        int i = end;
        while (i > from && signs.indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i;
    }

    /**
     * Goes right over the characters of a sort.
     *
     * @param text folded text
     * @param start where to begin
     * @param to where to stop
     * @param sort which characters go on
     * @return one past the last of them; {@code start} where there is none
     */
    public static int end(char[] text, int start, int to, Sort sort) {
        int i = start;
        while (i < to && sort.has(text[i])) {
            i++;
        }
        return i;
    }

    /**
     * Goes left over the characters of a sort.
     *
     * @param text folded text
     * @param from where to stop
     * @param end one past where to begin
     * @param sort which characters go on
     * @return the first of them; {@code end} where there is none
     */
    public static int start(char[] text, int from, int end, Sort sort) {
        int i = end;
        while (i > from && sort.has(text[i - 1])) {
            i--;
        }
        return i;
    }
}
