package dev.sekisho.dlp.custom;

import com.google.re2j.Pattern;
import dev.sekisho.dlp.inspect.Candidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that are never reported: words, and what stands inside them, and values that a pattern matches as a whole.
 * Immutable and thread-safe.
 */
final class Exclusions {
    private final @Nullable WordTable words;
    private final List<Pattern> patterns;

    Exclusions(@Nullable WordTable words, List<Pattern> patterns) {
        this.words = words;
        this.patterns = List.copyOf(patterns);
    }

    /** Whether a value is excluded. */
    boolean hold(Candidate c, int start, int end) {
        return (words != null && inside(c, words, start, end)) || matched(new String(c.text(), start, end - start));
    }

    private static boolean inside(Candidate c, WordTable words, int start, int end) {
        int first = Math.max(c.windowStart(), end - WordTable.LONGEST);
        for (int i = Math.min(start, c.windowEnd() - 1); i >= first; i--) {
            if (words.longest(c.text(), i, c.windowEnd(), c.windowStart(), Edges.ANYWHERE, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean matched(String value) {
        for (Pattern pattern : patterns) {
            if (pattern.matches(value)) {
                return true;
            }
        }
        return false;
    }
}
