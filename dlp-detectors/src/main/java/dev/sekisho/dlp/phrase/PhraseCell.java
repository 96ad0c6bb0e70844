package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the values of one phrase from cells, alone or among values of other kinds: 青葉商事／総務部／課長. */
final class PhraseCell {
    /** Longer cells are remarks. */
    private static final int LONGEST_CELL = 64;
    /** The shortest name of a firm of which no word says that it is one. */
    private static final int LEAST_NAME = 4;

    /** What ends an address to somebody. */
    private static final Lexemes ADDRESSED = Lexemes.of("先生", "様", "殿", "侍史", "机下", "机右");

    private static final Lexemes NO_VALUE = Lexemes.of(
            "なし", "無し", "無", "未定", "不明", "同上", "未登録", "未記入", "該当なし", "特になし", "特記なし", "異常なし", "null", "NULL", "N/A",
            "n/a", "None", "none", "有", "有り", "あり", "未", "済", "未実施", "未回答", "回答なし", "空欄", "未選択", "未設定", "未入力", "選択なし",
            "文字列", "数値", "任意項目", "必須項目");

    /** What happened at work, in tables of careers, and is neither a department nor a title: 主任に昇進. */
    private static final Lexemes HAPPENED = Lexemes.of(
            "に昇進", "に昇格", "に至る", "に配属", "に異動", "へ異動", "に入社", "を退社", "を退職", "に就任", "を兼務", "に着任", "に出向", "に転籍", "に在籍",
            "により退職", "の都合", "の通り", "のとおり", "のため");

    /** What somebody did at an employer named in the same cell: 青葉商事 退職. */
    private static final Lexemes MOVED =
            Lexemes.of("入社", "退社", "退職", "就職", "転職", "入職", "入学", "卒業", "中退", "休職", "復職", "出向", "在籍", "在職");

    /** What is said behind the name of an employer or a school. */
    private static final Lexemes WORKS =
            Lexemes.of("勤務", "在勤", "在籍", "在職", "所属", "勤め", "退職", "勤務中", "卒", "卒業", "中退", "修了", "在学", "在学中", "入学");

    /** What the places of a firm and its shops end with, which may be part of its name: 青葉商事（仙台支店）. */
    private static final String PLACES = "店社場所校院市区県";

    private final InfoType type;
    private final Phrase phrase;
    private final List<Phrase> rivals;
    private final List<Phrase> roles;
    private final @Nullable Phrase houses;
    private final @Nullable Phrase trades;
    private final @Nullable Phrase industries;

    /** By the type of their columns, {@code beside} has the values of other kinds that may stand in the same cell. */
    PhraseCell(InfoType type, Phrase phrase, Map<InfoType, Phrase> beside) {
        this.type = type;
        this.phrase = phrase;
        List<Phrase> others = new ArrayList<>();
        for (Map.Entry<InfoType, Phrase> other : beside.entrySet()) {
            if (!other.getKey().equals(type)) {
                others.add(other.getValue());
            }
        }
        this.rivals = List.copyOf(others);
        this.houses = beside.get(InfoType.ORGANIZATION_NAME);
        this.trades = beside.get(InfoType.OCCUPATION);
        this.industries = InfoType.INDUSTRY.equals(type) ? phrase : beside.get(InfoType.INDUSTRY);
        this.roles = beside.values().stream().filter(other -> other != houses).toList();
    }

    void examine(Candidate c, Detections out) {
        char[] text = c.text();
        int start = start(text, c.start(), c.end());
        int end = CellText.withoutNote(text, start, Run.start(text, start, c.end(), ' '));
        if (end == start || NO_VALUE.holds(text, start, end)) {
            return;
        }
        boolean own = type.equals(c.column());
        int said = HAPPENED.before(text, start, end);
        if (said > 0 && end - said > start + 1 && phrase.start(text, start, end - said) == start) {
            out.add(type, start, end - said, Likelihood.LIKELY, c.columnEvidence(), Evidence.SHAPE);
            return;
        }
        boolean employer = employer(text, start, end);
        boolean post = post(c, text, start, end);
        if (InfoType.INDUSTRY.equals(type) && !own && !post) {
            return;
        }
        String signs =
                employer || post ? Segments.BRACKETS : employed(text, start, end) ? Segments.JOINTS : Segments.SIGNS;
        if (Segments.several(text, start, end, signs) && segments(c, start, end, signs, employer, out)) {
            return;
        }
        boolean header = c.columnLikelihood().atLeast(Likelihood.LIKELY);
        if (!own || end - start > LONGEST_CELL) {
            return;
        }
        end = InfoType.ORGANIZATION_NAME.equals(type) ? worked(text, start, beforePerson(text, start, end)) : end;
        boolean fits = phrase.whole(text, start, end);
        if (fits || (header && speaks(text, start, end))) {
            Evidence form = fits ? Evidence.SHAPE : c.columnEvidence();
            out.add(type, start, end, c.columnLikelihood(), c.columnEvidence(), form);
        }
    }

    /**
     * Where the value begins; ｶ) before a name is the legal form that banks write and no letter of choice, レ before a
     * value a tick written by hand.
     */
    private int start(char[] text, int from, int to) {
        boolean form = InfoType.ORGANIZATION_NAME.equals(type)
                && to - from > 3
                && text[from + 1] == ')'
                && CharClass.of(text[from]) == CharClass.KATAKANA;
        int start = form ? from : CellText.start(text, from, to);
        int end = Run.start(text, start, to, ' ');
        boolean ticked = end - start > 2
                && text[start] == 'レ'
                && phrase.whole(text, start + 1, end)
                && phrase.start(text, start, end) != start;
        return ticked ? start + 1 : start;
    }

    /**
     * Takes what is its own of a cell that holds values of several kinds: 青葉商事／総務部／課長. False when all of the cell may
     * be one value of the column's type.
     */
    private boolean segments(Candidate c, int start, int end, String signs, boolean employer, Detections out) {
        char[] text = c.text();
        boolean own = type.equals(c.column());
        Segments segments = Segments.of(text, start, end, signs);
        boolean foreign = false;
        boolean found = false;
        for (int i = 0; i < segments.size(); i++) {
            foreign |= rival(text, segments.start(i), worked(text, segments.start(i), segments.end(i)));
        }
        if (own && !foreign) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            int last = i;
            boolean fits = fits(text, segments, i);
            while (fits && last + 1 < segments.size() && segments.joined(last + 1) && fits(text, segments, last + 1)) {
                last++;
            }
            if (fits) {
                Likelihood likelihood = own ? c.columnLikelihood() : Likelihood.LIKELY;
                int stop = worked(text, segments.start(i), segments.end(last));
                out.add(type, segments.start(i), stop, likelihood, c.columnEvidence(), Evidence.SHAPE);
                found = true;
            }
            i = last;
        }
        boolean first = employer || InfoType.ORGANIZATION_NAME.equals(type);
        if (own && first && !found && !rival(text, segments.start(0), segments.end(0))) {
            out.add(type, segments.start(0), segments.end(0), c.columnLikelihood(), c.columnEvidence());
        }
        return true;
    }

    /** Whether an organisation stands in brackets: 会社員（青葉商事）, 会社員（青葉商事　営業部）, 会社員（青葉商事勤務）. */
    private boolean employer(char[] text, int start, int end) {
        int open = opening(text, start, end);
        int first = open + 1;
        while (first < end - 1 && text[first] != ' ') {
            first++;
        }
        return open > start && first - open > 3 && house(text, open + 1, worked(text, open + 1, first));
    }

    /** Whether a unit, a title, an occupation or an industry stands in brackets behind an employer: 青葉商事（総務課）. */
    private boolean post(Candidate c, char[] text, int start, int end) {
        int open = InfoType.ORGANIZATION_NAME.equals(c.column()) ? opening(text, start, end) : start;
        if (open <= start + 2 || PLACES.indexOf(text[end - 2]) >= 0) {
            return false;
        }
        // Who trades in something may be called anything: マルエイ（小売業）.
        boolean trading = industries != null
                && industries.whole(text, open + 1, end - 1)
                && (trades == null || !trades.whole(text, start, open));
        return trading || (house(text, start, open) && role(text, open + 1, end - 1));
    }

    private boolean role(char[] text, int from, int to) {
        for (Phrase role : roles) {
            if (role.surely(text, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point or a comma parts an occupation from who employs: 会社員・青葉商事. */
    private boolean employed(char[] text, int start, int end) {
        int sign = start;
        while (sign < end && Segments.JOINTS.indexOf(text[sign]) < 0) {
            sign++;
        }
        if (trades == null || sign <= start + 1 || sign >= end - 2 || Segments.SIGNS.indexOf(text[sign]) >= 0) {
            return false;
        }
        boolean trade = trades.surely(text, start, sign);
        return trade && house(text, sign + 1, end) && !trades.whole(text, sign + 1, end);
    }

    private boolean house(char[] text, int from, int to) {
        return houses != null && to - from > 2 && houses.surely(text, from, to);
    }

    /** Where the bracket opens that closes the value, behind what it says more of; the start when there is none. */
    private static int opening(char[] text, int start, int end) {
        int open = end - 1;
        int depth = 0;
        while (open > start) {
            depth += text[open] == ')' ? 1 : text[open] == '(' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            open--;
        }
        return text[end - 1] == ')' ? open : start;
    }

    /**
     * Where an organisation ends that a letter is addressed to, before the unit and whom it is for: 青葉病院　内科　三浦 昌 先生.
     */
    private int beforePerson(char[] text, int start, int end) {
        if (ADDRESSED.before(text, start, end) == 0) {
            return end;
        }
        int space = start;
        while (space < end && text[space] != ' ') {
            space++;
        }
        return space < end && house(text, start, space) ? space : end;
    }

    /** Where an organisation ends of which it is said that somebody works or learnt there: 青葉商事勤務, 青葉大学卒. */
    private int worked(char[] text, int from, int to) {
        int said = WORKS.before(text, from, to);
        return said > 0 && house(text, from, to - said) ? to - said : to;
    }

    private boolean fits(char[] text, Segments segments, int i) {
        int from = segments.start(i);
        int to = worked(text, from, segments.end(i));
        return to - from >= 2
                && !MOVED.holds(text, from, to)
                && phrase.whole(text, from, to)
                && !NO_VALUE.holds(text, from, to)
                && !rival(text, from, to);
    }

    /** Whether a stretch is a value of another kind rather than of this. */
    private boolean rival(char[] text, int from, int to) {
        boolean own = phrase.start(text, from, to) == from;
        if (own && (!InfoType.ORGANIZATION_NAME.equals(type) || phrase.whole(text, from, to))) {
            return false;
        }
        for (Phrase rival : rivals) {
            if (rival.start(text, from, to) == from && (rival != houses || named(text, from, to))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a stretch is the name of a firm in so many words, or may be one and nothing else: Corporate Planning and
     * 週3日 are none.
     */
    private boolean named(char[] text, int from, int to) {
        boolean word = !InfoType.OCCUPATION.equals(type)
                && to - from >= LEAST_NAME
                && !(text[from] >= 'A' && text[from] <= 'Z')
                && !CharClass.digit(text[from]);
        return word || (houses != null && houses.whole(text, from, to));
    }

    private static boolean speaks(char[] text, int start, int end) {
        if (HAPPENED.before(text, start, end) > 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text[i] == '。' || text[i] == '\n') {
                return false;
            }
        }
        for (int i = start; i < end; i++) {
            if (Edges.letter(text[i]) || Character.isLetter(text[i])) {
                return true;
            }
        }
        return false;
    }
}
