package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where labels of forms stand in a line: with a colon, with dots that lead to the value, or a known word and a space.
 */
final class FormLabel {
    /** Values of one letter. */
    private static final String SHORT_VALUES = "男女有無";

    private static final int LONGEST = 24;
    private static final int LONGEST_UNKNOWN = 8;
    private static final int LEAST_TOLD = 3;
    private static final int LONGEST_SPREAD = 10;
    private static final String ARROWS = "→⇒➡►▶";
    /** What ends a label, or ends a value before a label is seen. */
    private static final String SIGNS = ":：=＝、，；;│";

    private static final String DOTS = ".・･‥…·-─―";

    /** What no value is called by that ends like a label of these. */
    private static final Set<InfoType> TOLD = Set.of(
            InfoType.INCOME_BAND,
            InfoType.OCCUPATION,
            InfoType.INDUSTRY,
            InfoType.JOB_TITLE,
            InfoType.MEDICAL_SPECIALTY,
            InfoType.HEALTH_CONDITION);

    private FormLabel() {}

    /** Whether a sign that follows labels stands here, spaces before it left out. */
    static boolean signed(Window w, int from, int end) {
        if (from >= end) {
            return false;
        }
        int at = w.skipBlank(from, end - 1);
        return ":：=＝".indexOf(w.at(at)) >= 0 || leader(w, at, end) > at;
    }

    /** Whether a sign of greater points from a label to its value, with blanks on both sides: 性別 > 男性. */
    static boolean pointed(Window w, int labelEnd, int at, int end) {
        return at > labelEnd && at + 1 < end && (w.at(at) == '>' || w.at(at) == '＞') && Chars.blank(w.at(at + 1));
    }

    /**
     * Whether a stroke stands between a known label and its value: 職業／会社員. Where another known word follows, the line
     * is the head of a table.
     */
    static boolean stroked(Window w, int from, int at, int end, HeaderWords words) {
        if (w.at(at) != '／' || at + 1 >= end || Chars.blank(w.at(at + 1)) || !known(w, from, at, words)) {
            return false;
        }
        int next = at + 1;
        while (next < end && next - at <= LONGEST && !Chars.blank(w.at(next)) && w.at(next) != '／') {
            next++;
        }
        return (next == end || Chars.blank(w.at(next))) && !words.exactOrPolite(w.text(at + 1, next));
    }

    /** Whether a line begins with a label that a stroke parts from its value. */
    static boolean stroked(Window w, int from, HeaderWords words) {
        int end = w.lineEnd(from);
        int at = w.skipBlank(from, end);
        int stroke = at;
        while (stroke < end && stroke - at <= LONGEST && w.at(stroke) != '／') {
            stroke++;
        }
        return stroke < end && stroked(w, at, stroke, end, words);
    }

    /**
     * Where dots or an arrow end that lead from a label to its value (社名 ...... 青葉商事); the index itself when there are
     * none.
     */
    static int leader(Window w, int from, int end) {
        int i = from;
        while (i < end && DOTS.indexOf(w.at(i)) >= 0) {
            i++;
        }
        boolean dots = i - from >= 3 || (i > from && w.at(from) == '…');
        boolean arrow = from < end && ARROWS.indexOf(w.at(from)) >= 0;
        return dots ? i : arrow ? from + 1 : from;
    }

    /**
     * Where the same label in English ends with its colon, behind a stroke (お名前 / Full name :); else the index itself.
     */
    static int translated(Window w, int from, int end) {
        if (from >= end || "/／".indexOf(w.at(from)) < 0) {
            return from;
        }
        int i = w.skipBlank(from + 1, end);
        int word = i;
        while (i < end && i - word < LONGEST && (Chars.latin(w.at(i)) || Chars.blank(w.at(i)))) {
            i++;
        }
        return i > word && i < end && ":：".indexOf(w.at(i)) >= 0 ? i + 1 : from;
    }

    /** Whether a label starts here that ends the value before it: before a colon, or a known word before a space. */
    static boolean at(Window w, int from, int end, HeaderWords words) {
        int i = from;
        while (i < end
                && i - from < LONGEST
                && !Chars.blank(w.at(i))
                && SIGNS.indexOf(w.at(i)) < 0
                && !(w.at(i) == '／' && stroked(w, from, i, end, words))) {
            i++;
        }
        if (i < end && i > from && w.at(i) == '／') {
            return true;
        }
        if (i == from || i >= end) {
            return false;
        }
        if (w.at(i) == '│') {
            return known(w, from, i, words);
        }
        if (!Chars.blank(w.at(i))) {
            return ":：=＝".indexOf(w.at(i)) >= 0 && (words.match(w.text(from, i)) != null || plain(w, from, i));
        }
        return i - from >= 2 && known(w, from, i, words);
    }

    /** Whether a cell of its own between tabs starts here that is {@linkplain #told told} to be a label. */
    static boolean cell(Window w, int from, int end, HeaderWords words) {
        int to = from;
        while (to < end && to - from <= LONGEST && w.at(to) != '\t') {
            to++;
        }
        return from > 0 && w.at(from - 1) == '\t' && to < end && w.at(to) == '\t' && told(w.text(from, to), words);
    }

    /** Whether a text ends like a label, of something that no value is called by: 主な業種, 世帯全体の年収, not 横浜支店. */
    static boolean told(String text, HeaderWords words) {
        if (text.length() < LEAST_TOLD || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.kanji(c) && !Chars.katakana(c) && !Chars.hiragana(c)) {
                return false;
            }
        }
        Heading heading = words.match(text);
        InfoType type = heading == null ? null : heading.type();
        return type != null && (TOLD.contains(type) || "名称先署種".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** Whether a known label in thick brackets starts here: 【感染症】. */
    static boolean bracketed(Window w, int from, int end, HeaderWords words) {
        boolean round = "（(".indexOf(w.at(from)) >= 0;
        if (!round && "【[［〔".indexOf(w.at(from)) < 0) {
            return false;
        }
        int close = from + 1;
        while (close < end && close - from <= LONGEST && (round ? "）)" : "】]］〕").indexOf(w.at(close)) < 0) {
            close++;
        }
        boolean enough = close + 1 < end && close - from > 2;
        return enough && (round ? known(w, from + 1, close, words) : words.match(w.text(from + 1, close)) != null);
    }

    /** An unknown label of few letters of which none is a digit or a Latin letter: 勤続年数：. */
    private static boolean plain(Window w, int from, int to) {
        return to - from >= 2 && to - from <= LONGEST_UNKNOWN && letters(w, from, to);
    }

    /** Whether there is nothing but kanji and kana. */
    static boolean letters(Window w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.kanji(w.at(i)) && !Chars.katakana(w.at(i)) && !Chars.hiragana(w.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is known to the letter to head something personal. */
    static boolean known(Window w, int from, int to, HeaderWords words) {
        if (to - from > LONGEST || to <= from || !Character.isLetter(w.at(from))) {
            return false;
        }
        String word = w.text(from, to);
        Heading heading = words.exactOrPolite(word) ? words.match(word) : null;
        return heading != null && (heading.type() != null || heading.open());
    }

    /** The end of a label with spaces between its letters (氏　　名), or -1. */
    static int spread(Window w, int from, int end, HeaderWords words) {
        StringBuilder label = new StringBuilder();
        int stop = Math.min(end, from + LONGEST_SPREAD);
        int last = -1;
        for (int i = from; i < stop; i++) {
            if (Chars.blank(w.at(i))) {
                continue;
            }
            if (!Character.isLetter(w.at(i))) {
                break;
            }
            label.append(w.at(i));
            boolean ends = i + 1 >= end || Chars.blank(w.at(i + 1)) || ":：=＝".indexOf(w.at(i + 1)) >= 0;
            boolean colon = label.length() == 2
                    && i - from > 1
                    && i < end - 1
                    && ":：".indexOf(w.at(w.skipBlank(i + 1, end - 1))) >= 0;
            if (ends && label.length() >= 2 && (colon || typed(words, label.toString()) != null)) {
                last = i + 1;
            }
        }
        return last > 0 && goesOn(w, from, last, end) ? -1 : last;
    }

    /** Whether one more letter that ends the line stands as far behind the last one as those of the word: 会 員 証. */
    private static boolean goesOn(Window w, int from, int last, int end) {
        int next = w.skipBlank(last, end);
        int before = last - 1;
        while (before > from && Chars.blank(w.at(before - 1))) {
            before--;
        }
        int gap = next - last;
        return gap > 0
                && gap == last - 1 - before
                && w.at(last) == w.at(before)
                && next < end
                && SHORT_VALUES.indexOf(w.at(next)) < 0
                && w.skipBlank(next + 1, end) == end;
    }

    private static @Nullable Heading typed(HeaderWords words, String label) {
        Heading heading = words.exact(label) ? words.match(label) : null;
        return heading != null && heading.type() != null ? heading : null;
    }
}
