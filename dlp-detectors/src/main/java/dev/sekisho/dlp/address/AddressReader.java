package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole address where one may start, in a line, a cell or running text, and says how likely it is one.
 *
 * <p>Prefecture or municipality with town and number is VERY_LIKELY, municipality with a number of an address's form
 * LIKELY, a town alone with a number POSSIBLE unless nothing else stands in its cell. Immutable and thread-safe.
 */
final class AddressReader {
    private static final int LONGEST = 200;
    private static final int LONGEST_BARE_NAME = 9;

    private final AddressParser parser;

    AddressReader(Gazetteer gazetteer) {
        this.parser = new AddressParser(gazetteer);
    }

    /** An address and how likely it is one. */
    record Reading(int start, int end, Likelihood likelihood, boolean known) {}

    /** Reads an address that starts with a prefecture or municipality. */
    @Nullable
    Reading read(char[] text, int start, int windowStart, int windowEnd) {
        int limit = Math.min(windowEnd, start + LONGEST);
        Cells.Opening opening = Cells.opening(text, start, windowStart);
        int cellEnd = Cells.end(text, start, limit);
        if (opening != Cells.Opening.TEXT) {
            AddressMatch m = parser.parse(text, start, cellEnd, true);
            Reading r = inCell(m, text, cellEnd);
            if (r != null) {
                return r;
            }
        }
        return inText(parser.parse(text, start, cellEnd, false), text, cellEnd);
    }

    /** Reads an address that starts with a town: without context it is only possible. */
    @Nullable
    Reading readTown(char[] text, int start, int townEnd, int windowStart, int windowEnd) {
        int limit = Math.min(windowEnd, start + LONGEST);
        int cellEnd = Cells.end(text, start, limit);
        boolean cell = Cells.opening(text, start, windowStart) != Cells.Opening.TEXT;
        AddressMatch m = parser.parseTown(text, start, townEnd, cellEnd, cell);
        if (!m.strong) {
            return null;
        }
        boolean whole = cell && Building.continues(text, m.tailEnd, cellEnd);
        int end = whole ? cellEnd : Building.end(text, m.tailEnd, cellEnd);
        return new Reading(start, end, whole ? Likelihood.LIKELY : Likelihood.POSSIBLE, true);
    }

    private static @Nullable Reading inCell(AddressMatch m, char[] text, int cellEnd) {
        if (!m.place() && !m.formerPlace && !(m.prefecture >= 0 && m.town()) || !plausible(m, text, cellEnd)) {
            return null;
        }
        if (!Building.continues(text, m.tailEnd, cellEnd)) {
            return null;
        }
        return new Reading(m.start, cellEnd, cellLikelihood(m), m.place());
    }

    /** Whether a cell that begins with a head goes on as an address does. */
    private static boolean plausible(AddressMatch m, char[] text, int cellEnd) {
        if (m.number) {
            boolean apart = !m.town() && m.headEnd < cellEnd && Glyphs.space(text[m.headEnd]);
            return m.strong || !apart || m.marked;
        }
        if (m.town() || m.marked) {
            return m.tailEnd == cellEnd || AddressParser.notOffice(text, m.tailEnd, cellEnd);
        }
        return bareName(m, text, cellEnd);
    }

    /** Prefecture, municipality and a short name that fills the cell: a village the list does not have. */
    private static boolean bareName(AddressMatch m, char[] text, int cellEnd) {
        if (m.prefecture < 0 || !m.place() || cellEnd == m.headEnd || cellEnd - m.headEnd > LONGEST_BARE_NAME) {
            return false;
        }
        for (int i = m.headEnd; i < cellEnd; i++) {
            if (!Glyphs.kanji(text[i]) && Glyphs.kind(text[i]) != Glyphs.KATAKANA) {
                return false;
            }
        }
        return AddressParser.notOffice(text, m.headEnd, cellEnd);
    }

    private static Likelihood cellLikelihood(AddressMatch m) {
        boolean known = m.place() && (m.town() || m.prefecture >= 0);
        return m.number && (known || m.strong && m.place()) ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
    }

    private static @Nullable Reading inText(AddressMatch m, char[] text, int cellEnd) {
        Likelihood likelihood = textLikelihood(m);
        if (likelihood == null) {
            return null;
        }
        int end = m.number ? Building.end(text, m.tailEnd, cellEnd) : m.townEnd;
        return new Reading(m.start, end, likelihood, m.place());
    }

    private static @Nullable Likelihood textLikelihood(AddressMatch m) {
        boolean head = m.place() || m.formerPlace || m.prefecture >= 0;
        if (!head) {
            return null;
        }
        if (!m.number) {
            return m.town() && m.place() && m.prefecture >= 0 ? Likelihood.POSSIBLE : null;
        }
        if (m.town() && m.place()) {
            return m.strong ? Likelihood.VERY_LIKELY : m.prefecture >= 0 ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        }
        if (m.strong) {
            return m.place() || m.town() || m.formerPlace ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        }
        return m.marked && m.place() ? Likelihood.LIKELY : null;
    }
}
