package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text as HTML in which every finding is masked and marked. */
final class MaskedText {
    private MaskedText() {}

    /** A finding at a place in the text that is written. */
    record Placed(int start, int end, Finding finding) {}

    /**
     * Writes text.
     *
     * @param found the findings in it, in any order; of those that overlap, the first is shown and all are masked
     * @param values further values to mask
     */
    static void write(StringBuilder out, CharSequence text, List<Placed> found, KnownValues values) {
        List<Placed> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Placed::start).thenComparing(Placed::end, Comparator.reverseOrder()));
        int done = 0;
        for (Placed one : sorted) {
            int end = Math.min(one.end(), text.length());
            if (one.start() >= done && one.start() < end) {
                values.write(out, text.subSequence(done, one.start()));
                FindingMark.write(out, one.finding());
            } else if (end > done && one.start() < done) {
                FindingMark.writeAgain(out, end - done);
            }
            done = Math.max(done, end);
        }
        values.write(out, text.subSequence(Math.min(done, text.length()), text.length()));
    }

    /** The findings whose values stand in a cell, where they stand. */
    static List<Placed> placed(String cell, List<Finding> findings) {
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : findings) {
            String value = finding.revealValue();
            for (int i = cell.indexOf(value); i >= 0 && !value.isEmpty(); i = cell.indexOf(value, i + value.length())) {
                placed.add(new Placed(i, i + value.length(), finding));
            }
        }
        return placed;
    }
}
