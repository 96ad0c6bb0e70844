package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyRemark;
import dev.sekisho.dlp.policy.TestResult;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other products decide by can be written in our format, and each rule has a test that it matches. */
class AnchorPoliciesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "iij-secure-mx",
                "guardianwall",
                "m-filter",
                "hennge",
                "msecure",
                "nttpc",
                "purview",
                "gmail",
                "fortimail",
                "ciphermail",
                "apache-james",
                "gateway"
            })
    void everyRuleIsTriedAndTheTestsPass(String name) throws Exception {
        URL file = Objects.requireNonNull(
                AnchorPoliciesTest.class.getResource("/dev/sekisho/dlp/examples/policy/" + name + ".yaml"));
        Policy policy = Policy.load(Path.of(file.toURI()));
        Set<String> tried = new TreeSet<>();
        for (TestResult result : policy.runTests()) {
            assertTrue(result.passed(), () -> name + ": " + result.name() + " " + result.differences());
            result.decision().hits().forEach(hit -> tried.add(hit.ruleId()));
        }
        Set<String> untried = new TreeSet<>();
        policy.differencesToNone().stream()
                .map(difference -> difference.en())
                .filter(text -> text.startsWith("rule ") && text.contains(" added: "))
                .map(text -> text.substring("rule ".length(), text.indexOf(" added: ")))
                .filter(id -> !tried.contains(id))
                .forEach(untried::add);
        assertEquals(Set.of(), untried, "rules that no test matches");
        List<PolicyRemark> errors =
                policy.lint().stream().filter(r -> r.kind().isError()).toList();
        assertEquals(List.of(), errors);
    }
}
