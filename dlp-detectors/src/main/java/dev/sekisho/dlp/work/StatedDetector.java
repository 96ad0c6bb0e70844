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
import java.util.List;
import java.util.Set;

/** Finds what a sentence says in so many words (業種は海運業です), known or not. */
final class StatedDetector implements Detector {
    private static final Phrase HOUSES = new Organizations();
    private static final Phrase UNITS = new Departments();
    /** What is said of an employer in place of the name. */
    private static final Lexemes NO_FIRMS = Lexemes.of(
            "なし", "未定", "不明", "同上", "非公開", "変更", "自宅", "在宅", "都内", "県内", "市内", "府内", "道内", "区内", "海外", "国内", "以下", "次",
            "上記", "下記", "同じ", "別紙", "未記入", "該当なし");

    private static final int LONGEST = 24;
    private static final int LONGEST_REMARK = 10;

    private final String id;
    private final InfoType type;
    private final Triggers triggers;

    StatedDetector(String id, InfoType type, List<String> openings) {
        this.id = id;
        this.type = type;
        this.triggers =
                Triggers.builder().literals(openings.toArray(new String[0])).build();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(type);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.column() != null) {
            return;
        }
        char[] text = c.text();
        boolean stroke = text[c.end() - 1] == '/';
        if (stroke && !starts(text, c.windowStart(), c.start())) {
            return;
        }
        int start = Run.end(text, c.end(), c.windowEnd(), " 、「");
        int end = end(text, start, Math.min(c.windowEnd(), start + LONGEST + 1));
        end = withoutEmployer(text, start, end);
        end = bracket(text, end, c.windowEnd());
        boolean length = end - start >= 2 && end - start <= LONGEST;
        boolean cells = stroke && end < c.windowEnd() && text[end] == '/';
        if (length && !cells && stops(text, end, c.windowEnd()) && may(text, start, end)) {
            // A colon leaves no doubt what the value is; a particle may lead to much else, and the name of a firm goes
            // on behind signs.
            boolean told = ":=/".indexOf(text[c.end() - 1]) >= 0 && !InfoType.ORGANIZATION_NAME.equals(type);
            out.add(type, start, end, told ? Likelihood.LIKELY : Likelihood.POSSIBLE, Evidence.LABEL);
        }
    }

    /** Whether a line or a blank stands before a label that a stroke follows, and no other stroke: 職業/会社員. */
    private static boolean starts(char[] text, int from, int at) {
        return at == from || text[at - 1] == '\n' || text[at - 1] == ' ';
    }

    /** Whether an employer may be called so: not how or where somebody works, nor the unit. */
    private boolean may(char[] text, int start, int end) {
        return !InfoType.ORGANIZATION_NAME.equals(type)
                || !(NO_FIRMS.holds(text, start, end)
                        || WorkWords.OCCUPATIONS.holds(text, start, end)
                        || WorkWords.INDUSTRIES.holds(text, start, end)
                        || UNITS.whole(text, start, end));
    }

    /** Behind a remark in brackets that belongs to the value: 会社員（事務）. */
    private static int bracket(char[] text, int end, int to) {
        if (end >= to || text[end] != '(') {
            return end;
        }
        int i = end + 1;
        while (i < to && i - end <= LONGEST_REMARK && (Edges.letter(text[i]) || text[i] == '・')) {
            i++;
        }
        boolean remark = i < to
                && text[i] == ')'
                && i > end + 1
                && !Character.isDigit(text[end + 1])
                && !HOUSES.surely(text, end + 1, i);
        return remark ? i + 1 : end;
    }

    /** Where the value ends before a point and who employs: 会社員・青葉商事. */
    private static int withoutEmployer(char[] text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text[i] == '・' && HOUSES.surely(text, i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    private static int end(char[] text, int start, int to) {
        int i = start;
        while (i < to
                && (Edges.letter(text[i])
                        || (text[i] == '・' && i > start)
                        || joins(text, start, i, to)
                        || spaced(text, start, i, to))) {
            i++;
        }
        return i > start && text[i - 1] == '・' ? i - 1 : i;
    }

    /** Whether a space stands between two words in Latin letters: Acme Robotics. */
    private static boolean spaced(char[] text, int start, int at, int to) {
        return text[at] == ' '
                && at > start
                && at + 1 < to
                && CharClass.of(text[at - 1]) == CharClass.LATIN
                && CharClass.of(text[at + 1]) == CharClass.LATIN;
    }

    /** 金融業、保険業: the comma stands between two industries. */
    private static boolean joins(char[] text, int start, int at, int to) {
        if (text[at] != '、' || at == start || text[at - 1] != '業') {
            return false;
        }
        int i = Run.end(text, at + 1, to, Edges.LETTERS);
        return i > at + 1 && text[i - 1] == '業';
    }

    /** What ends such a statement. */
    private static boolean stops(char[] text, int at, int to) {
        return at >= to || "。、\n」で()だとにの /;,|]】".indexOf(text[at]) >= 0;
    }
}
