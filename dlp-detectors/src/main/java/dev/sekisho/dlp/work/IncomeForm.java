package dev.sekisho.dlp.work;

import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** Amounts and bands as incomes are written: 約650万円, 500万円以上700万円未満, ～5,999千円, ¥4,800,000, 五百万円台. Folded text. */
final class IncomeForm {
    private static final String PART = "0123456789,.~-－ー万千百億円¥約超 ";
    /** 年収, 税込, 手取り, 額面, 世帯, 本人, with a colon. */
    private static final String LABELS = "年収税込手取り額面世帯本人所得給与:";

    private static final String NUMERALS = "〇一二三四五六七八九十百千";
    private static final Lexemes TAILS = Lexemes.of(
            "以上",
            "以下",
            "未満",
            "超",
            "程度",
            "台",
            "前後",
            "位",
            "くらい",
            "ぐらい",
            "ほど",
            "弱",
            "強",
            "程",
            "内",
            "以内",
            "前半",
            "後半",
            "台前半",
            "台後半",
            "まで",
            "から",
            "を超える",
            "を超え",
            "半ば",
            "台半ば",
            "余り",
            "余",
            "あまり",
            "オーバー",
            "に満たない",
            "に満たない程度",
            "に満たないくらい",
            "足らず",
            "ちょっと",
            "ちょっと超",
            "そこそこ",
            "未満程度",
            "以上程度",
            "前後くらい",
            "より少し上",
            "を少し超える",
            "を切る",
            "を下回る程度",
            "相当",
            "より上",
            "を下回る");
    private static final Lexemes CURRENCIES = Lexemes.of("JPY", "YEN", "Yen", "yen", "USD", "EUR");
    private static final int LONGEST_TAIL = 8;
    private static final int LONGEST = 32;

    private IncomeForm() {}

    static boolean digits(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharClass.digit(text[i]) || NUMERALS.indexOf(text[i]) >= 0 || text[i] == '万') {
                return true;
            }
        }
        return false;
    }

    /** Without a header an amount may be any price; a range, an upper or a lower bound is more. */
    static boolean band(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("~以未超".indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 約 or ¥, ～ or ≧ before the amount belongs to it. */
    static int start(char[] text, int from, int digits) {
        int i = Run.start(text, from, digits, "約¥~<≦≧≤≥");
        if (i - 3 >= from && text[i - 3] == 'お' && text[i - 2] == 'よ' && text[i - 1] == 'そ') {
            return i - 3;
        }
        boolean spaced = i == digits && i - 1 > from && text[i - 1] == ' ' && "約¥".indexOf(text[i - 2]) >= 0;
        return spaced ? i - 2 : i;
    }

    /** Where the numerals in kanji begin that go on at an index; the index itself when there are none. */
    static int numerals(char[] text, int from, int at) {
        int i = Run.start(text, from, at, NUMERALS);
        return i < at ? start(text, from, i) : at;
    }

    /** Whether a unit of money or a bound stands in the number that goes on at an index. */
    static boolean unitAhead(char[] text, int at, int to) {
        for (int i = at; i < Math.min(to, at + LONGEST); i++) {
            if ("万円億".indexOf(text[i]) >= 0) {
                return true;
            }
            if (PART.indexOf(text[i]) < 0 && "以上下未満超から".indexOf(text[i]) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Where the amount with its unit, its upper bound and 以上 or the like ends. */
    static int end(char[] text, int from, int to) {
        int stop = Math.min(to, from + LONGEST);
        int i = from;
        int end = -1;
        while (i < stop) {
            if (text[i] == ' ' && !goesOn(text, from, i, stop)) {
                break;
            }
            if (PART.indexOf(text[i]) >= 0 || million(text, from, i)) {
                i++;
                end = text[i - 1] == ' ' ? end : i;
                continue;
            }
            int numeral = written(text, i, stop);
            if (numeral > i) {
                i = numeral;
                end = i;
                continue;
            }
            int tail = tail(text, i, stop);
            if (tail == 0 || leaves(text, i, i + tail, to)) {
                break;
            }
            i += tail;
            end = i;
            // 300万円以上、500万円未満 is one band.
            boolean goesOn = i + 1 < stop && text[i] == '、' && CharClass.digit(text[i + 1]) && text[i - 1] == '上';
            i += goesOn ? 1 : 0;
        }
        while (end > from
                && "~,.-約ー".indexOf(text[end - 1]) >= 0
                && text[end - 1] != '~'
                && !closed(text, from, end, to)) {
            end--;
        }
        return end > from && CharClass.digit(text[end - 1]) ? behindCurrency(text, end, to) : end;
    }

    /** Behind the sign of a currency in Latin letters: 8,200,000 JPY. */
    private static int behindCurrency(char[] text, int at, int to) {
        int sign = at < to && text[at] == ' ' ? at + 1 : at;
        boolean currency = sign + 3 <= to && CURRENCIES.holds(text, sign, sign + 3);
        return currency && (sign + 3 >= to || CharClass.of(text[sign + 3]) != CharClass.LATIN) ? sign + 3 : at;
    }

    /** Where a number in kanji ends that a unit follows, behind a bound: 五百万円以上八百万円未満; else the index itself. */
    private static int written(char[] text, int at, int stop) {
        int i = Run.end(text, at, stop, NUMERALS);
        return i < stop && "万億".indexOf(text[i]) >= 0 ? i : at;
    }

    /** Whether から leads from one amount to a new one (300万円から500万円へ), and ほど to a verb (300万円ほどになる). */
    private static boolean leaves(char[] text, int tail, int at, int to) {
        if (at < to && text[at - 1] == 'ど' && text[at] == 'に') {
            return true;
        }
        boolean from = at - tail == 2 && text[tail] == 'か' && at < to && (CharClass.digit(text[at]) || text[at] == '約');
        if (!from) {
            return false;
        }
        int next = end(text, at, to);
        return next > at && next < to && (text[next] == 'へ' || text[next] == 'に');
    }

    /** Whether a stroke closes the amount as on a cheque, ¥5,900,000-, or opens a band, 700万ー. */
    private static boolean closed(char[] text, int from, int end, int to) {
        char last = text[end - 1];
        boolean stroke = (last == '-' || last == 'ー') && end - 2 >= from;
        boolean amount = stroke
                && ("万円".indexOf(text[end - 2]) >= 0
                        || (CharClass.digit(text[end - 2]) && from > 0 && text[from - 1] == '¥'));
        return amount
                && (end >= to
                        || " \n\t,、。|/)<\"".indexOf(text[end]) >= 0
                        || CharClass.of(text[end]) == CharClass.HIRAGANA);
    }

    /** M or K behind the digits of an amount in yen: ¥12M. */
    private static boolean million(char[] text, int from, int at) {
        return at > from
                && "MmKk".indexOf(text[at]) >= 0
                && CharClass.digit(text[at - 1])
                && (at + 1 >= text.length || CharClass.of(text[at + 1]) != CharClass.LATIN);
    }

    /** Whether an amount goes on behind a space: 500 ～ 700 万円, not 500万円 03-1234-5678. */
    private static boolean goesOn(char[] text, int from, int space, int stop) {
        int next = Run.end(text, space, stop, ' ');
        boolean open = space > from && "~約¥-".indexOf(text[space - 1]) >= 0;
        boolean dash =
                next + 1 < stop && text[next] == '-' && (text[next + 1] == ' ' || CharClass.digit(text[next + 1]));
        return next < stop && (open || dash || "~万千百億円以未超".indexOf(text[next]) >= 0);
    }

    private static int tail(char[] text, int at, int stop) {
        for (int n = Math.min(LONGEST_TAIL, stop - at); n >= 1; n--) {
            if (TAILS.holds(text, at, at + n)) {
                return n;
            }
        }
        return 0;
    }

    /** Where the value ends without a remark in brackets, 5,500,000円（前年度）. */
    static int withoutRemark(char[] text, int start, int end) {
        if (end - 1 <= start || text[end - 1] != ')') {
            return end;
        }
        int open = CellText.opening(text, start, end - 1);
        int cut = Run.start(text, start, open, ' ');
        return cut > start && digits(text, start, cut) ? cut : end;
    }

    /** Where the amount begins behind a word that only says what it is: 年収500万円, 税込 450万円. */
    static int withoutLabel(char[] text, int start, int end) {
        int i = Run.end(text, start, end, LABELS);
        boolean amount = i > start && i < end && (PART.indexOf(text[i]) >= 0 || NUMERALS.indexOf(text[i]) >= 0);
        while (amount && text[i] == ' ' && i + 1 < end) {
            i++;
        }
        return amount ? i : start;
    }

    /** Where the amount ends before another value behind a stroke or a comma: 500万円/年, 600万円、賞与別. */
    static int withoutMore(char[] text, int start, int end) {
        int amount = end(text, start, end);
        boolean more = amount > start && amount < end && "/、・ ;|".indexOf(text[amount]) >= 0;
        return more && digits(text, start, amount) ? amount : end;
    }

    /** Whether there are digits and a unit of money. */
    static boolean money(char[] text, int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            digit |= CharClass.digit(text[i]) || NUMERALS.indexOf(text[i]) >= 0;
            boolean unit = text[i] == '円'
                    || text[i] == '¥'
                    || (text[i] == '万' && (i + 1 == end || "~以未超台-強弱程前位くぐほ余あ半相オまを".indexOf(text[i + 1]) >= 0));
            if ((digit && unit) || (text[i] == '¥' && end - start >= 3)) {
                return true;
            }
        }
        return false;
    }
}
