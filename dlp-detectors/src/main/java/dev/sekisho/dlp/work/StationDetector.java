package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.phrase.Phrase;
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds employers, schools and hospitals by what somebody does there. Behind a date the name may be any word, 1983年4月
 * クオンタリンク入社; else it ends as those of organisations do, 永和緑化に勤めている.
 */
final class StationDetector implements Detector {
    private static final InfoType TYPE = InfoType.ORGANIZATION_NAME;
    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final Phrase UNITS = new Departments();
    private static final Phrase HOUSES = new Organizations();
    private static final Phrase TITLES = new Titles();
    /** How somebody comes to work somewhere. */
    private static final Lexemes WAYS =
            Lexemes.of("新卒", "中途", "定期", "正式", "同社", "当社", "弊社", "社員", "職員", "同期", "同校", "同大学", "途中", "新規", "再", "として");

    private final Triggers triggers = Triggers.builder()
            .literals(
                    "入社", "入行", "入職", "入庁", "入局", "入省", "入団", "退社", "転籍", "入学", "卒業", "中退", "修了", "就職", "転職", "採用",
                    "奉職", "勤務", "勤め", "在籍", "御中", "通う", "通って", "通学", "通園", "在学", "進学", "転校", "編入", "転院", "再就職", "通院",
                    "入院", "受診", "療養")
            .build();

    @Override
    public String id() {
        return "organization-of-career";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        if (c.column() != null || !Edges.ends(text, c.end(), c.windowEnd())) {
            return;
        }
        int verb = c.start() > c.windowStart() && text[c.start() - 1] == 'お' ? c.start() - 1 : c.start();
        int end = name(text, c.windowStart(), Run.start(text, c.windowStart(), verb, " \t"));
        int start = Run.start(text, Math.max(c.windowStart(), end - LONGEST - 1), end, StationDetector::inName);
        int joined = LeadingWords.behindDate(text, start, end);
        int date = joined > start ? joined : Run.start(text, c.windowStart(), start, " \t");
        boolean apart = joined > start || date < start;
        start = joined;
        boolean length = end - start >= SHORTEST && end - start <= LONGEST;
        if (length && apart && dated(text, c.windowStart(), date) && !post(text, start, end)) {
            out.add(TYPE, start, end, Likelihood.POSSIBLE, Evidence.NEIGHBOUR);
            return;
        }
        int house = end > c.windowStart() ? HOUSES.start(text, c.windowStart(), end) : -1;
        boolean whole = house >= 0 && HOUSES.whole(text, house, end) && UNITS.start(text, house, end) < 0;
        if (whole && !post(text, house, end)) {
            out.add(TYPE, house, end, Likelihood.POSSIBLE, Evidence.NEIGHBOUR, Evidence.SHAPE);
        }
    }

    /** Where the name ends before a particle: 青葉商事に入社. */
    private static int name(char[] text, int from, int end) {
        return end > from && "にへをで".indexOf(text[end - 1]) >= 0 ? end - 1 : end;
    }

    /** Whether it is a unit, a title or how one is employed, which has the same verbs: 経理課勤務, 中途採用. */
    private static boolean post(char[] text, int start, int end) {
        boolean unit = UNITS.start(text, start, end) == start && !HOUSES.whole(text, start, end);
        return unit
                || TITLES.start(text, start, end) >= 0
                || WorkWords.WHOLE_UNITS.holds(text, start, end)
                || WorkWords.OCCUPATIONS.holds(text, start, end)
                || WAYS.before(text, start, end) > 0;
    }

    private static boolean inName(char c) {
        return Edges.letterOrHiragana(c) || c == '・' || c == '&';
    }

    /** Whether a year or a month with its number ends here: 2005年, 4月, 2005/4. */
    private static boolean dated(char[] text, int from, int end) {
        if (Edges.dated(text, from, end)) {
            return true;
        }
        int i = end > from && text[end - 1] == '月' ? end - 1 : end;
        int digits = Run.start(text, from, i, CharClass.DIGIT);
        boolean month = i - digits >= 1 && i - digits <= 2;
        boolean signed = digits > from && "年/.".indexOf(text[digits - 1]) >= 0;
        return month && signed && digits - 1 > from && CharClass.digit(text[digits - 2]);
    }
}
