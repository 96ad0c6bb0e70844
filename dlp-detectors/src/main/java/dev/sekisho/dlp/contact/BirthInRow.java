package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Dates that stand right behind the name or the sex of a person in a row without headers, and are old enough for a
 * birth: 山田 太郎 ヤマダ タロウ S55.3.1 090-1234-5678, [奈良橋寛/1979-04-22], 利用者：山田太郎 様 男 昭和11年3月3日.
 */
final class BirthInRow {
    /** Whoever is in a list was seldom born later, and most that happened to people and is noted did. */
    private static final int YOUNGEST = 2010;

    /** Whoever was born then may be alive; a term of office that began later is no life. */
    private static final int LATEST_LIFE = 2000;
    /** Years that a life lasts at least, and a term of office seldom. */
    private static final int SHORTEST_LIFE = 25;

    private static final String DASHES = "-–—―~〜ー−";
    private static final String BEFORE = " /\t|,、([";
    private static final String BEHIND = " /\t|,、)]\r\n";

    private BirthInRow() {}

    static boolean behindName(Candidate c, DateCursor date) {
        char[] text = c.text();
        int start = date.start();
        boolean apart = start > c.windowStart()
                && BEFORE.indexOf(text[start - 1]) >= 0
                && (date.end() >= c.windowEnd() || BEHIND.indexOf(text[date.end()]) >= 0);
        if (!apart || date.year() == 0 || date.year() > YOUNGEST) {
            return false;
        }
        return behindSex(text, c.windowStart(), start - 1) || RowName.endsBefore(c, start);
    }

    /** Whether somebody's sex stands there, alone in the text or behind a sign: 佐藤 花子（女）　平成12年2月14日. */
    private static boolean behindSex(char[] text, int windowStart, int end) {
        int i = Run.start(text, windowStart, end, BEFORE);
        i -= i > windowStart && text[i - 1] == ')' ? 1 : 0;
        i -= i - 1 > windowStart && text[i - 1] == '性' ? 1 : 0;
        if (i == windowStart || "男女♂♀".indexOf(text[i - 1]) < 0) {
            return false;
        }
        int before = Run.start(text, windowStart, i - 1, BEFORE);
        boolean apart = before < i - 1
                && before > windowStart
                && (CharClass.kanjiOrKana(text[before - 1]) || text[before - 1] == ')');
        return before == windowStart || apart;
    }

    /** Whether it begins the years of a life in brackets behind a name: 山田太郎（1958年3月3日～2020年5月6日）, （1958.3.3～）. */
    static boolean lived(Candidate c, DateCursor date) {
        char[] text = c.text();
        int dash = Run.end(text, date.end(), c.windowEnd(), ' ');
        boolean begins = date.start() > c.windowStart()
                && text[date.start() - 1] == '('
                && date.year() > 0
                && dash + 1 < c.windowEnd()
                && DASHES.indexOf(text[dash]) >= 0;
        if (!begins) {
            return false;
        }
        int i = Run.end(text, dash + 1, c.windowEnd(), ' ');
        boolean open = i < c.windowEnd() && text[i] == ')';
        boolean life = open ? date.year() <= LATEST_LIFE : ended(text, i, c.windowEnd()) >= date.year() + SHORTEST_LIFE;
        return life && RowName.endsBefore(c, date.start());
    }

    /** The year of the date from an index on, with its era before it, or 0. */
    private static int ended(char[] text, int from, int windowEnd) {
        int year = from;
        while (year < windowEnd && year - from <= 2 && !CharClass.digit(text[year])) {
            year++;
        }
        DateCursor date = new DateCursor();
        return WholeDate.read(date, text, year, from, windowEnd) ? date.year() : 0;
    }
}
