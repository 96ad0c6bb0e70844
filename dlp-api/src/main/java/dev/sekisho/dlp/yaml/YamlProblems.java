package dev.sekisho.dlp.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one text, so that its author sees them all at once. Not thread-safe. */
public final class YamlProblems {
    private static final int MAX = 100;

    private final List<YamlProblem> list = new ArrayList<>();

    /** Starts with none. */
    public YamlProblems() {}

    /**
     * Adds a mistake. Equal ones are told once, and no more than the first 100.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @param ja what is wrong, in Japanese
     * @param en what is wrong, in English
     * @param hint what to write instead, or null
     */
    public void add(int line, int column, String ja, String en, @Nullable Hint hint) {
        YamlProblem problem = new YamlProblem(line, column, ja, en, hint);
        if (list.size() < MAX && !list.contains(problem)) {
            list.add(problem);
        }
    }

    void add(Node at, String ja, String en, @Nullable Hint hint) {
        add(at.getStartMark(), ja, en, hint);
    }

    void add(Optional<Mark> at, String ja, String en, @Nullable Hint hint) {
        int line = at.map(m -> m.getLine() + 1).orElse(1);
        int column = at.map(m -> m.getColumn() + 1).orElse(1);
        add(line, column, ja, en, hint);
    }

    /**
     * Whether there is none.
     *
     * @return true when nothing was added
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * All mistakes.
     *
     * @return the mistakes in the order of the text
     */
    public List<YamlProblem> sorted() {
        List<YamlProblem> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparingInt(YamlProblem::line).thenComparingInt(YamlProblem::column));
        return List.copyOf(sorted);
    }
}
