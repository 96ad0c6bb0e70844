package dev.sekisho.dlp.name;

import dev.sekisho.dlp.text.CharBits;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles of office that stand before or behind a name in its cell: 代表取締役社長　山田 太郎, 理事長 佐藤 花子. Lists of institutions and
 * firms write them so.
 */
final class CellTitles {
    /** What a title ends with. Behind it a name may follow at once only where the title is one of {@link #WHOLE}. */
    private static final String[] ENDS = PersonTitle.IN_CELL.words();

    private static final String[] WHOLE = PersonTitle.GLUED_IN_CELL.words();

    /** The letters with which those end and these begin: most cells have neither. */
    private static final CharBits LAST_LETTERS = CharBits.of(
            Stream.of(ENDS).map(title -> title.substring(title.length() - 1)).collect(Collectors.joining()));

    private static final CharBits FIRST_LETTERS =
            CharBits.of(Stream.of(WHOLE).map(title -> title.substring(0, 1)).collect(Collectors.joining()));

    private static final int MOST_SPACES = 4;

    private CellTitles() {}

    /** Where the name begins behind the titles that stand first; the start where there are none. */
    static int nameStart(char[] text, int start, int end) {
        int name = start;
        int word = wordEnd(text, start, end);
        while (word < end && endsWithOne(text, name, word)) {
            name = NameChars.end(text, word, end, NameChars.SPACE);
            word = wordEnd(text, name, end);
        }
        return name > start ? name : glued(text, start, end);
    }

    /** Whether a title stands before an index, with spaces between. */
    static boolean before(char[] text, int windowStart, int at) {
        int end = NameChars.start(text, Math.max(windowStart, at - MOST_SPACES - 1), at, NameChars.SPACE);
        return end < at && endsWithOne(text, windowStart, end);
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
        if (space <= start + 1 || !endsWithOne(text, space + 1, end)) {
            return end;
        }
        return NameChars.start(text, start, space, NameChars.SPACE);
    }

    private static int glued(char[] text, int start, int end) {
        if (start >= end || !FIRST_LETTERS.has(text[start])) {
            return start;
        }
        for (String title : WHOLE) {
            if (end - start >= title.length() + 2 && NameChars.matches(text, start, title)) {
                return start + title.length();
            }
        }
        return start;
    }

    private static boolean endsWithOne(char[] text, int start, int end) {
        if (start >= end || !LAST_LETTERS.has(text[end - 1])) {
            return false;
        }
        for (String title : ENDS) {
            if (end - start >= title.length() && NameChars.matches(text, end - title.length(), title)) {
                return true;
            }
        }
        return false;
    }
}
