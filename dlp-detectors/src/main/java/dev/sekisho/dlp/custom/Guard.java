package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.inspect.Triggers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in the text for a pattern to be tried there: words that each match holds, else the kinds of
 * characters that matches begin with. Immutable.
 *
 * @param words the words; empty when runs guard
 * @param from the least distance of a word from the beginning of a match
 * @param to the greatest distance
 * @param before the kinds of characters that stand before the word in a match, as bits of {@link CharKinds}
 * @param runs the kinds of characters that a match begins with
 * @param lead the least length of such a run
 * @param others lists of words of which each match holds one each, too
 */
record Guard(Set<String> words, int from, int to, int before, int runs, int lead, List<WordTable> others) {
    /** How far back from a word a match begins at most: no longer match is looked for. */
    static final int REACH = CompiledPattern.LONGEST_MATCH;

    /** Words that the user named. */
    static Guard words(Collection<String> words, Shape shape) {
        return new Guard(Set.copyOf(words), 0, REACH, CharKinds.ALL, 0, 0, tables(shape.anyNeeds(), null));
    }

    /** The best guard for a shape, or null when a match can begin with anything and holds no word for sure. */
    static @Nullable Guard of(Shape shape) {
        List<Need> needs = shape.anyNeeds();
        boolean runs = (shape.first() & CharKinds.OTHER) == 0 && shape.min() > 0 && shape.first() != 0;
        for (Need need : needs) {
            if (need.from() < REACH && (!runs || need.worth() >= worth(shape))) {
                int to = Math.min(REACH, need.to());
                return new Guard(need.words(), need.from(), to, need.before(), 0, 0, tables(needs, need));
            }
        }
        if (!runs) {
            return null;
        }
        int lead = Integer.bitCount(shape.first()) == 1 ? Math.max(1, shape.lead()) : 1;
        return new Guard(Set.of(), 0, 0, 0, shape.first(), lead, tables(needs, null));
    }

    private static List<WordTable> tables(List<Need> needs, @Nullable Need chosen) {
        return needs.stream()
                .filter(need -> !need.equals(chosen))
                .map(Need::table)
                .toList();
    }

    /** How well runs guard, on the scale of {@link Need#worth()}: kanji are everywhere, long numbers are not. */
    private static int worth(Shape shape) {
        int everywhere = CharKinds.bit(CharRun.KANJI) | CharKinds.bit(CharRun.HIRAGANA);
        if ((shape.first() & everywhere) != 0) {
            return 0;
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

    /** The first index at which a match can begin that holds a word at an index of a text. */
    int earliest(char[] text, int word, int known) {
        int least = Math.max(known, word - to);
        int i = word;
        while (i > least && (Character.isLowSurrogate(text[i - 1]) || (CharKinds.of(text[i - 1]) & before) != 0)) {
            i--;
        }
        return i;
    }

    /** Whether the other words stand in a part of a text: without them RE2/J need not be asked. */
    boolean possible(char[] text, int from, int to) {
        for (int i = 0; i < others.size(); i++) {
            if (!holds(others.get(i), text, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(WordTable words, char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.begins(text[i]) && words.longest(text, i, to, from, Edges.ANYWHERE, 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
