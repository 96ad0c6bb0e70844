package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.CellText;
import dev.sekisho.dlp.phrase.Choices;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sex, in a column, beside a label, or alone between signs: 性別：男, （35歳・女）. 男 and 女 alone say it of nobody.
 */
final class SexDetector implements Detector {
    /** What may stand between a sex and an age beside it. */
    private static final String BETWEEN = "・、,/ ";

    private static final Set<String> VALUES = Set.of(
            "男", "女", "男性", "女性", "その他", "m", "f", "male", "female", "♂", "♀", "0", "1", "2", "9", "男子", "女子", "男児",
            "女児", "回答しない", "無回答", "どちらでもない", "other", "man", "woman", "オス", "メス");
    private static final int BESIDE = 3;
    /** In digits or kanji: 百十二. */
    private static final int LONGEST_AGE = 3;
    /** As far as a label may stand before what it labels. */
    private static final int LABEL_REACH = 40;

    private static final String YEARS_OLD = "y.o.";

    private final Triggers triggers = Triggers.builder()
            .literals(
                    "男性", "女性", "男", "女", "♂", "♀", "歳M", "歳F", "歳 M", "歳 F", "歳/M", "歳/F", "歳・M", "歳・F", "(M)", "(F)",
                    "(M・", "(F・", "(M,", "(F,", "(M/", "(F/", "M・", "F・", ") M", ") F", " M ", " F ", " M\n", " F\n")
            .literals(joined())
            .literals(FieldSex.NAMES)
            .labels(InfoType.SEX, "性別", "性", "sex", "gender")
            .columns(InfoType.SEX)
            .build();

    /** A sex joined to an age: 0M to 9F, 0/M to 9/F, y.o. M. */
    private static String[] joined() {
        List<String> all = new ArrayList<>();
        for (String sex : List.of("M", "F")) {
            for (int digit = 0; digit < 10; digit++) {
                all.add(digit + sex);
                all.add(digit + "/" + sex);
            }
            all.add(YEARS_OLD + sex);
            all.add(YEARS_OLD + " " + sex);
        }
        return all.toArray(new String[0]);
    }

    @Override
    public String id() {
        return "sex";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.SEX);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            cell(c, out);
            return;
        }
        char[] text = c.text();
        char first = text[c.start()];
        if (FieldSex.named(c)) {
            FieldSex.value(c, out);
        } else if (first != '男' && first != '女' && first != '♂' && first != '♀') {
            letter(c, out);
        } else if (!goesOn(c) && !Choices.unticked(text, c.windowStart(), c.start(), c.windowEnd())) {
            word(c, out);
        }
    }

    private static void word(Candidate c, Detections out) {
        boolean ticked = Choices.ticked(c.text(), c.windowStart(), c.start());
        boolean choice = !ticked && otherBeside(c);
        if (!choice && c.labelled(InfoType.SEX) && labelReaches(c)) {
            out.add(InfoType.SEX, c.start(), c.end(), Likelihood.LIKELY, Evidence.LABEL, Evidence.DICTIONARY);
        } else if (besideAge(c) && !choice) {
            out.add(InfoType.SEX, c.start(), c.end(), Likelihood.LIKELY, Evidence.NEIGHBOUR, Evidence.DICTIONARY);
        } else if (!choice && (ticked || alone(c) || ageTouches(c))) {
            out.add(InfoType.SEX, c.start(), c.end(), Likelihood.POSSIBLE, Evidence.NEIGHBOUR, Evidence.DICTIONARY);
        }
    }

    /**
     * Whether the label is no part of another word (男性と女性) and leads here without a sentence between: 性別：女, 性 男, but
     * not 性別を問わず女性も.
     */
    private static boolean labelReaches(Candidate c) {
        char[] text = c.text();
        int stop = Math.max(c.windowStart(), c.start() - LABEL_REACH);
        for (int i = c.start() - 1; i >= stop && text[i] != '\n'; i--) {
            byte kind = CharClass.of(text[i]);
            boolean word = i > c.windowStart() && CharClass.of(text[i - 1]) == CharClass.KANJI;
            if (text[i] == '別' && i > c.windowStart() && text[i - 1] == '性') {
                return true;
            }
            if (text[i] == '性' && !word) {
                return true;
            }
            if (text[i] == '。' || (kind == CharClass.HIRAGANA && text[i] != 'は') || kind == CharClass.LATIN) {
                return kind == CharClass.LATIN;
            }
        }
        return false;
    }

    /** M and F, where an age, a bracket or a number stands beside them. */
    private static void letter(Candidate c, Detections out) {
        char[] text = c.text();
        int at = c.start();
        while (at < c.end() && text[at] != 'M' && text[at] != 'F') {
            at++;
        }
        boolean begins = at == c.windowStart() || CharClass.of(text[at - 1]) != CharClass.LATIN;
        boolean ends = at + 1 >= c.windowEnd() || CharClass.of(text[at + 1]) != CharClass.LATIN;
        int age = at - 1 >= c.windowStart() && text[at - 1] == '/' ? at - 1 : at;
        boolean joined = age - 2 >= c.windowStart()
                && CharClass.digit(text[age - 1])
                && CharClass.digit(text[age - 2])
                && AgeAndSex.pair(text, c.windowStart(), age - 2, age, c.windowEnd());
        boolean old = text[c.start()] == YEARS_OLD.charAt(0);
        if (at < c.end() && begins && ends && (joined || old || ageNear(c, at) || c.labelled(InfoType.SEX))) {
            out.add(InfoType.SEX, at, at + 1, Likelihood.POSSIBLE, Evidence.NEIGHBOUR, Evidence.SHAPE);
        }
    }

    /** Whether a date of birth or an age stands near a letter: F・29歳, 46歳/M, M 1990-04-05. */
    private static boolean ageNear(Candidate c, int at) {
        char[] text = c.text();
        int i = Run.start(text, c.windowStart(), at, BETWEEN) - 1;
        i -= i > c.windowStart() && text[i] == ')' ? 1 : 0;
        if (i > c.windowStart() && "歳才生".indexOf(text[i]) >= 0 && at - i <= BESIDE + 1) {
            return true;
        }
        int j = Run.end(text, at + 1, c.windowEnd(), BETWEEN + "\n(");
        int digits = Run.end(text, j, c.windowEnd(), CharClass.DIGIT);
        boolean age = digits > j && digits - j <= 3 && digits < c.windowEnd() && "歳才".indexOf(text[digits]) >= 0;
        boolean date = digits - j == 4 && digits < c.windowEnd() && "年/-.".indexOf(text[digits]) >= 0;
        return (age || date) && j - at <= BESIDE + 1;
    }

    /** The value of a cell, or of two with one ticked the ticked one. */
    private static void cell(Candidate c, Detections out) {
        char[] text = c.text();
        int start = CellText.start(text, c.start(), c.end());
        int end = Run.start(text, start, c.end(), ' ');
        if (VALUES.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT))) {
            out.add(InfoType.SEX, start, end, c.columnLikelihood(), c.columnEvidence(), Evidence.DICTIONARY);
        }
    }

    /** Whether the other sex stands beside it, so that both are offered: 男・女. */
    private static boolean otherBeside(Candidate c) {
        char[] text = c.text();
        for (int i = c.end(); i < Math.min(c.windowEnd(), c.end() + BESIDE + 2) && text[i] != '\n'; i++) {
            if (text[i] == '男' || text[i] == '女') {
                return BETWEEN.indexOf(text[i - 1]) >= 0 || Choices.mark(text[i - 1]);
            }
        }
        int i = Run.start(text, Math.max(c.windowStart(), c.start() - BESIDE), c.start(), SexDetector::between);
        int sex = i > c.windowStart() && text[i - 1] == '性' ? i - 1 : i;
        boolean other = i < c.start() && sex > c.windowStart() && (text[sex - 1] == '男' || text[sex - 1] == '女');
        // 小山内 光男　男性: the last letter of a name is no choice.
        return other && (sex - 1 == c.windowStart() || !Edges.letter(text[sex - 2]));
    }

    private static boolean between(char c) {
        return BETWEEN.indexOf(c) >= 0 || Choices.mark(c);
    }

    /**
     * Whether it stands between brackets, strokes or spaces, and a name right before it or a date or an age in the same
     * line.
     */
    private static boolean alone(Candidate c) {
        char[] text = c.text();
        boolean opens = c.start() == c.windowStart() || sign(text[c.start() - 1]);
        boolean closes = c.end() == c.windowEnd() || sign(text[c.end()]);
        if (!opens || !closes) {
            return false;
        }
        if (wholeCell(c, text) || (c.start() > c.windowStart() && RowName.endsBefore(c, c.start()))) {
            return true;
        }
        boolean symbol = text[c.start()] == '♂' || text[c.start()] == '♀';
        boolean bracket = c.start() > c.windowStart()
                && c.end() < c.windowEnd()
                && text[c.start() - 1] == '('
                && text[c.end()] == ')';
        return symbol || bracket || digitsInLine(c, text);
    }

    private static boolean wholeCell(Candidate c, char[] text) {
        for (int i = c.windowStart(); i < c.windowEnd(); i++) {
            if ((i < c.start() || i >= c.end()) && text[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean digitsInLine(Candidate c, char[] text) {
        for (int i = c.start() - 1; i >= c.windowStart() && text[i] != '\n'; i--) {
            if (CharClass.digit(text[i])) {
                return true;
            }
        }
        for (int i = c.end(); i < c.windowEnd() && text[i] != '\n'; i++) {
            if (CharClass.digit(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** 72歳男性, 72歳の男性. */
    private static boolean ageTouches(Candidate c) {
        char[] text = c.text();
        int i = c.start() - 1;
        i = i > c.windowStart() && text[i] == 'の' ? i - 1 : i;
        if (i > c.windowStart() && text[i] == '代' && "歳才".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        boolean joined = i == c.start() - 1
                && i - 1 >= c.windowStart()
                && CharClass.digit(text[i - 1])
                && AgeAndSex.pair(text, c.windowStart(), i - 1, c.start(), c.windowEnd());
        return joined || (i > c.windowStart() && "歳才代".indexOf(text[i]) >= 0 && counted(text[i - 1]));
    }

    private static boolean counted(char c) {
        return CharClass.digit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    /** Whether it stands alone between signs and an age stands beside it: （35歳・男）, (女、42歳), 50歳　男. */
    private static boolean besideAge(Candidate c) {
        char[] text = c.text();
        boolean opens = c.start() == c.windowStart() || sign(text[c.start() - 1]);
        boolean closes = c.end() == c.windowEnd() || sign(text[c.end()]);
        return (opens && closes && (ageBefore(c, text) || ageBehind(c, text))) || bracketed(c, text);
    }

    /** Whether an age in brackets follows at once, behind no other kanji: 課長の男性（43）. */
    private static boolean bracketed(Candidate c, char[] text) {
        boolean word = c.start() == c.windowStart() || !Edges.letter(text[c.start() - 1]);
        int i = c.end() + 1;
        if (!word || i >= c.windowEnd() || text[c.end()] != '(') {
            return false;
        }
        i = Run.end(text, i, Math.min(c.windowEnd(), c.end() + 4), CharClass.DIGIT);
        return i - c.end() == 3 && i < c.windowEnd() && ")歳才".indexOf(text[i]) >= 0;
    }

    private static boolean ageBefore(Candidate c, char[] text) {
        int i = Run.start(text, c.windowStart(), c.start(), BETWEEN) - 1;
        return i - 1 >= c.windowStart() && "歳才".indexOf(text[i]) >= 0 && CharClass.digit(text[i - 1]);
    }

    private static boolean ageBehind(Candidate c, char[] text) {
        int i = Run.end(text, c.end(), c.windowEnd(), BETWEEN);
        int digits = i;
        i = Run.end(text, i, Math.min(c.windowEnd(), i + LONGEST_AGE + 1), SexDetector::counted);
        return i > digits && i - digits <= LONGEST_AGE && i < c.windowEnd() && "歳才".indexOf(text[i]) >= 0;
    }

    private static boolean sign(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.PUNCTUATION
                || kind == CharClass.SPACE
                || kind == CharClass.NEWLINE
                || "・、".indexOf(c) >= 0
                || Choices.mark(c);
    }

    /** 女 inside 女性 or 男 inside 男女. */
    private static boolean goesOn(Candidate c) {
        char next = c.end() < c.windowEnd() ? c.text()[c.end()] : ' ';
        char before = c.start() > c.windowStart() ? c.text()[c.start() - 1] : ' ';
        return "性女男子".indexOf(next) >= 0 || "男女".indexOf(before) >= 0;
    }
}
