package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/**
 * Where the name of an illness or treatment begins and ends around a word that tells it: 右大腿骨頸部骨折術後, 慢性腎臓病（G3b）,
 * 身体障害者手帳2級. Folded text.
 */
final class Conditions {
    /** The longest name, without what follows it. */
    private static final int LONGEST = 24;

    private static final int LONGEST_REMARK = 16;
    private static final int MOST_TAILS = 4;
    private static final int LONGEST_STAGE = 6;

    private Conditions() {}

    /** Where the name begins whose telling word starts at an index. */
    static int start(char[] text, int from, int word) {
        int stop = Math.max(from, word - LONGEST);
        int i = word;
        while (i > stop) {
            char c = text[i - 1];
            if (name(c) || joint(text, i - 1, stop)) {
                i--;
                continue;
            }
            int inner = CharClass.of(c) == CharClass.HIRAGANA ? inner(text, stop, i) : 0;
            if (inner == 0) {
                break;
            }
            i -= inner;
        }
        return trim(text, i, word);
    }

    private static boolean name(char c) {
        return Edges.letter(c) || c == 'ヶ';
    }

    /** ・ between letters, and a hyphen or full stop between Latin letters and digits. */
    private static boolean joint(char[] text, int at, int stop) {
        if (at <= stop || !name(text[at - 1])) {
            return false;
        }
        boolean dot = (text[at] == '・' && CharClass.of(text[at - 1]) == CharClass.KATAKANA)
                || (text[at] == '・' && CharClass.of(text[at - 1]) == CharClass.KANA_MARK);
        return dot || (text[at] == '-' && latin(text[at - 1]));
    }

    private static boolean latin(char c) {
        return CharClass.of(c) == CharClass.LATIN || CharClass.digit(c);
    }

    /** How much of the hiragana before an index belongs to the name. */
    private static int inner(char[] text, int stop, int end) {
        return ConditionWords.INNER.before(text, stop, end);
    }

    /** Drops what stands before the name without being part of it: 昨年, 3月, 父, 2. */
    private static int trim(char[] text, int start, int word) {
        int i = start;
        for (int cut = word; cut > start; cut--) {
            if (ConditionWords.BEFORE.before(text, start, cut) > 0 && !partOf(text, start, cut, word)) {
                i = cut;
                break;
            }
        }
        int digits = Run.end(text, i, word, CharClass.DIGIT);
        boolean typed = digits < word && "型度期級次枝番歳".indexOf(text[digits]) >= 0;
        return digits > i && !typed && (digits == word || CharClass.of(text[digits]) != CharClass.LATIN) ? digits : i;
    }

    /** 後天性, 末梢, 日光, 年齢, 月経: one such sign that goes on as a word of its own. */
    private static boolean partOf(char[] text, int start, int cut, int word) {
        int length = ConditionWords.BEFORE.before(text, start, cut);
        if (length > 1) {
            return false;
        }
        char c = text[cut - 1];
        char before = cut - 1 > start ? text[cut - 2] : ' ';
        boolean counted = CharClass.digit(before) || "一二三四五六七八九十元".indexOf(before) >= 0;
        if ("年月日歳才".indexOf(c) >= 0) {
            return !counted;
        }
        return cut < word || cut - 1 > start;
    }

    /** Where the name ends: behind tails, a grade and a remark in brackets. */
    static int end(char[] text, int word, int to) {
        int i = word;
        for (int n = 0; n < MOST_TAILS; n++) {
            int stage = stage(text, i, to);
            int tail = ConditionWords.at(ConditionWords.TAILS, text, i, to);
            int next = stage > i + tail ? stage : tail > 0 ? i + tail : remark(text, i, to);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Behind a stage or type of a classification, perhaps after a space: StageIIA, Stanford A型, ステージ3. */
    private static int stage(char[] text, int at, int to) {
        int i = at < to && text[at] == ' ' ? at + 1 : at;
        int word = ConditionWords.at(ConditionWords.SCALES, text, i, to);
        if (word == 0) {
            return at;
        }
        i += word;
        i = i < to && text[i] == ' ' ? i + 1 : i;
        int grade = i;
        while (i < to && i - grade < LONGEST_STAGE && (latin(text[i]) || (text[i] >= 'Ⅰ' && text[i] <= 'ⅿ'))) {
            i++;
        }
        return i == grade ? at : i < to && "型期度".indexOf(text[i]) >= 0 ? i + 1 : i;
    }

    private static int remark(char[] text, int at, int to) {
        if (at >= to || text[at] != '(') {
            return at;
        }
        for (int i = at + 1; i < Math.min(to, at + LONGEST_REMARK + 2); i++) {
            char c = text[i];
            if (c == ')') {
                return i > at + 1 && belongs(text, at + 1, i) ? i + 1 : at;
            }
            if (c == '(' || c == '\n' || c == '。' || c == '「') {
                return at;
            }
        }
        return at;
    }

    /** A date, a place or a sum is no part of the name. */
    private static boolean belongs(char[] text, int from, int to) {
        int digits = 0;
        if (ConditionWords.PLACES.before(text, from, to) > 0
                || ConditionWords.NOTES.before(text, from, to) > 0
                || text[to - 1] == '科') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            digits = CharClass.digit(c) ? digits + 1 : 0;
            if ((digits >= 4 && from + 4 < to) || c == '円' || c == '@' || c == '~' || c == '院' || c == ':') {
                return false;
            }
        }
        return true;
    }

    /** Where a grade ends that follows a certificate or a care level: 2級, B1, 3. */
    static int grade(char[] text, int at, int to) {
        int i = at;
        int stop = Math.min(to, at + 8);
        boolean graded = false;
        while (i < stop) {
            char c = text[i];
            if (CharClass.digit(c) || (CharClass.of(c) == CharClass.LATIN && !graded) || "一二三四五六".indexOf(c) >= 0) {
                graded = true;
                i++;
            } else if (graded && (c == '級' || c == '度' || c == '種' || c == '号')) {
                i++;
            } else if ((i == at && c == '(') || (graded && c == '(')) {
                int behind = remark(text, i, to);
                // 身体障害者手帳（肢体不自由）1級
                boolean more = !graded && behind > i && behind < to && CharClass.digit(text[behind]);
                return more ? grade(text, behind, to) : behind;
            } else if (!graded && (c == '第' || c == '種' || c == '度')) {
                i++;
            } else {
                break;
            }
        }
        return graded ? i : at;
    }
}
