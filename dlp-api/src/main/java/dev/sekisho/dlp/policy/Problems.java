package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one text, so that its author sees them all at once. Not thread-safe. */
final class Problems {
    private static final int MAX = 100;

    private final List<PolicyProblem> list = new ArrayList<>();

    void add(Node at, String ja, String en) {
        add(at.getStartMark(), ja, en, null);
    }

    void add(Node at, String ja, String en, @Nullable Message hint) {
        add(at.getStartMark(), ja, en, hint);
    }

    void add(Optional<Mark> at, String ja, String en, @Nullable Message hint) {
        int line = at.map(m -> m.getLine() + 1).orElse(1);
        int column = at.map(m -> m.getColumn() + 1).orElse(1);
        PolicyProblem problem = new PolicyProblem(line, column, new Message(ja, en), hint);
        if (list.size() < MAX && !list.contains(problem)) {
            list.add(problem);
        }
    }

    void throwIfAny(String name) throws PolicyException {
        if (!list.isEmpty()) {
            throw exception(name);
        }
    }

    PolicyException exception(String name) {
        list.sort(Comparator.comparingInt(PolicyProblem::line).thenComparingInt(PolicyProblem::column));
        return new PolicyException(name, list);
    }
}
