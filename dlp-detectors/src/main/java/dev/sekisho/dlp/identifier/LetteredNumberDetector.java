package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Detector;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.Triggers;
import dev.sekisho.dlp.text.CharClass;
import java.util.Set;

/** Finds two capitals and digits, with two more capitals on a residence card: TK1234567, AB12345678CD. */
final class LetteredNumberDetector implements Detector {
    private final String id;
    private final InfoType type;
    private final int digits;
    private final int lettersBehind;
    private final Likelihood bare;
    private final Triggers triggers;

    LetteredNumberDetector(String id, InfoType type, int digits, int lettersBehind, Likelihood bare, String... labels) {
        this.id = id;
        this.type = type;
        this.digits = digits;
        this.lettersBehind = lettersBehind;
        this.bare = bare;
        this.triggers = Triggers.builder()
                .run(CharRun.DIGITS, digits)
                .labels(type, labels)
                .columns(type)
                .build();
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
        char[] text = c.text();
        int first = c.start();
        while (first < c.end() && !CharClass.digit(text[first])) {
            first++;
        }
        int last = first;
        while (last < c.windowEnd() && CharClass.digit(text[last])) {
            last++;
        }
        int start = first - 2;
        int end = last + lettersBehind;
        boolean fits = last - first == digits && start >= c.windowStart() && end <= c.windowEnd();
        if (!fits || !capitals(text, start, first) || !capitals(text, last, end) || glued(c, start, end)) {
            return;
        }
        boolean header = c.column() != null && c.columnLikelihood().atLeast(Likelihood.LIKELY);
        boolean announced = header || (c.column() == null && c.labelled(type));
        Evidence basis = c.column() != null ? c.columnEvidence() : announced ? Evidence.LABEL : Evidence.SHAPE;
        out.add(type, start, end, announced ? Likelihood.VERY_LIKELY : bare, basis, Evidence.SHAPE);
    }

    private static boolean capitals(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < 'A' || text[i] > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean glued(Candidate c, int start, int end) {
        boolean left = start > c.windowStart() && word(c.text()[start - 1]);
        return left || (end < c.windowEnd() && word(c.text()[end]));
    }

    private static boolean word(char ch) {
        byte kind = CharClass.of(ch);
        return kind == CharClass.LATIN || kind == CharClass.DIGIT || ch == '_' || ch == '-';
    }
}
