package dev.sekisho.dlp.medical;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;

/** A cell of a column of illnesses, or the value of such a field: one or several, with commas between them. */
final class ConditionCell {
    private static final int LONGEST = 40;
    private static final Lexemes NONE = Lexemes.of(
            "なし",
            "無し",
            "無",
            "未定",
            "不明",
            "同上",
            "未登録",
            "未記入",
            "該当なし",
            "特になし",
            "特記なし",
            "特記事項なし",
            "特記すべきことなし",
            "特記すべき事なし",
            "特記すべき事項なし",
            "異常なし",
            "良好",
            "健康",
            "正常",
            "未実施",
            "有",
            "有り",
            "あり",
            "null",
            "NULL",
            "N/A",
            "n/a",
            "None",
            "none",
            "未検査",
            "非該当",
            "自立",
            "対象外",
            "未",
            "済",
            "はい",
            "いいえ",
            "経過観察",
            "ー",
            "-",
            "--",
            "―",
            "ない",
            "いない",
            "なかった");

    /** Results of tests, in signs. */
    private static final Lexemes SIGNS = Lexemes.of("(+)", "(-)", "(±)", "(++)", "(2+)", "(3+)");

    private static final Lexemes SAID = Lexemes.of("あり", "有", "有り", "はい", "いる", "ある", "陽性者");
    private static final Lexemes RELATIVES = Lexemes.of(
            "父", "母", "祖父", "祖母", "兄", "姉", "弟", "妹", "夫", "妻", "子", "長男", "長女", "次男", "次女", "両親", "父親", "母親", "伯父",
            "叔父", "伯母", "叔母", "本人", "配偶者", "従兄弟");

    /** How a sentence goes on behind a condition. */
    private static final Lexemes GOES_ON = Lexemes.of(
            "の診断", "と診断", "にて", "のため", "で入院", "で通院", "で治療", "で手術", "により", "に対し", "を施行", "を指摘", "を発症", "が判明", "が認め");

    private ConditionCell() {}

    static void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int depth = 0;
        int from = c.start();
        for (int i = c.start(); i <= c.end(); i++) {
            char ch = i < c.end() ? text[i] : '、';
            depth += ch == '(' ? 1 : ch == ')' ? -1 : 0;
            if (i == c.end()
                    || (depth <= 0
                            && (separates(ch) || numbersNext(text, i, c.end()) || parts(text, from, i, c.end())))) {
                part(c, from, i, out);
                from = i + 1;
                depth = 0;
            }
        }
    }

    /** Whether the next item of a list begins behind a space: #1 高血圧 #2 糖尿病, # 痛風 # 肥満, ①胃炎 ②貧血, 父：胃癌 母：なし. */
    private static boolean numbersNext(char[] text, int at, int end) {
        if (text[at] != ' ' || at + 2 >= end) {
            return false;
        }
        char next = text[at + 1];
        boolean circled = next >= '①' && next <= '⑳';
        for (int i = at + 2; i < Math.min(end, at + 4); i++) {
            if ((text[i] == ':' || text[i] == ' ') && RELATIVES.holds(text, at + 1, i)) {
                return true;
            }
        }
        boolean dotted = CharClass.digit(next) && (text[at + 2] == '.' || text[at + 2] == ')');
        return circled || dotted || (next == '#' && (CharClass.digit(text[at + 2]) || text[at + 2] == ' '));
    }

    /** Whether a point parts two illnesses that are known: 脳腫瘍・肋骨骨折. */
    private static boolean parts(char[] text, int from, int at, int end) {
        if (text[at] != '・') {
            return false;
        }
        int next = at + 1;
        while (next < end && next - at <= LONGEST && text[next] != '・' && !separates(text[next]) && text[next] != '(') {
            next++;
        }
        int start = from;
        while (start < at && skipped(text[start])) {
            start++;
        }
        return start + 1 < at && at + 2 < next && known(text, start, at) && known(text, at + 1, next);
    }

    private static boolean separates(char ch) {
        return ch == '、' || ch == ',' || ch == '/' || ch == '\n' || ch == ';' || ch == '|';
    }

    private static void part(Candidate c, int from, int to, Detections out) {
        char[] text = c.text();
        int start = from;
        int end = to;
        for (int i = from; i < to && i < from + 8; i++) {
            start = text[i] == ':' ? i + 1 : start;
        }
        start = numbered(text, start, end);
        while (start < end && skipped(text[start])) {
            start++;
        }
        end = Run.start(text, start, end, " 。");
        int close = inBrackets(text, start, end);
        if (close > start) {
            start = close;
            end--;
        }
        start = behindRelative(text, start, end);
        start = result(text, start, end);
        boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        if (SIGNS.holds(text, start, end)) {
            out.add(InfoType.HEALTH_CONDITION, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
            return;
        }
        if (header) {
            end = CellText.withoutNote(text, start, withoutPlace(text, start, end));
            end = beforeSaid(text, start, end);
        }
        if (end > start
                && end - start <= LONGEST
                && !NONE.holds(text, start, end)
                && (header ? speaks(text, start, end) : known(text, start, end))) {
            out.add(InfoType.HEALTH_CONDITION, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
        }
    }

    /** Where the illness begins in あり（緑内障）, or the start when there is none such. */
    private static int inBrackets(char[] text, int start, int end) {
        int open = start;
        while (open < end && open - start < 4 && text[open] != '(') {
            open++;
        }
        boolean said = open < end && text[open] == '(' && text[end - 1] == ')' && SAID.holds(text, start, open);
        return said && open + 1 < end - 1 ? open + 1 : start;
    }

    /** Behind 父は, 祖母が or 父 and a space. */
    private static int behindRelative(char[] text, int start, int end) {
        for (int i = start + 1; i < Math.min(end - 1, start + 4); i++) {
            if ("がはに ".indexOf(text[i]) >= 0 && RELATIVES.holds(text, start, i)) {
                return i + 1;
            }
        }
        return start;
    }

    /** The result alone behind the name of its test and a space: HBs抗原 陰性. */
    private static int result(char[] text, int start, int end) {
        int space = end - 1;
        while (space > start && text[space] != ' ') {
            space--;
        }
        boolean result = ConditionWords.RESULTS.holds(text, space + 1, end) || SIGNS.holds(text, space + 1, end);
        return space > start && result ? space + 1 : start;
    }

    /** The end without a hospital in brackets: 肝硬変（中村クリニック）, and without the time: 子宮筋腫（45歳時）. */
    private static int withoutPlace(char[] text, int start, int end) {
        if (end - 1 <= start || text[end - 1] != ')') {
            return end;
        }
        int open = CellText.opening(text, start, end - 1);
        int name = end - 1;
        for (int i = open + 2; i < name; i++) {
            name = text[i] == ' ' ? i : name;
        }
        boolean place = treats(text, open, end - 1) || treats(text, open, name);
        boolean time = open + 1 < end && CharClass.digit(text[open + 1]) && timed(text, open, end);
        return open > start && (place || time) ? open : end;
    }

    private static boolean treats(char[] text, int open, int end) {
        return ConditionWords.PLACES.before(text, open, end) > 0 || text[end - 1] == '科' || text[end - 1] == '院';
    }

    private static boolean timed(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '年' || text[i] == '歳') {
                return true;
            }
        }
        return false;
    }

    /** Behind the number of an item: １．胃癌, 2) 高血圧症. */
    private static int numbered(char[] text, int start, int end) {
        boolean hash = start < end && text[start] == '#';
        int first = hash ? start + 1 : start;
        int i = Run.end(text, first, end, CharClass.DIGIT);
        boolean sign = i < end && (text[i] == '.' || text[i] == ')' || text[i] == ':' || (hash && text[i] == ' '));
        boolean item = i > first && i - first <= 2 && sign;
        // #1 2型糖尿病
        boolean apart = hash && sign && text[i] == ' ';
        return item && i + 1 < end && (apart || !CharClass.digit(text[i + 1])) ? i + 1 : start;
    }

    private static boolean skipped(char ch) {
        return ch == ' ' || ch == '#' || ch == '・' || ch == '■' || ch == '☑' || ch == '●' || ch == '①' || ch == '②'
                || ch == '③';
    }

    private static boolean speaks(char[] text, int start, int end) {
        boolean speaks = false;
        for (int i = start; i < end; i++) {
            byte kind = CharClass.of(text[i]);
            if (text[i] == '。') {
                return false;
            }
            speaks |= kind == CharClass.HIRAGANA || (Edges.letter(text[i]) && !CharClass.digit(text[i]));
        }
        return speaks;
    }

    /** The end of a known condition of which a sentence goes on to say what was done: 鉄欠乏性貧血|の診断で入院となった. */
    private static int beforeSaid(char[] text, int start, int end) {
        for (int i = start + 2; i + 2 < end; i++) {
            boolean said = CharClass.of(text[i]) == CharClass.HIRAGANA
                    && (GOES_ON.holds(text, i, i + 2) || GOES_ON.holds(text, i, i + 3));
            if (said && known(text, start, i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether the whole part is a known condition. */
    private static boolean known(char[] text, int start, int end) {
        for (int word = start + 1; word <= end; word++) {
            if ((Conditions.end(text, word, end) == end && telling(text, start, word))
                    || graded(text, start, word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean graded(char[] text, int start, int word, int end) {
        int length = ConditionWords.GRADED.before(text, start, word);
        return length > 0 && Conditions.grade(text, word, end) == end;
    }

    private static boolean telling(char[] text, int start, int word) {
        if (ConditionWords.NOT.before(text, start, word) == word - start) {
            return ConditionWords.WHOLE.holds(text, start, word);
        }
        int length = Math.max(
                ConditionWords.WHOLE.before(text, start, word),
                Math.max(ConditionWords.RESULTS.before(text, start, word), ending(text, start, word)));
        return length > 0 && Conditions.start(text, start, word - length) == start;
    }

    private static int ending(char[] text, int start, int word) {
        int length = Math.max(
                ConditionWords.ENDINGS.before(text, start, word), ConditionWords.TREATMENTS.before(text, start, word));
        return length < word - start ? length : 0;
    }
}
