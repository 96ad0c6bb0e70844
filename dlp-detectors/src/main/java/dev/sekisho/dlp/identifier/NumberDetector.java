package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.DigitGroups;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a family of numbers that check digits, labels and lengths tell, such as 個人番号. A right check digit alone is
 * right by chance in one of ten numbers (facts/IDENTIFIERS.md 3), so a label or a column is what makes it likely. The
 * groups of a run of digits are read once for all kinds, and only the kinds of whose lengths the run has groups are
 * tried. Immutable and thread-safe.
 */
public final class NumberDetector implements Detector {
    private final String id;
    private final NumberKind[] kinds;
    private final NumberFinder[] finders;
    private final Set<InfoType> types = new LinkedHashSet<>();
    private final Triggers triggers;

    /**
     * A detector of some kinds.
     *
     * @param id its id
     * @param kinds what it finds
     */
    public NumberDetector(String id, List<NumberKind> kinds) {
        this.id = id;
        this.kinds = kinds.toArray(new NumberKind[0]);
        this.finders = new NumberFinder[this.kinds.length];
        for (int i = 0; i < finders.length; i++) {
            finders[i] = new NumberFinder(this.kinds[i]);
        }
        Triggers.Builder builder = Triggers.builder();
        for (NumberKind kind : kinds) {
            types.add(kind.type);
            builder.run(CharRun.DIGITS, kind.least)
                    .labels(kind.type, kind.labels)
                    .negatives(kind.type, Surroundings.negatives())
                    .columns(kind.type);
        }
        this.triggers = builder.build();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<InfoType> infoTypes() {
        return Set.copyOf(types);
    }

    @Override
    public Triggers triggers() {
        return triggers;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        DigitGroups groups = new DigitGroups().read(c.text(), c.start(), c.end());
        InfoType column = c.column();
        int lengths = column == null ? NumberGroups.lengths(groups) : -1;
        for (int i = 0; i < kinds.length; i++) {
            if ((kinds[i].lengths & lengths) != 0 && (column == null || column.equals(kinds[i].type))) {
                finders[i].examine(c, groups, out);
            }
        }
    }
}
