package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import dev.sekisho.dlp.text.Words;

/** What an encyclopedia, a profile or a talk says around a date of birth, without a label right before it. */
final class BirthStory {
    private static final int LONGEST_READING = 24;
    private static final int LONGEST_PLACE = 16;
    private static final int LONGEST_LIFE = 24;
    private static final int LONGEST_CALLING = 40;
    private static final int LONGEST_TURN = 60;
    private static final int LONGEST_PARENTS = 32;
    private static final int LONGEST_TOWN = 40;
    private static final int LONGEST_OTHER_YEAR = 24;
    private static final String CHILDREN = "男女子娘";
    private static final String DASHES = "-–—―~〜ー−";
    /** What names a birth right before its date, with a sign or space between: 出生　昭和10年1月2日, 生：1958年3月3日. */
    private static final Words HEADS = Words.of("出生", "生まれ", "誕生", "生年", "生");

    /** What the words for those end with whom an encyclopedia tells of: 政治家, 歌手, 俳優, 選手, 弁護士. */
    private static final String CALLINGS = "家手優者員師士人官将夫姫妃王";

    private static final Words FOREIGN_CALLINGS = Words.of("タレント", "アイドル", "モデル", "ミュージシャン", "アナウンサー", "ライター", "デザイナー");
    private static final Words ASKED = Words.of("生年月日", "誕生日", "お生まれ");
    private static final String ASKING = "?願教伺つ述答聞";

    private BirthStory() {}

    static boolean tells(Candidate c, int start, int end) {
        return life(c.text(), c.windowStart(), start, end, c.windowEnd())
                || place(c.text(), end, c.windowEnd())
                || child(c.text(), end, c.windowEnd())
                || given(c.text(), end, c.windowEnd())
                || registered(c.text(), end, c.windowEnd())
                || headed(c.text(), c.windowStart(), start)
                || answers(c.text(), c.windowStart(), start, end, c.windowEnd());
    }

    /** Whether it is said to be born then, which is said of things too: 4月2日に生まれた, 誕生しました. */
    static boolean begun(char[] text, int end, int windowEnd) {
        int i = Words.at(text, end, windowEnd, "に") ? end + 1 : windowEnd;
        return (Words.at(text, i, windowEnd, "生まれ") && closed(text, i + 3, windowEnd))
                || (Words.at(text, i, windowEnd, "誕生し") && closed(text, i + 3, windowEnd));
    }

    /** Whether 生まれ ends what is said of a year, perhaps behind a place: 1967年生まれ。 昭和42年（1967年）、大分県生まれ. */
    static boolean inYear(char[] text, int end, int windowEnd) {
        int i = otherYear(text, end, windowEnd);
        return (Words.at(text, i, windowEnd, "生まれ") && closed(text, i + 3, windowEnd)) || place(text, i, windowEnd);
    }

    /**
     * Whether an English word says that the date before which it stands is one: born April 2, 1978, (b. 1978-04-02).
     */
    static boolean born(char[] text, int start, int windowStart) {
        int i = Run.start(text, Math.max(windowStart, start - 2), start, " :");
        boolean on = i < start && wordEnds(text, i, windowStart, "on");
        i -= on ? 3 : 0;
        return i < start
                && (wordEnds(text, i, windowStart, "born")
                        || wordEnds(text, i, windowStart, "Born")
                        || (wordEnds(text, i, windowStart, "b.")
                                && i - 3 >= windowStart
                                && (text[i - 3] == '(' || text[i - 3] == ' ')));
    }

    private static boolean wordEnds(char[] text, int end, int windowStart, String word) {
        int from = end - word.length();
        if (from < windowStart || (from > windowStart && CharClass.of(text[from - 1]) == CharClass.LATIN)) {
            return false;
        }
        return Words.at(text, from, end, word);
    }

    /**
     * Whether it begins the years of a life: behind a reading （やまだ たろう、1889年3月4日 - 1957年11月20日）, or right behind the
     * name of whom the sentence goes on to say what they are: （1951年3月5日 - ）は、日本の政治家, （John Doe、1950年3月1日 - ）は、アメリカの俳優.
     */
    private static boolean life(char[] text, int windowStart, int start, int end, int windowEnd) {
        int dash = otherYear(text, end, windowEnd);
        dash = Run.end(text, dash, windowEnd, ' ');
        if (dash >= windowEnd || DASHES.indexOf(text[dash]) < 0) {
            return false;
        }
        int i = Run.start(text, windowStart, start, ' ');
        if (i > windowStart && text[i - 1] == '(') {
            return called(text, dash + 1, windowEnd);
        }
        if (i == windowStart || (text[i - 1] != '、' && text[i - 1] != ',')) {
            return false;
        }
        int last = --i;
        while (i > windowStart && last - i <= LONGEST_CALLING && "()。\r\n".indexOf(text[i - 1]) < 0) {
            i--;
        }
        if (i == last || i == windowStart || text[i - 1] != '(') {
            return false;
        }
        int to = Run.end(text, i, Math.min(last, i + LONGEST_READING + 1), BirthStory::reading);
        return (to > i && (to == last || text[to] == '、' || text[to] == ',')) || called(text, dash + 1, windowEnd);
    }

    /** Behind the same date or year by the other calendar in brackets: 1958年3月16日（昭和33年）, 安政5年2月2日〈1858年3月16日〉. */
    static int otherYear(char[] text, int end, int windowEnd) {
        if (end >= windowEnd || (text[end] != '(' && text[end] != '〈')) {
            return end;
        }
        char close = text[end] == '(' ? ')' : '〉';
        boolean digit = false;
        for (int i = end + 1; i < windowEnd && i - end <= LONGEST_OTHER_YEAR; i++) {
            if (text[i] == close) {
                return digit && text[i - 1] != '歳' ? i + 1 : end;
            }
            if (!CharClass.digit(text[i]) && "年月日元明治大正昭和平成令慶応安政文久嘉永天保".indexOf(text[i]) < 0) {
                return end;
            }
            digit |= CharClass.digit(text[i]) || text[i] == '元';
        }
        return end;
    }

    /** Whether the bracket closes and a sentence says what the person is. */
    private static boolean called(char[] text, int from, int windowEnd) {
        int close = from;
        int depth = 1;
        while (close < windowEnd && close - from < LONGEST_LIFE) {
            depth += text[close] == '(' ? 1 : text[close] == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            close++;
        }
        if (depth > 0 || close + 1 >= windowEnd || text[close + 1] != 'は') {
            return false;
        }
        int limit = Math.min(windowEnd, close + LONGEST_CALLING);
        int i = close + 2;
        i += i < limit && text[i] == '、' ? 1 : 0;
        while (i < limit
                && "。、(\r\n".indexOf(text[i]) < 0
                && !Words.at(text, i, limit, "である")
                && !Words.at(text, i, limit, "です")) {
            i++;
        }
        return calling(text, close + 2, i);
    }

    private static boolean calling(char[] text, int from, int end) {
        return end - from >= 2
                && (FOREIGN_CALLINGS.before(text, from, end) != null || CALLINGS.indexOf(text[end - 1]) >= 0);
    }

    /** Whether a family register goes on with the place: 昭和四拾参年壱月弐日東京都千代田区平河町一丁目で出生. */
    private static boolean registered(char[] text, int end, int windowEnd) {
        int i = end;
        while (i < windowEnd && i - end < LONGEST_TOWN && letter(text[i]) && !Words.at(text, i, windowEnd, "で出生")) {
            i++;
        }
        int next = i + "で出生".length();
        boolean born = i > end && i + 2 < windowEnd && text[i] == 'で' && Words.at(text, i, windowEnd, "で出生");
        return born && (next >= windowEnd || "数率届地者".indexOf(text[next]) < 0);
    }

    private static boolean letter(char c) {
        return CharClass.kanjiOrKana(c) || CharClass.digit(c) || c == '-';
    }

    private static boolean headed(char[] text, int windowStart, int start) {
        int i = start;
        boolean sign = false;
        while (i > windowStart && start - i < 3 && " :=/\t】)".indexOf(text[i - 1]) >= 0) {
            i--;
            sign |= text[i] == ':' || text[i] == '=' || text[i] == '】';
        }
        String head = i < start ? HEADS.before(text, windowStart, i) : null;
        if (head == null) {
            return false;
        }
        int from = i - head.length();
        return (from == windowStart || !letter(text[from - 1])) && (sign || head.equals("出生"));
    }

    /** Whether it answers a question for it: 生年月日をお願いします。「昭和53年4月2日です」. */
    private static boolean answers(char[] text, int windowStart, int start, int end, int windowEnd) {
        boolean said = end >= windowEnd || "」\r\n。".indexOf(text[end]) >= 0 || Words.at(text, end, windowEnd, "です");
        boolean turn = start > windowStart && "「:、\n\r ".indexOf(text[start - 1]) >= 0;
        if (!said || !turn) {
            return false;
        }
        int from = Math.max(windowStart, start - LONGEST_TURN);
        boolean asking = false;
        for (int i = start - 1; i >= from && (!CharClass.digit(text[i]) || timed(text, i, windowStart)); i--) {
            asking |= ASKING.indexOf(text[i]) >= 0;
            String word = asking ? ASKED.at(text, i, start) : null;
            if (word != null) {
                return !compound(text[i + word.length()]);
            }
        }
        return false;
    }

    /** Whether a digit is of the time at which something was said: [10:02] 客. */
    private static boolean timed(char[] text, int at, int windowStart) {
        for (int i = at - 1; i >= windowStart && at - i <= 2; i--) {
            if (text[i] == ':') {
                return true;
            }
        }
        return text[at + 1] == ':' || text[at + 2] == ':';
    }

    /** Whether a word goes on: 誕生日会, 誕生日プレゼント. */
    private static boolean compound(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.KANJI || kind == CharClass.KATAKANA;
    }

    private static boolean reading(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.HIRAGANA || kind == CharClass.KATAKANA || c == ' ' || c == '・';
    }

    /** Whether a place and 生まれ follow: 1988年2月29日、大阪府枚方市生まれ, 明治25年3月1日、長野県に生まれる, 平成2年12月24日に長野市で生まれました. */
    static boolean place(char[] text, int end, int windowEnd) {
        int i = end < windowEnd && "、, に".indexOf(text[end]) >= 0 ? end + 1 : end;
        i += i > end && text[end] == 'に' && i < windowEnd && text[i] == '、' ? 1 : 0;
        int from = i;
        while (i < windowEnd
                && i - from <= LONGEST_PLACE
                && text[i] != '生'
                && (CharClass.of(text[i]) == CharClass.KANJI
                        || CharClass.of(text[i]) == CharClass.KATAKANA
                        || (text[i] == 'の' && i > from))) {
            i++;
        }
        if (i > from && i + 1 < windowEnd && (text[i] == 'に' || text[i] == 'で') && text[i + 1] == '生') {
            return i + 3 < windowEnd && text[i + 2] == 'ま' && text[i + 3] == 'れ' && closed(text, i + 4, windowEnd);
        }
        if (i > from && Words.at(text, i, windowEnd, "で誕生")) {
            return closed(text, i + "で誕生".length(), windowEnd);
        }
        boolean born = i > from && i + 2 < windowEnd && text[i] == '生' && text[i + 1] == 'ま' && text[i + 2] == 'れ';
        return born && (i + 3 >= windowEnd || "たるて".indexOf(text[i + 3]) < 0);
    }

    /** Whether it goes on with whose child was born: 昭和35年4月8日、仏生寺の長男として生まれる, 漆職人の家に生まれる. */
    private static boolean child(char[] text, int end, int windowEnd) {
        int limit = Math.min(windowEnd, end + LONGEST_PARENTS);
        for (int i = end; i < limit && "。\r\n".indexOf(text[i]) < 0; i++) {
            if (Words.at(text, i, windowEnd, "として")) {
                boolean born = Words.at(text, i + 3, windowEnd, "生まれ")
                        || Words.at(text, i + 3, windowEnd, "誕生")
                        || Words.at(text, i + 3, windowEnd, "出生");
                return born && i > end && CHILDREN.indexOf(text[i - 1]) >= 0;
            }
            if (Words.at(text, i, windowEnd, "の間に生まれ") || Words.at(text, i, windowEnd, "の家に生まれ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether 生を受けた or 生を享けた follows, perhaps behind a place: 大正14年11月11日、山梨県に生を享けた. */
    private static boolean given(char[] text, int end, int windowEnd) {
        int limit = Math.min(windowEnd, end + LONGEST_PARENTS);
        for (int i = end; i < limit && "。\r\n".indexOf(text[i]) < 0; i++) {
            if (Words.at(text, i, windowEnd, "に生を受け") || Words.at(text, i, windowEnd, "に生を享け")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase ends with 生まれ, 生まれた, 生まれました or 生まれる; 大阪府で生まれた制度 is no birth. */
    private static boolean closed(char[] text, int at, int windowEnd) {
        int polite = Words.at(text, at, windowEnd, "まし") ? at + 2 : at;
        int i = polite < windowEnd && (text[polite] == 'た' || text[polite] == 'る') ? polite + 1 : polite;
        return i >= windowEnd || "。、,.)\r\n ".indexOf(text[i]) >= 0;
    }
}
