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
import dev.sekisho.dlp.text.CharClass;
import dev.sekisho.dlp.text.Run;
import java.util.Set;

/**
 * Finds occupations by what stands beside them: behind an age or a sex and a sign, 45歳／アルバイト, 女性・管理職（年収…, and before a
 * sign and an income, 居酒屋店主、年収…, a word that means little elsewhere is one.
 */
final class BesideAgeDetector implements Detector {
    private static final InfoType TYPE = InfoType.OCCUPATION;
    private static final int LONGEST = 20;
    /** Spaces and signs between the fields of a person. */
    private static final String SIGNS = " /・、,|:-=>→~\t★(";

    private static final String STOPS = "/|、,・)( \n」:-=>→~\t★";
    private static final int MOST_SIGNS = 3;
    /** Words of one sign before what somebody is or was. */
    private static final String FORMER = "元現前";

    private static final InfoType HOUSE = InfoType.ORGANIZATION_NAME;
    private static final Lexemes WORKS = Lexemes.of("勤務", "在勤", "在籍");
    /** The shortest name of an employer. */
    private static final int LEAST_HOUSE = 3;

    private final Occupations occupations = new Occupations();
    private final Triggers triggers = Triggers.builder()
            .literals("歳", "才", "性/", "性・", "性、", "性|", "男/", "女/", "男・", "女・", "男、", "女、", "自称", "年収", "年間収入", "税込年収")
            .build();

    @Override
    public String id() {
        return "occupation-beside-age";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(TYPE, HOUSE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        char[] text = c.text();
        if (c.column() != null) {
            return;
        }
        if (text[c.end() - 1] == '収' || text[c.end() - 1] == '入') {
            beforeIncome(c, out);
            return;
        }
        if (!person(text, c.windowStart(), c.start())) {
            return;
        }
        int start = Run.end(text, c.end(), Math.min(c.windowEnd(), c.end() + MOST_SIGNS), SIGNS);
        boolean apart = start > c.end() || SIGNS.indexOf(text[start - 1]) >= 0 || text[start - 1] == '称';
        if (!apart) {
            return;
        }
        start += start + 2 < c.windowEnd() && FORMER.indexOf(text[start]) >= 0 ? 1 : 0;
        int head = Run.end(text, start, Math.min(c.windowEnd(), start + LONGEST + 1), Edges.LETTERS);
        if (head - start < 2 || !occupations.whole(text, start, head)) {
            return;
        }
        int end = occupations.end(text, start, head, c.windowEnd());
        boolean stops = end >= c.windowEnd() || STOPS.indexOf(text[Math.max(end, head)]) >= 0;
        if (stops) {
            out.add(TYPE, start, Math.max(end, head), Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.NEIGHBOUR);
        }
    }

    /** Takes the occupation before the word for an income and a sign: 佐藤一郎、居酒屋店主、年収500万円. */
    private void beforeIncome(Candidate c, Detections out) {
        char[] text = c.text();
        int end = Run.start(text, Math.max(c.windowStart(), c.start() - MOST_SIGNS), c.start(), SIGNS);
        int start = Run.start(text, Math.max(c.windowStart(), end - LONGEST - 1), end, Edges.LETTERS);
        char before = start > c.windowStart() ? text[start - 1] : '\n';
        boolean free = SIGNS.indexOf(before) >= 0 || CharClass.of(before) == CharClass.HIRAGANA;
        start += end - start > 2 && FORMER.indexOf(text[start]) >= 0 ? 1 : 0;
        boolean own = end < c.start() && end - start >= 2 && free && occupations.whole(text, start, end);
        if (own && employer(text, c.windowStart(), start, end)) {
            out.add(HOUSE, start, end - 2, Likelihood.POSSIBLE, Evidence.NEIGHBOUR, Evidence.SHAPE);
        } else if (own) {
            out.add(TYPE, start, end, Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.NEIGHBOUR);
        }
    }

    /** Whether somebody whose occupation is told before works there: 石工、青葉大学勤務. */
    private boolean employer(char[] text, int from, int start, int end) {
        if (end - start <= LEAST_HOUSE + 1 || !WORKS.holds(text, end - 2, end)) {
            return false;
        }
        int before = Run.start(text, Math.max(from, start - MOST_SIGNS), start, SIGNS);
        int trade = Run.start(text, from, before, Edges.LETTERS);
        boolean told = before < start && before - trade >= 2 && occupations.whole(text, trade, before);
        return told
                && !WorkWords.OCCUPATIONS.holds(text, start, end)
                && !WorkWords.INDUSTRIES.holds(text, start, end - 2);
    }

    /** Whether 歳 stands behind a number, 性 behind 男 or 女, and these by themselves. */
    private static boolean person(char[] text, int from, int at) {
        if (at <= from) {
            return "男女".indexOf(text[at]) >= 0;
        }
        char before = text[at - 1];
        return switch (text[at]) {
            case '称' -> before == '自';
            case '歳', '才' -> CharClass.digit(before);
            case '性' -> before == '男' || before == '女';
            default -> !Edges.letter(before);
        };
    }
}
