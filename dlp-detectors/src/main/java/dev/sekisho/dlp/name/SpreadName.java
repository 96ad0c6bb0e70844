package dev.sekisho.dlp.name;

/**
 * Names with a space behind each letter and a wider one between surname and given name, as courts and councils set them
 * to one width: 馬　場　　秀　幸, 井 田　 み づ 江. Immutable.
 */
final class SpreadName {
    private static final int MOST_LETTERS = 3;
    /** How many spaces stand between surname and given name; more part columns. */
    private static final int MOST_SPACES = 3;

    private static final double NAME = 0.5;

    private final NameLexicon lexicon;

    SpreadName(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether a space stands behind a letter: most letters are told apart by that, before their window is asked for.
     */
    static boolean mayBegin(char[] text, int from) {
        return from + 1 < text.length && NameChars.of(text[from + 1]) == NameChars.SPACE;
    }

    /** The end of such a name that begins with the letter at an index, or the index itself. */
    int end(char[] text, int windowStart, int from, int limit) {
        if (!single(text, windowStart, from, limit) || spread(text, windowStart, from)) {
            return from;
        }
        StringBuilder name = new StringBuilder(2 * MOST_LETTERS + 1);
        int surname = letters(text, from, limit, name);
        int given = NameChars.end(text, surname, limit, NameChars.SPACE);
        int gap = given - surname;
        if (gap < 2
                || gap > MOST_SPACES
                || name.length() < 2
                || given >= limit
                || !single(text, windowStart, given, limit)) {
            return from;
        }
        name.append(' ');
        int end = letters(text, given, limit, name);
        boolean closed = end >= limit
                || NameChars.of(text[end]) == NameChars.SPACE
                || NameChars.of(text[end]) == NameChars.BREAK;
        return closed && NameShapes.plausibility(lexicon, name, 0, name.length()) >= NAME ? end : from;
    }

    /** Appends letters with one space between; gives the end of the last. */
    private static int letters(char[] text, int from, int limit, StringBuilder out) {
        int i = from;
        out.append(text[i]);
        int letters = 1;
        while (letters < MOST_LETTERS + 1
                && i + 2 < limit
                && NameChars.of(text[i + 1]) == NameChars.SPACE
                && NameChars.japanese(text[i + 2])
                && (i + 3 >= limit || !NameChars.japanese(text[i + 3]))) {
            i += 2;
            out.append(text[i]);
            letters++;
        }
        return i + 1;
    }

    /** Whether a letter stands alone. */
    private static boolean single(char[] text, int windowStart, int i, int limit) {
        return NameChars.japanese(text[i])
                && (i == windowStart || !joined(text[i - 1]))
                && (i + 1 >= limit || !NameChars.japanese(text[i + 1]));
    }

    /** Whether a letter that stands alone is the first of those of its line or column. */
    static boolean begins(char[] text, int windowStart, int from, int limit) {
        return single(text, windowStart, from, limit) && !spread(text, windowStart, from);
    }

    /** Whether another letter that stands alone comes before, with no more between than within a name. */
    private static boolean spread(char[] text, int windowStart, int from) {
        int i = NameChars.start(text, Math.max(windowStart, from - MOST_SPACES - 1), from, NameChars.SPACE);
        boolean near = i < from && from - i <= MOST_SPACES && i > windowStart && NameChars.japanese(text[i - 1]);
        return near && (i - 1 == windowStart || !joined(text[i - 2]));
    }

    /** Whether no letter behind it stands alone: 番 in ６番 does not. */
    private static boolean joined(char c) {
        return NameChars.japanese(c) || NameChars.of(c) == NameChars.DIGIT;
    }
}
