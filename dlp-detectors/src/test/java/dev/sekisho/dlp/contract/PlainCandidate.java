package dev.sekisho.dlp.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A candidate with a text of its own, in which only the window is the text and the rest is something else. */
public final class PlainCandidate implements Candidate {
    private final char[] text;
    private final char[] original;
    private final int windowStart;
    private final int windowEnd;
    private final int start;
    private final int end;
    private final @Nullable CharRun run;
    private final @Nullable InfoType column;
    private final Likelihood columnLikelihood;
    private final Predicate<InfoType> labelled;
    private final Predicate<InfoType> contradicted;

    /** The window of a candidate, in other surroundings of the same length. */
    PlainCandidate(Candidate c, char around) {
        this.text = Arrays.copyOf(c.text(), c.text().length);
        Arrays.fill(text, 0, c.windowStart(), around);
        Arrays.fill(text, c.windowEnd(), text.length, around);
        this.original = new char[text.length];
        for (int i = c.windowStart(); i < c.windowEnd(); i++) {
            original[i] = c.original(i);
        }
        this.windowStart = c.windowStart();
        this.windowEnd = c.windowEnd();
        this.start = c.start();
        this.end = c.end();
        this.run = c.run();
        this.column = c.column();
        this.columnLikelihood = c.columnLikelihood();
        this.labelled = c::labelled;
        this.contradicted = c::contradicted;
    }

    private PlainCandidate(String cell, InfoType column, Likelihood likelihood) {
        this.original = cell.toCharArray();
        this.text = Fold.fold(cell).toCharArray();
        this.windowStart = 0;
        this.windowEnd = text.length;
        this.start = 0;
        this.end = text.length;
        this.run = null;
        this.column = column;
        this.columnLikelihood = likelihood;
        this.labelled = column::equals;
        this.contradicted = type -> false;
    }

    /** The cell of a column whose header makes its type as likely as this. */
    public static PlainCandidate cell(String cell, InfoType column, Likelihood likelihood) {
        return new PlainCandidate(cell, column, likelihood);
    }

    /** What a detector finds here: the type, the first index and one past the last, the likelihood and the evidence. */
    public List<String> examine(Detector detector) {
        char[] before = text.clone();
        List<String> found = new ArrayList<>();
        detector.examine(this, (type, from, to, likelihood, evidence) -> {
            assertTrue(from >= windowStart && from < to && to <= windowEnd, "a detection outside its window");
            assertTrue(evidence.length > 0, "a detection without evidence");
            found.add(type + " " + from + "-" + to + " " + likelihood + " " + Arrays.toString(evidence));
        });
        assertTrue(Arrays.equals(before, text), "the text was written to");
        return found;
    }

    @Override
    public char[] text() {
        return text;
    }

    @Override
    public char original(int index) {
        return original[index];
    }

    @Override
    public int windowStart() {
        return windowStart;
    }

    @Override
    public int windowEnd() {
        return windowEnd;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public @Nullable CharRun run() {
        return run;
    }

    @Override
    public @Nullable InfoType column() {
        return column;
    }

    @Override
    public Likelihood columnLikelihood() {
        return columnLikelihood;
    }

    @Override
    public boolean labelled(InfoType type) {
        return labelled.test(type);
    }

    @Override
    public boolean contradicted(InfoType type) {
        return contradicted.test(type);
    }
}
