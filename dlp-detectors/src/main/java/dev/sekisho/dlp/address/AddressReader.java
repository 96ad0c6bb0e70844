package dev.sekisho.dlp.address;

import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.Words;
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

    /** What follows a municipality to say something about people or the area. */
    private static final Words ABOUT = Words.of(
            "出身", "在住", "市民", "町民", "村民", "区民", "在勤", "方面", "周辺", "近郊", "付近", "全域", "一帯", "以外", "以内", "域内", "地方", "地域",
            "限定", "主催", "後援", "代表", "名産", "名物", "観光", "支部", "大会", "合併", "編入", "選出", "提供", "所蔵", "協力", "制作", "地震", "豪雨",
            "大火", "事件", "事故");

    /** What follows a head to say whose something is. */
    private static final Words BODIES = Words.of("教育委員会", "農業委員会", "選挙管理委員会", "一般会計", "特別会計", "議会議員", "消防本部", "消防団");

    /** Parts of a prefecture and its university, some of them names of towns too. */
    private static final Words PARTS = Words.of("大学", "東部", "西部", "南部", "北部", "中部", "中央部", "内陸部", "沿岸部", "沿岸", "山間部");

    private final AddressParser parser;
    private final CellRest rest;

    AddressReader(Gazetteer gazetteer) {
        this.parser = new AddressParser(gazetteer);
        this.rest = new CellRest(gazetteer);
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
            Reading r = inCell(m, text, m.number ? rest.start(text, m.tailEnd, cellEnd) : cellEnd);
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
        int own = rest.start(text, m.tailEnd, cellEnd);
        boolean whole = cell && Building.continues(text, m.tailEnd, own);
        int end = whole ? own : Building.end(text, m.tailEnd, own);
        return new Reading(start, end, whole ? Likelihood.LIKELY : Likelihood.POSSIBLE, true);
    }

    /** Reads the form of Sapporo without town, 南12条西12丁目2-27, where it stands alone in its cell. */
    @Nullable
    Reading readGrid(char[] text, int start, int windowStart, int windowEnd) {
        int end = Cells.end(text, start, Math.min(windowEnd, start + LONGEST));
        NumberTail tail = new NumberTail(text, end, true);
        int across = tail.number(start + 1);
        across = Words.at(text, across, end, "条") ? across + 1 : across;
        boolean grid =
                across > 0 && across + 1 < end && "東西".indexOf(text[across]) >= 0 && Glyphs.digit(text[across + 1]);
        if (!grid || Cells.opening(text, start, windowStart) == Cells.Opening.TEXT) {
            return null;
        }
        int last = tail.read(across + 1);
        boolean address = last > 0 && tail.strong() && Building.continues(text, last, end);
        return address ? new Reading(start, end, Likelihood.LIKELY, false) : null;
    }

    /**
     * Widens a reading to the whole text when that is one line with nothing but the address in it, in quotes or with a
     * remark behind, as lists of addresses have them.
     */
    static Reading widen(Reading r, char[] text, int windowStart, int windowEnd) {
        int from = Glyphs.end(text, windowStart, r.start(), Glyphs.SPACE);
        int to = Cells.trim(text, r.end(), windowEnd);
        for (int i = from; i < to; i++) {
            if (Glyphs.kind(text[i]) == Glyphs.BREAK) {
                return r;
            }
        }
        boolean quoted = r.start() == from + 1 && to == r.end() + 1 && text[from] == '"' && text[to - 1] == '"';
        return quoted || (r.start() == from && remark(text, r.start(), to))
                ? new Reading(from, to, r.likelihood(), r.known())
                : r;
    }

    private static boolean remark(char[] text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Glyphs.space(text[i - 1]) && (text[i] == '#' || text[i] == '※' || Words.at(text, i, to, "//"))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Reading inCell(AddressMatch m, char[] text, int cellEnd) {
        boolean townOnly = !m.place() && !m.formerPlace;
        if (townOnly && (m.prefecture < 0 || !m.town() || PARTS.at(text, m.headEnd, cellEnd) != null)) {
            return null;
        }
        if (!plausible(m, text, cellEnd) || owns(m, text, cellEnd)) {
            return null;
        }
        if (!Building.continues(text, m.tailEnd, cellEnd)
                || (!m.number && m.townEnd < cellEnd && other(text, cellEnd))) {
            return null;
        }
        return new Reading(m.start, cellEnd, cellLikelihood(m), m.place());
    }

    /** Whether a head only says whose something is: 小樽市の運河, 士別市教育委員会. */
    private static boolean owns(AddressMatch m, char[] text, int cellEnd) {
        int i = m.headEnd;
        boolean of = i + 1 < cellEnd && text[i] == 'の' && Glyphs.kanji(text[i + 1]);
        return of || BODIES.at(text, i, cellEnd) != null;
    }

    /** Whether a facility's name or what is told of an area ends here: 兵庫県南部地震. */
    private static boolean other(char[] text, int end) {
        return Building.facility(text, end) || ABOUT.at(text, end - 2, end) != null;
    }

    /** Whether a cell that begins with a head goes on as an address does. */
    private static boolean plausible(AddressMatch m, char[] text, int cellEnd) {
        if (m.number) {
            boolean bare = m.apart && !m.town() && !m.marked && !m.strong;
            return !bare && !m.score();
        }
        if (m.town() || m.marked || m.street) {
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
        return AddressParser.notOffice(text, m.headEnd, cellEnd) && ABOUT.at(text, cellEnd - 2, cellEnd) == null;
    }

    private static Likelihood cellLikelihood(AddressMatch m) {
        boolean known = m.place() && (m.town() || m.prefecture >= 0);
        return m.number && (known || (m.strong && m.place())) ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
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
        if (!head || m.score()) {
            return null;
        }
        if (!m.number) {
            return m.town() && m.place() && m.prefecture >= 0 ? Likelihood.POSSIBLE : null;
        }
        if ((m.town() || m.street) && m.place()) {
            return m.strong ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
        }
        if (m.strong) {
            return m.place() || m.town() || m.formerPlace ? Likelihood.LIKELY : Likelihood.POSSIBLE;
        }
        if (m.marked && m.place()) {
            return Likelihood.LIKELY;
        }
        return m.prefecture >= 0 && m.place() ? Likelihood.POSSIBLE : null;
    }
}
