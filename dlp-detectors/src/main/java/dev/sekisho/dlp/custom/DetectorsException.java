package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.yaml.YamlProblem;
import dev.sekisho.dlp.yaml.YamlProblems;
import java.util.List;
import java.util.stream.Collectors;

/** Definitions of detectors that have mistakes: all of them, each with its place. */
public final class DetectorsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<YamlProblem> problems;

    DetectorsException(String name, YamlProblems problems) {
        super(problems.sorted().stream().map(p -> p.print(name)).collect(Collectors.joining("\n")));
        this.problems = problems.sorted();
    }

    static DetectorsException of(String name, String ja, String en) {
        YamlProblems problems = new YamlProblems();
        problems.add(1, 1, ja, en, null);
        return new DetectorsException(name, problems);
    }

    /**
     * The mistakes.
     *
     * @return the mistakes in the order of the text
     */
    public List<YamlProblem> problems() {
        return problems;
    }
}
