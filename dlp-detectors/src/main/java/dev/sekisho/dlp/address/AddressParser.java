package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;
import java.util.Arrays;

/** Reads an address forwards from its start. Linear and bounded by the limit given; immutable and thread-safe. */
final class AddressParser {
    private static final int LONGEST_PLACE = 8;
    private static final int GAP_AFTER_TOWN = 12;
    private static final int GAP_IN_CELL = 30;
    /** As of 4-3: one digit on either side. */
    private static final int LENGTH_OF_SCORE = 3;

    private static final String PARTICLES = "はがをにでとへもや";

    private final Gazetteer gazetteer;

    AddressParser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Reads head, town and numbers.
     *
     * @param text folded text
     * @param from where a head may start
     * @param limit where to stop: the end of the cell, or of the window
     * @param cell whether the limit is the end of a cell or line that begins with the address
     * @return what was read; without prefecture and place when there is no head
     */
    AddressMatch parse(char[] text, int from, int limit, boolean cell) {
        AddressMatch m = new AddressMatch();
        m.start = from;
        m.headEnd = from;
        head(m, text, limit);
        if (m.headEnd > from) {
            town(m, text, limit);
            numbers(m, text, limit, cell);
        }
        return m;
    }

    /** Reads from a town that is known to start here and end there. */
    AddressMatch parseTown(char[] text, int from, int townEnd, int limit, boolean cell) {
        AddressMatch m = new AddressMatch();
        m.start = from;
        m.headEnd = from;
        m.townEnd = townEnd;
        numbers(m, text, limit, cell);
        return m;
    }

    private void head(AddressMatch m, char[] text, int limit) {
        long found = gazetteer.headAt(text, m.start, limit);
        if (found < 0) {
            shortPrefecture(m, text, limit);
            return;
        }
        Head head = gazetteer.head(found);
        m.headEnd = (int) (found >>> 32);
        if (head.kind() == Head.Kind.PREFECTURE) {
            m.prefecture = head.prefecture();
            place(m, text, limit);
        } else {
            take(m, head, text, limit);
        }
    }

    /** Reads a municipality after a prefecture without 都, 府 or 県. */
    private void shortPrefecture(AddressMatch m, char[] text, int limit) {
        for (int n = 2; n <= 3 && m.start + n < limit; n++) {
            if (!gazetteer.shortPrefecture(text, m.start, m.start + n)) {
                continue;
            }
            long found = gazetteer.headAt(text, m.start + n, limit);
            if (found >= 0) {
                m.headEnd = (int) (found >>> 32);
                take(m, gazetteer.head(found), text, limit);
                return;
            }
        }
    }

    /** Reads the municipality after a prefecture. */
    private void place(AddressMatch m, char[] text, int limit) {
        int from = skipSpace(text, m.headEnd, limit);
        long found = gazetteer.headAt(text, from, limit);
        if (found >= 0 && gazetteer.head(found).kind() != Head.Kind.PREFECTURE) {
            m.headEnd = (int) (found >>> 32);
            take(m, gazetteer.head(found), text, limit);
        } else {
            former(m, text, from, limit, "市町村区郡");
        }
    }

    /** Takes a place, or reads on where it was only a district or a city that has wards. */
    private void take(AddressMatch m, Head head, char[] text, int limit) {
        m.places = within(head.places(), m.prefecture);
        if (head.kind() == Head.Kind.PLACE) {
            return;
        }
        int from = skipSpace(text, m.headEnd, limit);
        long found = gazetteer.headAt(text, from, limit);
        if (found >= 0 && gazetteer.head(found).kind() == Head.Kind.PLACE) {
            int[] both = common(m.places, gazetteer.head(found).places());
            if (both.length > 0) {
                m.places = both;
                m.headEnd = (int) (found >>> 32);
                return;
            }
        }
        if (head.kind() == Head.Kind.COUNTY) {
            m.places = new int[0];
            former(m, text, from, limit, "町村");
        }
    }

    /** Reads a municipality that is not in the list, as they were before the mergers. */
    private static void former(AddressMatch m, char[] text, int from, int limit, String endings) {
        int end = Math.min(limit, from + LONGEST_PLACE);
        for (int i = from; i < end && Glyphs.name(text[i]); i++) {
            if (i > from && endings.indexOf(text[i]) >= 0) {
                m.formerPlace = true;
                m.headEnd = i + 1;
                if (text[i] != '郡') {
                    return;
                }
            }
        }
    }

    /** The places in a prefecture, or all when none is in it: towns have changed theirs. */
    private int[] within(int[] places, int prefecture) {
        if (prefecture < 0 || (places.length == 1 && gazetteer.prefectureOf(places[0]) == prefecture)) {
            return places;
        }
        int[] kept = new int[places.length];
        int n = 0;
        for (int place : places) {
            if (gazetteer.prefectureOf(place) == prefecture) {
                kept[n++] = place;
            }
        }
        return n == 0 ? places : Arrays.copyOf(kept, n);
    }

    private static int[] common(int[] a, int[] b) {
        int[] both = new int[a.length];
        int n = 0;
        for (int p : a) {
            for (int q : b) {
                if (p == q) {
                    both[n++] = p;
                }
            }
        }
        return Arrays.copyOf(both, n);
    }

    private void town(AddressMatch m, char[] text, int limit) {
        int from = skipSpace(text, m.headEnd, limit);
        m.apart = from > m.headEnd;
        int name = afterMark(text, from, limit);
        m.marked = name > from;
        m.townEnd = m.headEnd;
        int street = Kyoto.streetEnd(text, name, limit);
        if (street > name && m.place()) {
            m.street = true;
            name = street;
            m.townEnd = street;
        }
        for (int place : m.places) {
            m.townEnd = Math.max(m.townEnd, gazetteer.townAt(text, name, limit, place));
        }
        if (m.places.length == 0) {
            m.townEnd = Math.max(m.townEnd, gazetteer.townAt(text, name, limit, -1));
        }
    }

    private static int afterMark(char[] text, int from, int limit) {
        if (Words.at(text, from, limit, "大字") || Words.at(text, from, limit, "小字")) {
            return from + 2;
        }
        return Words.at(text, from, limit, "字") ? from + 1 : from;
    }

    private void numbers(AddressMatch m, char[] text, int limit, boolean cell) {
        m.tailEnd = m.townEnd;
        NumberTail tail = new NumberTail(text, limit, cell);
        int first = tail.first(skipSpace(text, m.townEnd, limit), cell ? GAP_IN_CELL : GAP_AFTER_TOWN);
        if (first >= 0) {
            int end = tail.read(first);
            if (end > 0
                    && plainGap(m, text, first, cell, tail.strong())
                    && ((m.place() && m.town()) || !(tail.other() || (tail.pair() && opponent(m, text, end, limit))))
                    && !(tail.dateLike() && !(m.place() && (cell || m.town())))) {
                m.tailEnd = end;
                m.number = true;
                m.strong = tail.strong();
                m.lots = tail.lots();
            }
        }
    }

    /**
     * Whether the name of a place and nothing else follows, as that of the other team in a score (松本1-2富山), or behind a
     * town alone any name that is none of a building (広島4-3阪神).
     */
    private boolean opponent(AddressMatch m, char[] text, int from, int limit) {
        int end = from;
        while (end < limit && Glyphs.kanji(text[end])) {
            end++;
        }
        if (end - from < 2 || (end < limit && Glyphs.kind(text[end]) == Glyphs.KATAKANA)) {
            return false;
        }
        if (m.headEnd == m.start && from - m.townEnd == LENGTH_OF_SCORE && Building.end(text, from, limit) == from) {
            return true;
        }
        long found = gazetteer.headAt(text, from, end);
        return (found >= 0 && (int) (found >>> 32) == end)
                || gazetteer.shortPrefecture(text, from, end)
                || gazetteer.isTown(text, from, end);
    }

    /** Whether what stands between the town and the first number can be a part of the town's name. */
    private static boolean plainGap(AddressMatch m, char[] text, int first, boolean cell, boolean strong) {
        for (int i = m.townEnd; i < first; i++) {
            if (!cell && PARTICLES.indexOf(text[i]) >= 0) {
                return false;
            }
        }
        return m.town() || (cell && strong) || notOffice(text, m.headEnd, first);
    }

    /** Whether a name goes on as the name of a body (市立, 区役所, 市営) instead of a town. */
    static boolean notOffice(char[] text, int at, int limit) {
        return at >= limit || "立営役長議民内産職警消選政史郊全各".indexOf(text[at]) < 0;
    }

    static int skipSpace(char[] text, int at, int limit) {
        return at + 1 < limit && Glyphs.space(text[at]) && !Glyphs.space(text[at + 1]) ? at + 1 : at;
    }
}
