package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads on where an address that fills its line goes on in the lines below, as on labels, in signatures and in letters:
 * 東京都新宿区 above 西新宿2-8-1 above 中央マンション405号室. Immutable and thread-safe.
 */
final class LinesBelow {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_FIRST = 60;
    private static final int LONGEST_NEXT = 40;
    private static final int LONGEST_MARGIN = 60;
    /** What stands before each line of a reply, or around a box. */
    private static final String MARGINS = ">|│┃｜";
    /** What an address goes on with in a next line holds none of these. */
    private static final String NOT_IN_PLACES = ":：=＝@,、。;；\t/／?？!！㈱㈲〒*\"";

    private static final Words FIRMS = Words.of("株式会社", "有限会社", "合同会社", "法人");

    private final Gazetteer gazetteer;
    private final AddressParser parser;
    private final AddressReader reader;

    LinesBelow(Gazetteer gazetteer, AddressReader reader) {
        this.gazetteer = gazetteer;
        this.parser = new AddressParser(gazetteer);
        this.reader = reader;
    }

    /** An address that was read to the end of its line, with what the lines below add to it. */
    AddressReader.Reading extend(AddressReader.Reading first, char[] text, int windowEnd) {
        int end = first.end();
        for (int lines = 1; lines < MOST_LINES; lines++) {
            int from = nextLine(text, end, windowEnd);
            int to = from < 0 ? -1 : lineEnd(text, from, windowEnd);
            boolean same = to > from && place(text, from, to) && !another(text, from, to);
            if (!same || !Building.line(text, from, to)) {
                break;
            }
            end = to;
        }
        return end == first.end()
                ? first
                : new AddressReader.Reading(first.start(), end, first.likelihood(), first.known());
    }

    /** Whether a line begins or goes on behind a space with an address of its own: 本籍 above 住居 八戸市小中野8-2-15. */
    private boolean another(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean begins = i == from || Glyphs.space(text[i - 1]);
            long found = begins && Glyphs.name(text[i]) ? gazetteer.headAt(text, i, to) : -1;
            if (found >= 0 && digit(text, (int) (found >>> 32), to)) {
                return true;
            }
        }
        return false;
    }

    /** An address whose first line has no number; null when the lines below do not make it one. */
    AddressReader.@Nullable Reading join(char[] text, int start, int windowStart, int windowEnd) {
        int lineEnd = lineEnd(text, start, Math.min(windowEnd, start + LONGEST_FIRST));
        int from = nextLine(text, lineEnd, windowEnd);
        if (from < 0
                || lineEnd == start
                || !open(text, start, lineEnd)
                || Cells.opening(text, start, windowStart) == Cells.Opening.TEXT) {
            return null;
        }
        int to = lineEnd(text, from, windowEnd);
        if (to <= from || !place(text, from, to) || !goesOn(text, start, lineEnd, from, to)) {
            return null;
        }
        int first = lineEnd - start;
        char[] both = Arrays.copyOfRange(text, start, lineEnd + to - from);
        System.arraycopy(text, from, both, first, to - from);
        AddressReader.Reading r = reader.read(both, 0, 0, both.length);
        if (r == null
                || r.start() != 0
                || r.end() <= first
                || !r.likelihood().atLeast(Likelihood.LIKELY)
                || !digit(both, first, r.end())) {
            return null;
        }
        return new AddressReader.Reading(start, from + r.end() - first, r.likelihood(), r.known());
    }

    /** Whether a line goes on with a town, or with the numbers behind one; a count or another place is neither. */
    private boolean goesOn(char[] text, int start, int lineEnd, int from, int to) {
        AddressMatch first = parser.parse(text, start, lineEnd, true);
        boolean head = first.headEnd == lineEnd;
        if (Glyphs.name(text[from])) {
            boolean prefecture = head && first.prefecture >= 0 && !first.place();
            return prefecture || gazetteer.headAt(text, from, to) < 0;
        }
        int i = Glyphs.end(text, from, to, Glyphs.DIGIT);
        boolean lot = i > from && i < to && (Glyphs.hyphen(text[i]) || "丁番条線".indexOf(text[i]) >= 0);
        return lot && !head;
    }

    /** Whether the number of the house is still to come. */
    private static boolean open(char[] text, int from, int to) {
        return !digit(text, from, to) || text[to - 1] == '目' || Glyphs.hyphen(text[to - 1]);
    }

    private static boolean place(char[] text, int from, int to) {
        if (to - from > LONGEST_NEXT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (NOT_IN_PLACES.indexOf(text[i]) >= 0 || FIRMS.at(text, i, to) != null) {
                return false;
            }
        }
        return Cells.end(text, from, to) == to;
    }

    private static boolean digit(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Glyphs.digit(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Where the next line begins behind its margin, or -1 where something else stands in this one or it is blank. */
    private static int nextLine(char[] text, int end, int windowEnd) {
        int i = margin(text, end, windowEnd);
        if (i < windowEnd && text[i] == '\r') {
            i++;
        }
        if (i >= windowEnd || (text[i] != '\n' && (i == end || text[i - 1] != '\r'))) {
            return -1;
        }
        i += text[i] == '\n' ? 1 : 0;
        i = margin(text, i, windowEnd);
        return i < windowEnd && Glyphs.kind(text[i]) != Glyphs.BREAK ? i : -1;
    }

    private static int margin(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST_MARGIN && (Glyphs.space(text[i]) || MARGINS.indexOf(text[i]) >= 0)) {
            i++;
        }
        return i;
    }

    /** The end of the line without spaces and the edge of a box. */
    private static int lineEnd(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && Glyphs.kind(text[i]) != Glyphs.BREAK) {
            i++;
        }
        while (i > from && (Glyphs.space(text[i - 1]) || MARGINS.indexOf(text[i - 1]) >= 0)) {
            i--;
        }
        return i;
    }
}
