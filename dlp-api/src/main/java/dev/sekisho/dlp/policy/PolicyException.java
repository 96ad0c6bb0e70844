package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.YamlProblems;
import java.util.List;
import java.util.stream.Collectors;

/** A policy that cannot be loaded. Names every mistake found, each with its place, in Japanese and English. */
public final class PolicyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<PolicyProblem> problems;

    PolicyException(String name, YamlProblems problems) {
        super(problems.sorted().stream().map(p -> p.print(name)).collect(Collectors.joining("\n")));
        this.problems = problems.sorted().stream().map(PolicyProblem::of).toList();
    }

    static void throwIfAny(String name, YamlProblems problems) throws PolicyException {
        if (!problems.isEmpty()) {
            throw new PolicyException(name, problems);
        }
    }

    /**
     * The mistakes, in the order of the text.
     *
     * @return at least one problem; empty only on an exception that was serialized
     */
    public List<PolicyProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
