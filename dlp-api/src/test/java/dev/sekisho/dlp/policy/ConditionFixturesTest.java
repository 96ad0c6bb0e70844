package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.history.WindowValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture is a policy about one condition, with its tests. */
class ConditionFixturesTest {

    static List<Path> fixtures() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(ConditionFixturesTest.class.getResource("conditions"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void passesItsOwnTests(Path fixture) throws Exception {
        List<TestResult> results = Policy.load(fixture).runTests();
        assertFalse(results.isEmpty());
        for (TestResult result : results) {
            assertEquals(List.of(), result.differences(), result.name());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void replaysFromTheRecord(Path fixture) throws Exception {
        Policy policy = Policy.load(fixture);
        for (TestResult result : policy.runTests()) {
            Facts facts = result.decision().facts();
            assertEquals(facts, Facts.fromMap(facts.toMap()));
        }
    }

    @Test
    void doesNotKnowWithoutHistoryOrDirectory() {
        for (String condition : List.of(
                "recipients: {any: new}",
                "recipients: {all: new}",
                "recipients: {none: new}",
                "recipients: {any: new, count: {atMost: 0}}",
                "actor: {employment: dispatched}",
                "actor: {accessLevel: high}",
                "actor: {leaver: true}",
                "actor: {leaver: false}",
                "accumulation: {within: 30d, atLeast: 1}")) {
            Policy policy = Policies.when(condition);
            Decision decision = policy.evaluate(
                    TestFacts.mail("a@in.example", "b@out.example").build());
            assertEquals(1, decision.hits().size(), condition);
            assertTrue(decision.hits().get(0).unknown(), condition);
        }
    }

    @Test
    void doesNotKnowWhereTheEstimateIsNearTheThreshold() {
        Policy policy = Policies.when("accumulation: {within: 30d, atLeast: 1000}");
        TestFacts facts = TestFacts.mail("a@in.example", "b@out.example");
        facts.windows.put("people/actor/30d", new WindowValue(950, 990, 1030));
        assertTrue(policy.evaluate(facts.build()).hits().get(0).unknown());
        facts.windows.put("people/actor/30d", new WindowValue(1001, 1040, 1080));
        assertFalse(policy.evaluate(facts.build()).hits().get(0).unknown());
        facts.windows.put("people/actor/30d", new WindowValue(900, 940, 999));
        assertEquals(List.of(), policy.evaluate(facts.build()).hits());
    }

    @Test
    void countsEditsUpToALimit() {
        assertEquals(1, LookAlike.distance("regno", "rengo", 2));
        assertEquals(1, LookAlike.distance("clinc", "clinic", 2));
        assertEquals(2, LookAlike.distance("cilnik", "clinic", 2));
        assertEquals(3, LookAlike.distance("abc", "abcdef", 2));
        assertEquals("dlnlc", LookAlike.shape("cl1nic"));
    }
}
