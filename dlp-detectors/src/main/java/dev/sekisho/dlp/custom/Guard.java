package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in the text for a pattern to be tried there: words that each match holds, else the kinds of
 * characters that matches begin with. Immutable.
 *
 * @param words the words; empty when runs guard
 * @param from the least distance of a word from the beginning of a match
 * @param to the greatest distance
 * @param runs the kinds of characters that a match begins with, as bits of {@link CharKinds}
 * @param lead the least length of such a run
 */
record Guard(Set<String> words, int from, int to, int runs, int lead) {
    /** How far back from a word a match begins at most: no longer match is looked for. */
    static final int REACH = CompiledPattern.LONGEST_MATCH;

    static Guard words(Collection<String> words) {
        return new Guard(Set.copyOf(words), 0, REACH, 0, 0);
    }

    /** The best guard for a shape, or null when a match can begin with anything and holds no word for sure. */
    static @Nullable Guard of(Shape shape) {
        Shape.Need need = shape.anyNeed();
        boolean runs = (shape.first() & CharKinds.OTHER) == 0 && shape.min() > 0 && shape.first() != 0;
        if (need != null && need.from() < REACH && (!runs || need.worth() >= worth(shape))) {
            return new Guard(need.words(), need.from(), Math.min(REACH, need.to()), 0, 0);
        }
        if (runs) {
            int lead = Integer.bitCount(shape.first()) == 1 ? Math.max(1, shape.lead()) : 1;
            return new Guard(Set.of(), 0, 0, shape.first(), lead);
        }
        return null;
    }

    /** How well runs guard, on the scale of {@link Shape.Need#worth()}: kanji are everywhere, long numbers are not. */
    private static int worth(Shape shape) {
        int everywhere = CharKinds.bit(CharRun.KANJI) | CharKinds.bit(CharRun.HIRAGANA);
        if ((shape.first() & everywhere) != 0) {
            return 1;
        }
        return Integer.bitCount(shape.first()) == 1 ? 2 + 2 * Math.min(3, shape.lead()) : 3;
    }

    void addTo(Triggers.Builder triggers) {
        triggers.literals(words.toArray(String[]::new));
        for (CharRun run : CharRun.values()) {
            if ((runs & CharKinds.bit(run)) != 0) {
                triggers.run(run, lead);
            }
        }
    }
}
