package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.Words;

/**
 * Titles of office that stand before or behind a name in its cell: 代表取締役社長　山田 太郎, 理事長 佐藤 花子. Lists of institutions and
 * firms write them so.
 */
final class CellTitles {
    /** What a title ends with. Behind it a name may follow at once only where the title is one of {@link #WHOLE}. */
    private static final Words ENDS = Words.of(PersonTitle.IN_CELL.words());

    private static final Words WHOLE = Words.of(PersonTitle.GLUED_IN_CELL.words());

    private static final int MOST_SPACES = 4;

    private CellTitles() {}

    /** Where the name begins behind the titles that stand first; the start where there are none. */
    static int nameStart(char[] text, int start, int end) {
        int name = start;
        int word = wordEnd(text, start, end);
        while (word < end && ENDS.before(text, name, word) != null) {
            name = NameChars.end(text, word, end, NameChars.SPACE);
            word = wordEnd(text, name, end);
        }
        return name > start ? name : glued(text, start, end);
    }

    /** Whether a title stands before an index, with spaces between. */
    static boolean before(char[] text, int windowStart, int at) {
        int end = NameChars.start(text, Math.max(windowStart, at - MOST_SPACES - 1), at, NameChars.SPACE);
        return end < at && ENDS.before(text, windowStart, end) != null;
    }

    private static int wordEnd(char[] text, int from, int end) {
        int i = from;
        while (i < end && NameChars.of(text[i]) != NameChars.SPACE) {
            i++;
        }
        return i;
    }

    /** Where the name ends before a title behind a space; the end where there is none. */
    static int nameEnd(char[] text, int start, int end) {
        int space = end - 1;
        while (space > start && NameChars.of(text[space]) != NameChars.SPACE) {
            space--;
        }
        if (space <= start + 1 || ENDS.before(text, space + 1, end) == null) {
            return end;
        }
        return NameChars.start(text, start, space, NameChars.SPACE);
    }

    private static int glued(char[] text, int start, int end) {
        String title = WHOLE.at(text, start, end - 2);
        return title == null ? start : start + title.length();
    }
}
