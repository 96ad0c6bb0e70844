package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries a policy on the facts of decisions that the trail has: what would it have done?
 *
 * <p>The facts are evaluated anew and nothing is inspected again, so that what was found then is what was found. Sums
 * over time are those of what really left. Where the policy asks what nobody asked then (a new keyword list, file name,
 * detector or window), the decision is evaluated both ways, and when the ways part, it is said to be unknown.
 *
 * <p>Decisions are taken one by one; memory does not grow with them. Not thread-safe.
 */
public final class PolicySimulation {
    /** A policy has at most a few thousand rules; a damaged record must not make us keep more. */
    private static final int MOST_RULES = 20_000;

    private final Policy candidate;
    private final @Nullable Policy base;
    private final boolean asEnforced;
    private final Map<Action, Map<Action, Affecting>> changes = new EnumMap<>(Action.class);
    private final Map<String, Effect> rules = new LinkedHashMap<>();
    private long decisions;
    private long same;
    private long unknown;
    private long unreadable;

    /** What one rule did and would do. */
    private static final class Effect {
        private long before;
        private long after;
        private final Affecting gained = new Affecting();
        private final Affecting lost = new Affecting();
        private final Affecting unknown = new Affecting();
    }

    /** Which rules acted, and what was decided. */
    private record Acted(Action action, Set<String> rules) {}

    /**
     * Starts a simulation.
     *
     * @param candidate the policy to try
     * @param base another policy to compare with, tried on the same facts; null compares with what was decided
     * @param asEnforced whether rules in dry run are to act, as they will once they are enforced
     */
    public PolicySimulation(Policy candidate, @Nullable Policy base, boolean asEnforced) {
        this.candidate = candidate;
        this.base = base;
        this.asEnforced = asEnforced;
        candidate.ruleIds().forEach(id -> rules.put(id, new Effect()));
    }

    /**
     * Takes the record of one decision.
     *
     * @param decision the facts of a record of the kind {@code decision}
     */
    public void take(Map<String, Object> decision) {
        decisions++;
        try {
            RecordMap recorded = new RecordMap(decision);
            take(recorded.string("transfer"), recorded.map("decision"));
        } catch (IllegalArgumentException e) {
            unreadable++;
        }
    }

    private void take(String id, RecordMap decision) {
        Facts facts = FactsMap.fromMap(decision.map("facts").map());
        Acted strict = acted(candidate, facts, Unrecorded.STRICTEST);
        Acted mild = acted(candidate, facts, Unrecorded.MILDEST);
        Acted before = base == null ? acted(decision) : acted(base, facts, Unrecorded.STRICTEST);
        boolean known = base == null || acted(base, facts, Unrecorded.MILDEST).action() == before.action();
        count(id, facts.people(), before, strict, mild);
        if (!known || strict.action() != mild.action()) {
            unknown++;
        } else if (strict.action() == before.action()) {
            same++;
        } else {
            changes.computeIfAbsent(before.action(), a -> new EnumMap<>(Action.class))
                    .computeIfAbsent(strict.action(), a -> new Affecting())
                    .add(id, facts.people());
        }
    }

    private Acted acted(Policy policy, Facts facts, Unrecorded unrecorded) {
        Decision decision = policy.decide(facts, asEnforced, unrecorded);
        Set<String> acting = new HashSet<>();
        decision.hits().stream().filter(RuleHit::enforced).forEach(hit -> acting.add(hit.ruleId()));
        return new Acted(decision.action(), acting);
    }

    private static Acted acted(RecordMap decision) {
        Set<String> acting = new HashSet<>();
        for (RecordMap rule : decision.maps("rules")) {
            if (rule.bool("enforced")) {
                acting.add(rule.string("id"));
            }
        }
        return new Acted(Action.of(decision.string("action")), acting);
    }

    private void count(String id, long people, Acted before, Acted strict, Acted mild) {
        Set<String> all = new HashSet<>(before.rules());
        all.addAll(strict.rules());
        all.addAll(mild.rules());
        for (String rule : all) {
            Effect effect = effect(rule);
            boolean then = before.rules().contains(rule);
            boolean now = strict.rules().contains(rule);
            effect.before += then ? 1 : 0;
            if (now != mild.rules().contains(rule)) {
                effect.unknown.add(id, people);
                continue;
            }
            effect.after += now ? 1 : 0;
            if (now && !then) {
                effect.gained.add(id, people);
            } else if (then && !now) {
                effect.lost.add(id, people);
            }
        }
    }

    private Effect effect(String rule) {
        Effect known = rules.get(rule);
        if (known != null) {
            return known;
        }
        return rules.computeIfAbsent(rules.size() < MOST_RULES ? rule : "…", r -> new Effect());
    }

    /**
     * What came out so far.
     *
     * @return the report
     */
    public SimulationReport report() {
        List<SimulationReport.Change> different = new ArrayList<>();
        changes.forEach((before, byAfter) -> byAfter.forEach(
                (after, affecting) -> different.add(new SimulationReport.Change(before, after, affecting.affected()))));
        List<SimulationReport.RuleEffect> effects = new ArrayList<>();
        rules.forEach((rule, e) -> effects.add(new SimulationReport.RuleEffect(
                rule, e.before, e.after, e.gained.affected(), e.lost.affected(), e.unknown.affected())));
        return new SimulationReport(decisions, same, unknown, unreadable, different, effects);
    }

    @Override
    public String toString() {
        return "PolicySimulation[" + candidate + ", decisions=" + decisions + "]";
    }
}
