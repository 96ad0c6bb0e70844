package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PolicySimulationTest {
    private static final List<String> WORDS = List.of("極秘", "社外秘", "持出禁止");
    private static final List<String> NAMES = List.of("*名簿*", "*.csv", "顧客?.*");

    private static Policy policy(String rules) {
        return Policies.policy("unreadable: allow\norganization: {domains: [in.example]}\nrules:\n" + rules);
    }

    private static Map<String, Object> entry(String id, Policy by, Facts facts) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("transfer", id);
        entry.put("decision", by.evaluate(facts).toMap());
        return entry;
    }

    @Test
    void tellsDecisionsApartByActionAndRule() {
        Policy old = policy("  - {id: A, when: {people: 10}, then: hold}\n");
        Policy next =
                policy("  - {id: A, when: {people: 100}, then: hold}\n  - {id: B, when: {people: 1}, then: warn}\n");
        PolicySimulation simulation = new PolicySimulation(next, null, false);
        for (long people : new long[] {0, 5, 50, 60, 500}) {
            Facts facts = TestFacts.mail("a@in.example", "b@out.example")
                    .people(people)
                    .build();
            simulation.take(entry("t" + people, old, facts));
        }
        SimulationReport report = simulation.report();
        assertEquals(5, report.decisions());
        assertEquals(2, report.same());
        assertEquals(0, report.unknown());
        assertEquals(
                List.of(
                        new SimulationReport.Change(
                                Action.ALLOW, Action.WARN, new SimulationReport.Affected(1, 5, List.of("t5"))),
                        new SimulationReport.Change(
                                Action.HOLD,
                                Action.WARN,
                                new SimulationReport.Affected(2, 110, List.of("t60", "t50")))),
                report.changes());
        SimulationReport.RuleEffect a = report.rules().get(0);
        assertEquals(3, a.before());
        assertEquals(1, a.after());
        assertEquals(List.of("t60", "t50"), a.lost().examples());
        assertEquals(4, report.rules().get(1).gained().transfers());
    }

    @Test
    void anotherWordInAListIsUnknownAndTheSameListIsKnown() {
        String rule = "  - {id: K, when: {keywords: {words: [%s]}}, then: hold}\n";
        Policy old = policy(String.format(rule, "極秘"));
        Policy next = policy(String.format(rule, "極秘, 社外秘"));
        TestFacts facts = TestFacts.mail("a@in.example", "b@out.example");
        facts.asked = old.asked();
        facts.keyword("K", 1);
        assertEquals(1, run(next, entry("t", old, facts.build())).unknown());
        assertEquals(1, run(old, entry("t", old, facts.build())).same());
    }

    @Test
    void recordsOfBeforeAreUnknownWhereTheyMatterAndOnlyThere() {
        Policy old = policy("  - {id: A, when: {people: 10}, then: hold}\n");
        Policy next = policy(
                "  - {id: A, when: {people: 10}, then: hold}\n  - {id: K, when: {keywords: {words: [極秘]}}, then: warn}\n");
        for (long people : new long[] {1, 10}) {
            Facts facts = TestFacts.mail("a@in.example", "b@out.example")
                    .people(people)
                    .build();
            Map<String, Object> entry = entry("t", old, facts);
            withoutWhatWasAskedOrGiven(entry);
            SimulationReport report = run(next, entry);
            assertEquals(people == 1 ? 1 : 0, report.unknown());
            assertEquals(people == 1 ? 0 : 1, report.same());
        }
    }

    @SuppressWarnings("unchecked")
    private static void withoutWhatWasAskedOrGiven(Map<String, Object> entry) {
        Map<String, Object> decision = (Map<String, Object>) Objects.requireNonNull(entry.get("decision"));
        Map<String, Object> facts = (Map<String, Object>) Objects.requireNonNull(decision.get("facts"));
        assertTrue(facts.keySet().removeAll(Set.of("asked", "reason")));
    }

    @Test
    void aWindowThatNobodyKeptIsUnknown() {
        Policy old = policy("  - {id: A, when: {people: 10}, then: hold}\n");
        Policy next = policy("  - {id: W, when: {accumulation: {within: 30d, atLeast: 100}}, then: block}\n");
        Facts facts = TestFacts.mail("a@in.example", "b@out.example").people(1).build();
        SimulationReport report = run(next, entry("t", old, facts));
        assertEquals(1, report.unknown());
        assertEquals(List.of("t"), report.rules().get(0).unknown().examples());
    }

    @Test
    void countsWhatCannotBeUsedAndKeepsFewExamples() {
        Policy old = policy("  - {id: A, when: {people: 10}, then: hold}\n");
        Policy next = policy("  - {id: A, when: {people: 1000}, then: hold}\n");
        PolicySimulation simulation = new PolicySimulation(next, null, false);
        simulation.take(Map.of("transfer", "x", "decision", Map.of("action", "hold")));
        for (int i = 0; i < 1_000; i++) {
            Facts facts = TestFacts.mail("a@in.example", "b@out.example")
                    .people(10 + i % 900)
                    .build();
            simulation.take(entry("t" + i, old, facts));
        }
        SimulationReport report = simulation.report();
        assertEquals(1, report.unreadable());
        assertEquals(1_000, report.changes().get(0).affected().transfers());
        List<String> examples = report.changes().get(0).affected().examples();
        assertEquals("t899", examples.get(0));
        assertFalse(examples.size() > 5);
    }

    @Test
    void rulesInDryRunActOnlyWhenAsked() {
        Policy old = policy("  - {id: A, when: {people: 10}, then: hold, mode: simulate}\n");
        Facts facts = TestFacts.mail("a@in.example", "b@out.example").people(20).build();
        assertEquals(1, run(old, entry("t", old, facts)).same());
        PolicySimulation enforced = new PolicySimulation(old, null, true);
        enforced.take(entry("t", old, facts));
        assertEquals(Action.HOLD, enforced.report().changes().get(0).after());
    }

    private static SimulationReport run(Policy policy, Map<String, Object> entry) {
        PolicySimulation simulation = new PolicySimulation(policy, null, false);
        simulation.take(entry);
        return simulation.report();
    }

    /**
     * Each transfer is inspected for one policy, and once more, with all that it holds in view, for another. What the
     * simulation says from the first record must be what the second decision is, unless it says "unknown".
     */
    @Test
    void whatItSaysIsWhatWouldHaveBeen() {
        int known = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Policy old = policy(rules(random));
            Policy next = policy(rules(random));
            for (int i = 0; i < 50; i++) {
                Sent sent = Sent.draw(random);
                SimulationReport report = run(next, entry("t", old, sent.facts(old)));
                if (report.unknown() == 0) {
                    known++;
                    Action said = report.changes().isEmpty()
                            ? old.evaluate(sent.facts(old)).action()
                            : report.changes().get(0).after();
                    assertEquals(next.evaluate(sent.facts(next)).action(), said, "seed " + seed + ", transfer " + i);
                }
            }
        }
        assertTrue(known > 1_000, "hardly anything was known, so hardly anything was compared: " + known);
    }

    private static String rules(RandomGenerator random) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0, n = random.nextInt(1, 5); i < n; i++) {
            rules.append("  - {id: R").append(i).append(", when: ").append(conditions(random, 0));
            if (random.nextInt(3) == 0) {
                rules.append(", unless: ").append(conditions(random, 1));
            }
            String then = pick(random, List.of("allow", "notify", "warn", "hold", "block"));
            rules.append(", then: ").append(then).append("}\n");
        }
        return rules.toString();
    }

    private static String conditions(RandomGenerator random, int depth) {
        String one = switch (random.nextInt(depth < 2 ? 6 : 3)) {
            case 0 -> "people: {atLeast: " + random.nextInt(1, 4) + "}";
            case 1 -> "keywords: {words: [" + pick(random, WORDS) + "], atLeast: " + random.nextInt(1, 3) + "}";
            case 2 ->
                "attachments: {" + pick(random, List.of("any", "none")) + ": {name: ['" + pick(random, NAMES) + "']}}";
            case 3 -> "any: [" + conditions(random, depth + 1) + ", " + conditions(random, depth + 1) + "]";
            case 4 -> "all: [" + conditions(random, depth + 1) + ", " + conditions(random, depth + 1) + "]";
            default -> "not: " + conditions(random, depth + 1);
        };
        return "{" + one + "}";
    }

    private static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A transfer with all that it holds; a policy sees of it what it looks for. */
    private record Sent(long people, Map<String, Long> words, List<String> names, boolean unread) {

        static Sent draw(RandomGenerator random) {
            Map<String, Long> words = new LinkedHashMap<>();
            WORDS.forEach(word -> words.put(word, (long) random.nextInt(3)));
            List<String> names = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                names.add(pick(random, List.of("名簿.csv", "顧客A.xlsx", "memo.txt", "list.csv")));
            }
            return new Sent(random.nextInt(4), words, names, random.nextInt(4) == 0);
        }

        Facts facts(Policy by) {
            TestFacts facts = TestFacts.mail("a@in.example", "b@out.example").people(people);
            facts.asked = by.asked();
            by.keywords()
                    .forEach(list -> facts.keyword(
                            list.name(),
                            list.words().stream()
                                    .mapToLong(w -> words.getOrDefault(w, 0L))
                                    .sum()));
            for (String name : names) {
                PartStatus status = unread ? PartStatus.ENCRYPTED : PartStatus.FULL;
                facts.parts.add(new PartFact(
                        "" + facts.parts.size(),
                        PartRole.ATTACHMENT,
                        "text/csv",
                        "csv",
                        1,
                        status,
                        "",
                        0,
                        by.matchingNames(name)));
            }
            return facts.build();
        }
    }
}
