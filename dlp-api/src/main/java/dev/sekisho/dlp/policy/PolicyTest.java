package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A test that stands in a policy. What is null is not compared.
 *
 * @param line the line it stands on, from 1
 * @param rules the ids of exactly the rules that are to match
 */
record PolicyTest(
        String name,
        int line,
        Facts given,
        @Nullable Action action,
        @Nullable Set<String> rules,
        @Nullable Integer quorum,
        @Nullable Boolean encrypt,
        @Nullable Set<String> approvers) {

    TestResult run(Decision decision) {
        List<Message> differences = new ArrayList<>();
        HoldRequirement hold = decision.hold();
        Set<String> hits = new TreeSet<>();
        decision.hits().forEach(hit -> hits.add(hit.ruleId()));
        compare("action", action == null ? null : action.id(), decision.action().id(), differences);
        compare("rules", rules == null ? null : new TreeSet<>(rules), hits, differences);
        compare("quorum", quorum, hold == null ? 0 : hold.quorum(), differences);
        compare("encrypt", encrypt, decision.encrypt(), differences);
        Set<String> groups = hold == null ? new TreeSet<>() : new TreeSet<>(hold.approvers());
        compare("approvers", approvers == null ? null : new TreeSet<>(approvers), groups, differences);
        return new TestResult(name, line, differences, decision);
    }

    private static void compare(String key, @Nullable Object expected, Object actual, List<Message> differences) {
        if (expected != null && !expected.equals(actual)) {
            differences.add(new Message(
                    key + ": 期待 " + expected + "、実際 " + actual, key + ": expected " + expected + ", was " + actual));
        }
    }
}
