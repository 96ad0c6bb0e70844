package dev.sekisho.dlp.work;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.name.PersonNames;
import dev.sekisho.dlp.phrase.Edges;
import dev.sekisho.dlp.text.Run;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds units by short names that mean much else in a sentence, where the name of a person stands beside them:
 * 佐藤一郎（外来）, （外来　佐藤一郎）, and 外来　佐藤一郎 at the start of a line.
 */
final class UnitBesideNameDetector implements Detector {
    private static final InfoType TYPE = InfoType.DEPARTMENT;
    private static final double NAME = 0.7;
    private static final int LONGEST_NAME = 9;
    private static final int LEAST_NAME = 3;
    private static final int MOST_SPACES = 4;
    private static final String ENDS = " \n\t(),、。";

    private final Triggers triggers;

    UnitBesideNameDetector() {
        List<String> heads = new ArrayList<>();
        for (String word : WorkWords.WHOLE_UNITS.words()) {
            char[] unit = word.toCharArray();
            // Beside a name 人事 may be what somebody does.
            if (unit.length > 1 && !WorkWords.OCCUPATIONS.holds(unit, 0, unit.length)) {
                heads.add("(" + word + ")");
                heads.add(word + " ");
            }
        }
        this.triggers =
                Triggers.builder().literals(heads.toArray(new String[0])).build();
    }

    @Override
    public String id() {
        return "department-beside-name";
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
        if (c.column() != null) {
            return;
        }
        char[] text = c.text();
        boolean bracketed = text[c.start()] == '(';
        boolean beside = bracketed
                ? nameBefore(text, c.windowStart(), c.start())
                : opens(text, c.windowStart(), c.start()) && nameBehind(text, c.end(), c.windowEnd());
        if (beside) {
            int start = bracketed ? c.start() + 1 : c.start();
            out.add(TYPE, start, c.end() - 1, Likelihood.POSSIBLE, Evidence.DICTIONARY, Evidence.NEIGHBOUR);
        }
    }

    /** Whether a line or a bracket begins before an index, or a tab stands there. */
    private static boolean opens(char[] text, int from, int at) {
        int i = Run.start(text, Math.max(from, at - MOST_SPACES), at, ' ');
        return i == from || "\n\t(".indexOf(text[i - 1]) >= 0;
    }

    private static boolean nameBefore(char[] text, int from, int at) {
        int end = at > from && text[at - 1] == ' ' ? at - 1 : at;
        int given = nameStart(text, from, end);
        int surname = given > from && text[given - 1] == ' ' ? nameStart(text, from, given - 1) : given;
        return name(text, surname, end) || (surname < given && name(text, given, end));
    }

    private static boolean nameBehind(char[] text, int at, int to) {
        int start = Run.end(text, at, Math.min(to, at + MOST_SPACES), ' ');
        int surname = nameEnd(text, start, to);
        int given = surname < to && text[surname] == ' ' ? nameEnd(text, surname + 1, to) : surname;
        return (ends(text, given, to) && name(text, start, given))
                || (ends(text, surname, to) && name(text, start, surname));
    }

    private static boolean ends(char[] text, int at, int to) {
        return at >= to || ENDS.indexOf(text[at]) >= 0;
    }

    private static boolean name(char[] text, int start, int end) {
        return end - start >= LEAST_NAME
                && end - start <= LONGEST_NAME
                && PersonNames.plausibility(CharBuffer.wrap(text), start, end) >= NAME;
    }

    private static int nameStart(char[] text, int from, int end) {
        return Run.start(text, Math.max(from, end - LONGEST_NAME - 1), end, Edges::letterOrHiragana);
    }

    private static int nameEnd(char[] text, int start, int to) {
        return Run.end(text, start, Math.min(to, start + LONGEST_NAME + 1), Edges::letterOrHiragana);
    }
}
