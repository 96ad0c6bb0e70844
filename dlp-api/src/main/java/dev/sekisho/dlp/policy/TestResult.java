package dev.sekisho.dlp.policy;

import java.util.List;
import java.util.Objects;

/**
 * What became of a test that stands in a policy.
 *
 * @param name the name of the test
 * @param line the line it stands on, from 1
 * @param differences what is not as expected; empty when it passed
 * @param decision what the policy says, with no rule in dry run
 */
public record TestResult(String name, int line, List<Message> differences, Decision decision) {

    /**
     * Copies the list.
     *
     * @param name the name of the test
     * @param line the line
     * @param differences what is not as expected
     * @param decision what the policy says
     */
    public TestResult {
        Objects.requireNonNull(name, "name");
        differences = List.copyOf(differences);
        Objects.requireNonNull(decision, "decision");
    }

    /**
     * Whether all is as expected.
     *
     * @return true when there is no difference
     */
    public boolean passed() {
        return differences.isEmpty();
    }
}
