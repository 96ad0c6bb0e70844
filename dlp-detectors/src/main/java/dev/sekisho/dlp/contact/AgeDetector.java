package dev.sekisho.dlp.contact;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.phrase.Lexemes;
import dev.sekisho.dlp.text.CharClass;
import java.util.Set;

/**
 * Finds ages: a number before 歳 or 才 beside a label, or in a column of ages. Alone it is said of rules as often as of
 * people.
 */
final class AgeDetector implements Detector {
    private static final int OLDEST = 120;

    private static final Lexemes LABELS = Lexemes.of("年齢", "年令", "age", "Age", "AGE");

    private final Triggers triggers = Triggers.builder()
            .literals("歳", "才")
            .run(CharRun.DIGITS, 1)
            .labels(InfoType.AGE, "年齢", "年令", "満年齢", "age")
            .columns(InfoType.AGE)
            .build();

    @Override
    public String id() {
        return "age";
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.of(InfoType.AGE);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (c.run() == CharRun.DIGITS) {
            bare(c, out);
            return;
        }
        boolean cell = c.column() != null;
        int end = cell ? lastDigit(c) : c.start();
        int start = end;
        while (start > c.windowStart() && end - start < 4 && CharClass.digit(c.text()[start - 1])) {
            start--;
        }
        if (start == end || end - start > 3 || Integer.parseInt(new String(c.text(), start, end - start)) > OLDEST) {
            return;
        }
        if (cell) {
            out.add(InfoType.AGE, start, c.end(), c.columnLikelihood(), c.columnEvidence(), Evidence.SHAPE);
        } else {
            boolean labelled = c.labelled(InfoType.AGE);
            Likelihood bare = limit(c.text(), c.end(), c.windowEnd()) ? Likelihood.UNLIKELY : Likelihood.POSSIBLE;
            Likelihood likelihood = labelled ? Likelihood.LIKELY : bare;
            Evidence basis = labelled ? Evidence.LABEL : Evidence.SHAPE;
            out.add(InfoType.AGE, start, c.end(), likelihood, basis, Evidence.SHAPE);
        }
    }

    /** A number with a label directly before it: 年齢=45, Age: 45. */
    private static void bare(Candidate c, Detections out) {
        char[] text = c.text();
        int length = c.end() - c.start();
        if (length > 3 || !nameBefore(c, text) || !endsHere(c, text) || !c.labelled(InfoType.AGE)) {
            return;
        }
        if (Integer.parseInt(new String(text, c.start(), length)) <= OLDEST) {
            out.add(InfoType.AGE, c.start(), c.end(), Likelihood.LIKELY, Evidence.LABEL, Evidence.SHAPE);
        }
    }

    /** Whether 年齢 or age stands before, with a sign between. */
    private static boolean nameBefore(Candidate c, char[] text) {
        int i = c.start();
        while (i > c.windowStart() && ":= ".indexOf(text[i - 1]) >= 0) {
            i--;
        }
        return i < c.start() && (LABELS.before(text, c.windowStart(), i) > 0);
    }

    private static boolean endsHere(Candidate c, char[] text) {
        if (c.end() == c.windowEnd()) {
            return true;
        }
        char next = text[c.end()];
        return next != '.' && CharClass.of(next) != CharClass.KANJI;
    }

    /** Whether it is the age of nobody: 18歳以上, 65歳未満の方, 3歳児. */
    private static boolean limit(char[] text, int end, int windowEnd) {
        return end < windowEnd && "以未か〜~-ま児代時の".indexOf(text[end]) >= 0;
    }

    private static int lastDigit(Candidate c) {
        int end = c.end();
        while (end > c.start() && !CharClass.digit(c.text()[end - 1])) {
            end--;
        }
        return end;
    }
}
