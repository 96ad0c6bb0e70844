package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Likelihood;
import org.jspecify.annotations.Nullable;

/** A place in a town behind its postal code that has no number and is in no list: 〒745-0851 周南市周南緑地公園内. */
final class PostedPlace {
    private static final int CODE = 9;
    private static final int MOST_SPACES = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    private PostedPlace() {}

    /**
     * Reads it.
     *
     * @param gazetteer knows the towns
     * @param text holds it
     * @param start where the name of the town begins
     * @param windowStart where what may be looked at begins
     * @param windowEnd one past the last of it
     * @return what was read, or null where none stands there
     */
    static AddressReader.@Nullable Reading read(
            Gazetteer gazetteer, char[] text, int start, int windowStart, int windowEnd) {
        if (!coded(text, start, windowStart)) {
            return null;
        }
        long found = gazetteer.headAt(text, start, windowEnd);
        int head = found < 0 ? start : (int) (found >>> 32);
        if (head == start || gazetteer.head(found).kind() == Head.Kind.PREFECTURE) {
            return null;
        }
        int end = head;
        while (end < windowEnd && end - head <= LONGEST && Glyphs.name(text[end])) {
            end++;
        }
        boolean place = end - head >= SHORTEST && end - head <= LONGEST;
        return place ? new AddressReader.Reading(start, end, Likelihood.LIKELY, false) : null;
    }

    /** Whether 〒 and a code stand before, with a space or a break of the line between. */
    private static boolean coded(char[] text, int start, int windowStart) {
        int end = start;
        while (end > windowStart && start - end < MOST_SPACES && blank(text[end - 1])) {
            end--;
        }
        int i = end;
        while (i > windowStart && end - i < CODE && (Glyphs.digit(text[i - 1]) || Glyphs.hyphen(text[i - 1]))) {
            i--;
        }
        int mark = i > windowStart && Glyphs.space(text[i - 1]) ? i - 1 : i;
        return i < end && PostalCodes.end(text, i, end) == end && mark > windowStart && text[mark - 1] == '〒';
    }

    private static boolean blank(char c) {
        return Glyphs.space(c) || c == '\n' || c == '\r';
    }
}
