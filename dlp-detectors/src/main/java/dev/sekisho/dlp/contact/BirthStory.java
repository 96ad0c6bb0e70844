package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.CharClass;

/** What an encyclopedia or a profile says around a date of birth, without a label. */
final class BirthStory {
    private static final int LONGEST_READING = 24;
    private static final int LONGEST_PLACE = 16;
    private static final String DASHES = "-–—―~〜";

    private BirthStory() {}

    static boolean tells(Candidate c, int start, int end) {
        return life(c.text(), c.windowStart(), start, end, c.windowEnd()) || place(c.text(), end, c.windowEnd());
    }

    /** Whether it begins the years of a life behind a reading: （やまだ たろう、1889年3月4日 - 1957年11月20日）. */
    private static boolean life(char[] text, int windowStart, int start, int end, int windowEnd) {
        int dash = end;
        while (dash < windowEnd && text[dash] == ' ') {
            dash++;
        }
        if (dash >= windowEnd || DASHES.indexOf(text[dash]) < 0) {
            return false;
        }
        int i = start;
        while (i > windowStart && text[i - 1] == ' ') {
            i--;
        }
        if (i == windowStart || (text[i - 1] != '、' && text[i - 1] != ',')) {
            return false;
        }
        int last = --i;
        while (i > windowStart && last - i <= LONGEST_READING && reading(text[i - 1])) {
            i--;
        }
        return i < last && i > windowStart && text[i - 1] == '(';
    }

    private static boolean reading(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.HIRAGANA || kind == CharClass.KATAKANA || c == ' ' || c == '・';
    }

    /** Whether a place and 生まれ follow: 1988年2月29日、大阪府枚方市生まれ, 明治25年3月1日、長野県に生まれる. */
    private static boolean place(char[] text, int end, int windowEnd) {
        int i = end < windowEnd && (text[end] == '、' || text[end] == ',' || text[end] == ' ') ? end + 1 : end;
        int from = i;
        while (i < windowEnd
                && i - from <= LONGEST_PLACE
                && CharClass.of(text[i]) == CharClass.KANJI
                && text[i] != '生') {
            i++;
        }
        if (i > from && i + 1 < windowEnd && (text[i] == 'に' || text[i] == 'で') && text[i + 1] == '生') {
            return i + 3 < windowEnd && text[i + 2] == 'ま' && text[i + 3] == 'れ' && closed(text, i + 4, windowEnd);
        }
        boolean born = i > from && i + 2 < windowEnd && text[i] == '生' && text[i + 1] == 'ま' && text[i + 2] == 'れ';
        return born && (i + 3 >= windowEnd || "たるて".indexOf(text[i + 3]) < 0);
    }

    /** Whether the phrase ends with 生まれ, 生まれた or 生まれる; 大阪府で生まれた制度 is no birth. */
    private static boolean closed(char[] text, int at, int windowEnd) {
        int i = at < windowEnd && (text[at] == 'た' || text[at] == 'る') ? at + 1 : at;
        return i >= windowEnd || "。、,.)\r\n ".indexOf(text[i]) >= 0;
    }
}
