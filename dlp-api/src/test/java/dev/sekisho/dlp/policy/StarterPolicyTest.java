package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class StarterPolicyTest {

    @Test
    void passesItsOwnTests() throws PolicyException {
        List<TestResult> results =
                Policy.parse(PolicyTexts.starter(), "starter-policy.yaml").runTests();
        assertFalse(results.isEmpty());
        for (TestResult result : results) {
            assertEquals(List.of(), result.differences(), result.name() + " at line " + result.line());
        }
    }

    @Test
    void isInDryRun() throws PolicyException {
        Policy policy = Policy.parse(PolicyTexts.starter(), "starter-policy.yaml");
        assertFalse(policy.usesHold());
        assertFalse(policy.usesEncrypt());
        Decision decision = policy.evaluate(
                TestFacts.mail("op@city.example", "x@gmail.com").people(17_000).build());
        assertEquals(Action.ALLOW, decision.action());
        assertEquals("FREE-01", decision.hits().get(0).ruleId());
        assertFalse(decision.hits().get(0).enforced());
    }
}
