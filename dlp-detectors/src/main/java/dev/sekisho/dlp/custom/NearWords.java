package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.Candidate;

/** A compiled {@link Near}. Immutable and thread-safe. */
final class NearWords {
    private final WordTable words;
    private final Near near;

    NearWords(Near near) {
        WordTableBuilder builder = new WordTableBuilder(false);
        near.words().forEach(builder::add);
        this.words = builder.build();
        this.near = near;
    }

    Near.Effect effect() {
        return near.effect();
    }

    /** Whether one of the words stands near a value. */
    boolean present(Candidate c, int start, int end) {
        return (near.where() != Near.Where.AFTER && in(c, Math.max(c.windowStart(), start - near.within()), start))
                || (near.where() != Near.Where.BEFORE && in(c, end, Math.min(c.windowEnd(), end + near.within())));
    }

    private boolean in(Candidate c, int from, int to) {
        char[] text = c.text();
        for (int i = from; i < to; i++) {
            if (Edges.WORD.at(text, i, c.windowStart(), c.windowEnd())
                    && words.longest(text, i, c.windowEnd(), c.windowStart(), Edges.WORD, 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
