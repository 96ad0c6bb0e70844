package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Candidate;
import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Triggers;

/**
 * Finds what a pattern matches, tried only where its {@link Guard} stands. Immutable and thread-safe.
 *
 * <p>Where the guard tells the beginning of a match, RE2/J is asked for a match there, which mostly fails at the first
 * characters; else a bounded stretch of text is searched.
 */
final class PatternDetector extends JudgedDetector {
    /** In longer runs all beginnings are looked for in one pass, so that the cost stays linear. */
    private static final int MANY = 64;

    /** So few beginnings are tried one by one. */
    private static final int FEW = 8;

    private final CompiledPattern pattern;
    private final Edges edges;

    PatternDetector(String id, Triggers triggers, CompiledPattern pattern, Edges edges, Judge judge) {
        super(id, triggers, judge);
        this.pattern = pattern;
        this.edges = edges;
    }

    @Override
    public void examine(Candidate c, Detections out) {
        if (judge.hopeless(c)) {
            return;
        }
        CompiledPattern.Taker taker = (start, end) -> judge.consider(c, start, end, Evidence.SHAPE, out);
        Guard guard = pattern.guard();
        if (c.column() != null) {
            pattern.within(c, c.start(), c.end(), edges, taker);
        } else if (c.run() != null) {
            run(c, guard, taker);
        } else if (guard.to() - guard.from() <= FEW) {
            for (int back = guard.to(); back >= guard.from(); back--) {
                pattern.at(c, c.start() - back, edges, taker);
            }
        } else {
            int first = guard.earliest(c.text(), c.start(), c.windowStart());
            pattern.within(c, first, c.start() - guard.from() + 1, edges, taker);
        }
    }

    private void run(Candidate c, Guard guard, CompiledPattern.Taker taker) {
        if (c.end() - c.start() > MANY || edges == Edges.ANYWHERE) {
            pattern.within(c, c.start(), c.end(), edges, taker);
            return;
        }
        if (!guard.possible(c.text(), c.start(), Math.min(c.windowEnd(), c.end() + pattern.reach()))) {
            return;
        }
        for (int i = c.start(); i < c.end(); i++) {
            if ((CharKinds.of(c.text()[i]) & guard.runs()) != 0
                    && edges.at(c.text(), i, c.windowStart(), c.windowEnd())) {
                pattern.at(c, i, edges, taker);
            }
        }
    }
}
