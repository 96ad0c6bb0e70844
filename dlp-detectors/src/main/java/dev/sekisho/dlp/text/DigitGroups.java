package dev.sekisho.dlp.text;

/**
 * The groups of digits of a number in folded text, between joints: hyphen, dot, middle dot, space, bracket, or ー.
 * Reused for one number after the other; not thread-safe.
 */
public final class DigitGroups {
    /** Longer runs are no numbers that belong to a person. */
    public static final int MOST_GROUPS = 8;

    private static final int LONGEST_EXTENSION = 4;

    private final int[] starts = new int[MOST_GROUPS];
    private final int[] ends = new int[MOST_GROUPS];
    private int count;
    private int digits;

    /**
     * Reads the groups of a run.
     *
     * @param text folded text
     * @param start where the run starts
     * @param end where the run ends
     * @return this
     */
    public DigitGroups read(char[] text, int start, int end) {
        count = 0;
        digits = 0;
        int i = start;
        while (i < end && count < MOST_GROUPS) {
            while (i < end && !CharClass.digit(text[i])) {
                i++;
            }
            int from = i;
            while (i < end && CharClass.digit(text[i])) {
                i++;
            }
            if (i > from) {
                starts[count] = from;
                ends[count++] = i;
                digits += i - from;
            }
        }
        return this;
    }

    /**
     * How many groups there are, up to {@link #MOST_GROUPS}.
     *
     * @return the number of groups
     */
    public int count() {
        return count;
    }

    /**
     * How many digits the groups have together.
     *
     * @return the number of digits
     */
    public int digits() {
        return digits;
    }

    /**
     * Where a group starts.
     *
     * @param group from 0
     * @return an index
     */
    public int start(int group) {
        return starts[group];
    }

    /**
     * Where a group ends.
     *
     * @param group from 0
     * @return one past its last digit
     */
    public int end(int group) {
        return ends[group];
    }

    /**
     * How many digits a group has.
     *
     * @param group from 0
     * @return the length
     */
    public int length(int group) {
        return ends[group] - starts[group];
    }

    /**
     * The digits of all groups, without joints.
     *
     * @param text the folded text that was read
     * @return the digits
     */
    public String joined(char[] text) {
        StringBuilder out = new StringBuilder(digits);
        for (int i = 0; i < count; i++) {
            out.append(text, starts[i], ends[i] - starts[i]);
        }
        return out.toString();
    }

    /**
     * Whether a number that starts at an index would go on to the left: after a digit, a letter, an underscore, or a
     * joint behind one.
     *
     * @param text folded text
     * @param start where the number starts
     * @param windowStart the first index that may be read
     * @return true when something is glued to it
     */
    public static boolean gluedLeft(char[] text, int start, int windowStart) {
        if (start <= windowStart) {
            return false;
        }
        char before = text[start - 1];
        if (before == '_' ? start - 1 > windowStart && word(text[start - 2]) : word(before)) {
            return true;
        }
        boolean joint =
                before == '-' || before == '.' || before == '/' || before == ':' || before == '#' || before == '+';
        return joint && start - 1 > windowStart && word(text[start - 2]);
    }

    /**
     * Whether a number that ends at an index would go on to the right.
     *
     * @param text folded text
     * @param end one past the number
     * @param windowEnd one past the last index that may be read
     * @return true when something is glued to it
     */
    public static boolean gluedRight(char[] text, int end, int windowEnd) {
        if (end >= windowEnd) {
            return false;
        }
        char after = text[end];
        if (after == '_' ? end + 1 < windowEnd && word(text[end + 1]) : word(after)) {
            return true;
        }
        boolean joint = after == '-' || after == '.' || after == '/' || after == ':';
        return joint && end + 1 < windowEnd && word(text[end + 1]) && !extension(text, end, windowEnd);
    }

    /** Whether what stands behind a number says what kind of file has it for a name: {@code 090….wav}. */
    private static boolean extension(char[] text, int dot, int windowEnd) {
        if (text[dot] != '.') {
            return false;
        }
        int end = dot + 1;
        while (end < windowEnd && end - dot <= LONGEST_EXTENSION && CharClass.of(text[end]) == CharClass.LATIN) {
            end++;
        }
        int letters = end - dot - 1;
        boolean more = end < windowEnd && (word(text[end]) || "@.-/:".indexOf(text[end]) >= 0);
        return letters >= 2 && letters <= LONGEST_EXTENSION && !more;
    }

    private static boolean word(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.DIGIT || kind == CharClass.LATIN || c == '_';
    }
}
