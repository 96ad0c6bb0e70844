package dev.sekisho.dlp.address;

import dev.sekisho.dlp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of an address: 三丁目4番5号, 1-2-3, 123番地の4, 3条5丁目11-1, 第35地割62.
 *
 * <p>A number that counts something (3月, 5人, 1,200) ends the reading. One instance reads one tail; not thread-safe.
 */
final class NumberTail {
    private static final Words UNITS = Words.of(
            "丁目", "番地割", "番地", "番町", "番丁", "番外地", "番館", "番通", "番", "号室", "号棟", "号館", "号", "地割", "街区", "条通り", "条通", "条",
            "線", "組", "丁", "区", "階", "棟", "室", "部", "通り", "の町", "の坂", "字");
    private static final Words COUNTED = Words.of(
            "月", "日", "年", "人", "円", "%", "％", "件", "回", "時", "分", "秒", "歳", "才", "個", "名", "台", "位", "度", "倍", "店",
            "社", "校", "本", "枚", "冊", "点", "着", "戦", "代", "票", "億", "万", "千", "百", "か", "カ", "ヶ", "ケ", "箇", "㎡", "㎞",
            "k", "m", "つ", "泊", "割", "週", "期", "世", "世帯", "戸", "頭", "匹", "羽", "杯", "便", "世紀", "軒", "文", "語", "章", "節",
            "項", "巻", "話", "勝", "敗", "対", "次", "等", "級", "段", "周", "両", "車", "機", "系", "型", "種", "類", "番目", "ha", "GB",
            "MB", "cm", "℃", "°", "ヘクタール");
    /** What two numbers with a joint count from one to the other, which no name of a house behind them begins with. */
    private static final Words RANGED = Words.of(
            "月", "日", "年", "人", "円", "%", "％", "回", "時", "分", "秒", "歳", "才", "個", "名", "台", "位", "度", "倍", "点", "勝",
            "敗", "週", "泊", "期", "型", "系", "モデル", "シリーズ", "km", "kg", "cm");

    /** What goes on behind such a counter; another letter makes it a name: 日本生命ビル. */
    private static final String RANGED_ON = "期間中末半頃前後様以台目";

    private static final Words NOT_UNITS = Words.of(
            "号線", "号車", "号機", "階建", "番目", "番線", "番出口", "番ホーム", "番のりば", "番乗り場", "番手", "区間", "丁度", "線路", "部門", "部屋", "部隊",
            "条例", "組合", "号店", "室長", "番組");
    private static final String BRANCHES = "甲乙丙丁戊己イロハニホヘトチリヌルヲワカ東西南北上下子丑寅卯辰巳午未申酉戌亥";
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_GAP = 9;

    private final char[] text;
    private final int limit;
    private final boolean cell;
    private int pieces;
    private boolean joined;
    private boolean lots;
    private boolean counted;
    private boolean other;
    private int firstDigits;
    private boolean year;
    private boolean month;
    private @Nullable String unit;

    NumberTail(char[] text, int limit, boolean cell) {
        this.text = text;
        this.limit = limit;
        this.cell = cell;
    }

    /** Whether the form itself says address: 丁目, 番地, or numbers joined by hyphens. */
    boolean strong() {
        return pieces > 0 && !counted && (joined || lots);
    }

    /** Whether the form says lots (丁目, 番地), which joined numbers alone do not. */
    boolean lots() {
        return pieces > 0 && !counted && lots;
    }

    /**
     * Whether two numbers joined are rather a range (4-6月), a score (1-0) or a code (01-02) than those of a house.
     * Behind a known town of a known municipality they may be one all the same.
     */
    boolean other() {
        return other && !lots;
    }

    /** Whether two numbers as those of scores were read: 3-1. */
    boolean pair() {
        return pieces == 2 && joined && !lots;
    }

    /** Whether it looks like a date or a time instead: the first number is a year. */
    boolean dateLike() {
        return !lots && pieces >= 2 && firstDigits == 4 && year && month;
    }

    /** Where the first number starts, at most so many name characters on, or -1. */
    int first(int from, int longestGap) {
        int end = Math.min(limit, from + longestGap + 1);
        for (int i = afterRemark(from); i < end; i++) {
            if (Glyphs.digit(text[i]) || (Glyphs.kind(text[i]) == Glyphs.NUMERAL && numeral(i))) {
                return i;
            }
            if (!Glyphs.name(text[i]) && !(i == from && Glyphs.space(text[i]))) {
                return -1;
            }
        }
        return -1;
    }

    /** Skips a remark such as （大字なし）. */
    private int afterRemark(int from) {
        if (!cell || from >= limit || (text[from] != '(' && text[from] != '（')) {
            return from;
        }
        for (int i = from + 1; i < limit && i < from + LONGEST_GAP; i++) {
            if (text[i] == ')' || text[i] == '）') {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether a numeral is meant as a number: a unit or a joint follows, or the cell ends. */
    private boolean numeral(int from) {
        if (from > 0 && Glyphs.kind(text[from - 1]) == Glyphs.NUMERAL) {
            return false;
        }
        int end = number(from);
        if (end < 0) {
            return false;
        }
        String u = unitAt(end);
        if (u != null) {
            return !u.equals("番町") && !u.equals("番丁") && !u.equals("区") && !u.equals("部") && !u.equals("通り");
        }
        return end >= limit ? cell : joint(end) && numberOrLetter(end + 1) >= 0;
    }

    /**
     * Reads from the first number.
     *
     * @return the end of the tail, or -1 when the first number counts something
     */
    int read(int from) {
        int p = from;
        int end = -1;
        while (p < limit) {
            int q = numberOrLetter(p);
            other |= q >= 0 && pieces == 1 && joined && ranged(q);
            if (q < 0 || counts(q)) {
                counted = end < 0;
                break;
            }
            other |= pieces == 0 ? text[p] == '0' : pieces == 1 && text[p] == '0' && q == p + 1;
            if (pieces == 0) {
                firstDigits = q - p;
                year = Words.at(text, p, limit, "19") || Words.at(text, p, limit, "20");
            }
            if (pieces == 1) {
                month = month(p, q);
            }
            pieces++;
            end = unitEnd(q);
            p = next(end);
            if (p < 0) {
                break;
            }
        }
        return counted ? -1 : end;
    }

    private boolean ranged(int at) {
        if (NOT_UNITS.at(text, at, limit) != null) {
            return true;
        }
        String word = RANGED.at(text, at, limit);
        int after = at + (word == null ? 0 : word.length());
        return word != null
                && (after >= limit
                        || RANGED_ON.indexOf(text[after]) >= 0
                        || !(Glyphs.kanji(text[after]) || Glyphs.kind(text[after]) == Glyphs.KATAKANA));
    }

    private boolean month(int from, int to) {
        int value = PostalCodes.value(text, from, to);
        return to - from <= 2 && value >= 1 && value <= 12;
    }

    private int unitEnd(int q) {
        unit = unitAt(q);
        int spaced = q;
        if (unit == null && q + 1 < limit && Glyphs.space(text[q])) {
            unit = unitAt(q + 1);
            unit = "番地".equals(unit) || "丁目".equals(unit) ? unit : null;
            spaced = unit == null ? q : q + 1;
        }
        if (unit == null) {
            return q;
        }
        lots |= unit.startsWith("番地")
                || unit.equals("丁目")
                || unit.equals("地割")
                || unit.equals("番")
                || unit.equals("番外地");
        return spaced + unit.length();
    }

    /** Where the next number starts after one that ended here, or -1. */
    private int next(int q) {
        if (q >= limit) {
            return -1;
        }
        // Behind の a letter is that of somebody whose name is kept back: 1番7号のA方.
        if (joint(q) && (text[q] == 'の' ? number(q + 1) : numberOrLetter(q + 1)) >= 0) {
            joined = true;
            return q + 1;
        }
        if (unit != null && numberOrLetter(q) >= 0 && Glyphs.kind(text[q]) != Glyphs.LATIN) {
            return q;
        }
        if (listed(q)) {
            return q + 1;
        }
        return gap(q);
    }

    /** A further lot in a list: 395・396. */
    private boolean listed(int q) {
        return text[q] == '・' && q + 1 < limit && Glyphs.digit(text[q + 1]) && text[q + 1] != '0';
    }

    /** Skips the name between two numbers, as in 二丁目大横18, 3条西5丁目, 東九線南27, 5丁目浜6番. */
    private int gap(int q) {
        int longest = gapLength();
        int i = q;
        while (i < limit && i - q < longest && Glyphs.name(text[i]) && !Glyphs.digit(text[i])) {
            if (particle(text[i])) {
                return -1;
            }
            i++;
            if (i < limit && numberStarts(i)) {
                return i;
            }
        }
        return -1;
    }

    private int gapLength() {
        if (unit == null) {
            return 1;
        }
        return switch (unit) {
            case "条", "線", "丁", "番", "号" -> cell ? 2 : 1;
            case "丁目", "番町", "番丁", "地割", "区", "通り", "の町", "の坂", "組" -> LONGEST_GAP;
            case "番地", "字" -> cell ? LONGEST_GAP : 2;
            default -> 0;
        };
    }

    private boolean numberStarts(int i) {
        boolean branch = unit != null || BRANCHES.indexOf(text[i - 1]) >= 0;
        return branch && (Glyphs.digit(text[i]) || (Glyphs.kind(text[i]) == Glyphs.NUMERAL && numeral(i)));
    }

    private static boolean particle(char c) {
        return "はがをにでとへもや".indexOf(c) >= 0;
    }

    private boolean joint(int q) {
        return q < limit && (Glyphs.hyphen(text[q]) || "のノ之丿ﾉ".indexOf(text[q]) >= 0);
    }

    /** The end of a number, or of a letter with an optional number after it (A-405, イ38), or -1. */
    private int numberOrLetter(int from) {
        int end = number(from);
        if (end >= 0 || from >= limit) {
            return end;
        }
        char c = text[from];
        boolean letter = Glyphs.kind(c) == Glyphs.LATIN || (pieces == 0 && BRANCHES.indexOf(c) >= 0);
        if (!letter || (from + 1 < limit && Glyphs.kind(text[from + 1]) == Glyphs.LATIN)) {
            return -1;
        }
        return pieces > 0 ? Math.max(from + 1, number(from + 1)) : number(from + 1);
    }

    /** The end of a number in digits or numerals, or -1. */
    int number(int from) {
        int i = Glyphs.end(text, from, limit, Glyphs.DIGIT);
        if (i > from) {
            if (i < limit && Glyphs.kind(text[i]) == Glyphs.LATIN && pieces > 0) {
                i = letterAfter(i);
            }
            return i - from <= LONGEST_NUMBER ? i : -1;
        }
        i = Glyphs.end(text, i, limit, Glyphs.NUMERAL);
        return i > from && i - from <= LONGEST_NUMBER + 2 ? i : -1;
    }

    private int letterAfter(int i) {
        return i + 1 < limit && Glyphs.kind(text[i + 1]) == Glyphs.LATIN ? i : i + 1;
    }

    private @Nullable String unitAt(int at) {
        return NOT_UNITS.at(text, at, limit) != null ? null : UNITS.at(text, at, limit);
    }

    /** Whether the number that ends here counts something. */
    private boolean counts(int at) {
        if (at >= limit) {
            return false;
        }
        char c = text[at];
        if ((c == ',' || c == '.' || c == '，' || c == '．' || c == ':' || c == '/' || c == '：') && at + 1 < limit) {
            return Glyphs.digit(text[at + 1]);
        }
        if (NOT_UNITS.at(text, at, limit) != null) {
            return true;
        }
        if (unitAt(at) != null || pieces >= 2) {
            return false;
        }
        String word = COUNTED.at(text, at, limit);
        boolean particle = Words.at(text, at, limit, "から");
        return word != null && !particle && !(cell && beginsName(word, at + word.length(), at));
    }

    /** Whether a counter is rather the first letter of a building's name, as in 334日昇ビル. */
    private boolean beginsName(String word, int after, int at) {
        boolean longNumber =
                at >= 3 && Glyphs.digit(text[at - 1]) && Glyphs.digit(text[at - 2]) && Glyphs.digit(text[at - 3]);
        boolean named = after < limit && (Glyphs.kanji(text[after]) || Glyphs.kind(text[after]) == Glyphs.KATAKANA);
        return named && longNumber && !"月年円人万億千百件".contains(word);
    }
}
