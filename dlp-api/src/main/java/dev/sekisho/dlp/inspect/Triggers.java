package dev.sekisho.dlp.inspect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes the engine call a {@link Detector}.
 *
 * <p>The triggers of all detectors are merged into one automaton, so that the text is read once and the cost hardly
 * grows with the number of detectors. Literals are matched in folded text: full-width forms, half-width katakana and
 * upper case are the same as their counterparts.
 *
 * <p>Immutable.
 */
public final class Triggers {
    private final Map<CharRun, Integer> runs;
    private final List<String> literals;
    private final Map<InfoType, List<String>> labels;
    private final Map<InfoType, List<String>> negatives;
    private final Set<InfoType> columns;

    private Triggers(Builder b) {
        this.runs = Map.copyOf(b.runs);
        this.literals = List.copyOf(b.literals);
        this.labels = copy(b.labels);
        this.negatives = copy(b.negatives);
        this.columns = Set.copyOf(b.columns);
    }

    private static Map<InfoType, List<String>> copy(Map<InfoType, List<String>> map) {
        Map<InfoType, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<InfoType, List<String>> entry : map.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        return Map.copyOf(copy);
    }

    /**
     * Starts with nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The runs that trigger, with the least length of each in UTF-16 code units.
     *
     * @return run to length
     */
    public Map<CharRun, Integer> runs() {
        return runs;
    }

    /**
     * The words that trigger, as they were given.
     *
     * @return the literals
     */
    public List<String> literals() {
        return literals;
    }

    /**
     * Words that, before a candidate, speak for an info type. They do not trigger.
     *
     * @return info type to labels
     */
    public Map<InfoType, List<String>> labels() {
        return labels;
    }

    /**
     * Words that, around a candidate, speak against an info type. They do not trigger.
     *
     * @return info type to words
     */
    public Map<InfoType, List<String>> negatives() {
        return negatives;
    }

    /**
     * The column types for which each cell triggers.
     *
     * @return the info types
     */
    public Set<InfoType> columns() {
        return columns;
    }

    /** Builds {@link Triggers}. Not thread-safe. */
    public static final class Builder {
        private final Map<CharRun, Integer> runs = new EnumMap<>(CharRun.class);
        // No set: dictionaries bring tens of thousands, and the engine merges equal words of all detectors anyway.
        private final List<String> literals = new ArrayList<>();
        private final Map<InfoType, List<String>> labels = new LinkedHashMap<>();
        private final Map<InfoType, List<String>> negatives = new LinkedHashMap<>();
        private final Set<InfoType> columns = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Triggers at each run of a kind.
         *
         * @param run the kind of characters
         * @param minLength the least length in UTF-16 code units (for {@link CharRun#DIGITS}: of digits)
         * @return this
         */
        public Builder run(CharRun run, int minLength) {
            runs.put(run, Math.min(minLength, runs.getOrDefault(run, minLength)));
            return this;
        }

        /**
         * Triggers at words.
         *
         * @param words the words
         * @return this
         */
        public Builder literals(String... words) {
            literals.addAll(List.of(words));
            return this;
        }

        /**
         * Declares labels, which the engine looks up for {@link Candidate#labelled}.
         *
         * @param type what the labels announce
         * @param words the labels
         * @return this
         */
        public Builder labels(InfoType type, String... words) {
            add(labels, type, words);
            return this;
        }

        /**
         * Declares words that speak against an info type, which the engine looks up for {@link Candidate#contradicted}.
         *
         * @param type the info type
         * @param words the words
         * @return this
         */
        public Builder negatives(InfoType type, String... words) {
            add(negatives, type, words);
            return this;
        }

        private static void add(Map<InfoType, List<String>> all, InfoType type, String[] words) {
            List<String> known = all.getOrDefault(type, new ArrayList<>());
            known.addAll(List.of(words));
            all.put(type, known);
        }

        /**
         * Triggers at each cell of a column, or value of a form, that has one of these types.
         *
         * @param types the column types
         * @return this
         */
        public Builder columns(InfoType... types) {
            columns.addAll(List.of(types));
            return this;
        }

        /**
         * Makes the triggers.
         *
         * @return the triggers
         */
        public Triggers build() {
            return new Triggers(this);
        }
    }
}
