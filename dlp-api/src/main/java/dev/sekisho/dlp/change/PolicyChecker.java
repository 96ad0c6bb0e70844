package dev.sekisho.dlp.change;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.policy.Message;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.policy.PolicyProblem;
import dev.sekisho.dlp.policy.PolicyRemark;
import dev.sekisho.dlp.policy.TestResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Policies, with the tests that stand in them. */
final class PolicyChecker implements Checker {
    private final List<InfoType> furtherTypes;

    PolicyChecker(Collection<InfoType> furtherTypes) {
        this.furtherTypes = List.copyOf(furtherTypes);
    }

    @Override
    public List<Message> problems(String name, byte[] content) {
        String text = Text.of(content);
        if (text == null) {
            return List.of(Text.NO_TEXT);
        }
        try {
            return problems(Policy.parse(text, name, furtherTypes));
        } catch (PolicyException e) {
            return e.problems().stream().map(PolicyChecker::message).toList();
        }
    }

    private static Message message(PolicyProblem p) {
        return new Message(
                p.line() + " 行 " + p.column() + " 列: " + p.message().ja(),
                "line " + p.line() + ", column " + p.column() + ": "
                        + p.message().en());
    }

    private static List<Message> problems(Policy policy) {
        List<Message> problems = new ArrayList<>();
        List<TestResult> results = policy.runTests();
        if (results.isEmpty()) {
            problems.add(new Message("テスト（tests）がありません", "there are no tests"));
        }
        for (TestResult result : results) {
            for (Message difference : result.differences()) {
                problems.add(new Message(
                        "テスト「" + result.name() + "」: " + difference.ja(),
                        "test '" + result.name() + "': " + difference.en()));
            }
        }
        for (PolicyRemark remark : policy.lint()) {
            if (remark.kind().isError()) {
                problems.add(new Message(
                        remark.line() + " 行 規則 " + remark.ruleId() + ": "
                                + remark.message().ja(),
                        "line " + remark.line() + ", rule " + remark.ruleId() + ": "
                                + remark.message().en()));
            }
        }
        return problems;
    }

    @Override
    public List<Message> differences(byte @Nullable [] older, byte[] newer) {
        try {
            Policy now = parsed(newer);
            return older == null ? now.differencesToNone() : parsed(older).differencesTo(now);
        } catch (PolicyException e) {
            // A version before may name detectors that are gone: its text can still be compared.
            return new LinesChecker().differences(older, newer);
        }
    }

    private Policy parsed(byte[] content) throws PolicyException {
        return Policy.parse(Text.orNone(content), "policy", furtherTypes);
    }
}
