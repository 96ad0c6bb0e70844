package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One condition as it is written, for questions about rules that need no transfer.
 *
 * <p>Lint asks about every pair of rules: what the answers need is therefore worked out once, when the clause is made.
 */
final class Clause {
    /** Conditions that hold for one of several words. */
    private static final Set<String> ONE_OF = Set.of(
            "channel",
            "transport",
            "department",
            "destination",
            "purpose",
            "requestedBy",
            "dataOwner",
            "inspection",
            "legal");
    /** Conditions made of several such. */
    private static final Set<String> EACH_ONE_OF = Set.of("actor", "attribute");

    private static final Set<String> BOUNDS = Set.of("atLeast", "atMost");

    private final String key;
    private final Object value;
    private final int keyHash;
    private final int valueHash;
    private final boolean map;
    private final Set<Object> words;
    /** The members of a map, but for its bounds. */
    private final Map<String, Object> fixed;
    /** The words of each member of a condition that is made of several. */
    private final Map<String, Set<Object>> choices;

    private final boolean bounded;
    private final long least;
    private final long most;
    private final @Nullable Clause negated;

    private Clause(String key, Object value) {
        this.key = key.intern(); // few keys, compared often
        this.value = value;
        this.keyHash = key.hashCode();
        this.valueHash = value.hashCode();
        this.map = value instanceof Map;
        this.words = words(value);
        this.fixed = PlainTree.map(value);
        this.least = number(fixed.get("atLeast"), fixed.containsKey("atMost") ? 0 : 1);
        this.most = number(fixed.get("atMost"), Long.MAX_VALUE);
        this.bounded = fixed.keySet().removeAll(BOUNDS);
        this.choices = EACH_ONE_OF.contains(key) ? choices(fixed) : Map.of();
        List<Clause> inner = key.equals("not") ? of(value) : List.of();
        this.negated = inner.size() == 1 ? inner.get(0) : null;
    }

    /** The conditions of a map, those under {@code all} among them. */
    static List<Clause> of(Object tree) {
        List<Clause> clauses = new ArrayList<>();
        PlainTree.map(tree).forEach((key, value) -> {
            if (key.equals("all")) {
                PlainTree.list(value).forEach(part -> clauses.addAll(of(part)));
            } else {
                clauses.add(new Clause(key, key.equals("people") ? spelledOut(value) : value));
            }
        });
        return List.copyOf(clauses);
    }

    private static Object spelledOut(Object value) {
        return value instanceof String ? Map.of("atLeast", value) : value;
    }

    private static Set<Object> words(Object value) {
        return Set.copyOf(PlainTree.list(value));
    }

    private static Map<String, Set<Object>> choices(Map<String, Object> members) {
        Map<String, Set<Object>> choices = new HashMap<>();
        members.forEach((member, value) -> choices.put(member, words(value)));
        return choices;
    }

    /** What it looks at. */
    String key() {
        return key;
    }

    /** What it asks for. */
    Object value() {
        return value;
    }

    /** Whether the other holds wherever this one holds, as far as the text tells. */
    boolean implies(Clause other) {
        if (!sameKey(other)) {
            return false;
        }
        if (sameValue(other)) {
            return true;
        }
        if (!map && !other.map && ONE_OF.contains(key)) {
            return other.words.containsAll(words);
        }
        if (EACH_ONE_OF.contains(key)) {
            return narrowsEachOf(other);
        }
        return map
                && other.map
                && (bounded || other.bounded)
                && least >= other.least
                && most <= other.most
                && fixed.equals(other.fixed);
    }

    private boolean sameKey(Clause other) {
        return keyHash == other.keyHash && key.equals(other.key);
    }

    private boolean sameValue(Clause other) {
        return valueHash == other.valueHash && value.equals(other.value);
    }

    private boolean narrowsEachOf(Clause other) {
        for (Map.Entry<String, Set<Object>> member : other.choices.entrySet()) {
            Set<Object> mine = choices.get(member.getKey());
            if (mine == null || !member.getValue().containsAll(mine)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both can hold for no transfer, as far as the text tells. */
    boolean contradicts(Clause other) {
        if (negated != null) {
            return other.implies(negated);
        }
        if (!sameKey(other)) {
            return false;
        }
        if (key.equals("channel")) {
            return Collections.disjoint(words, other.words);
        }
        return map && other.map && (least > other.most || other.least > most) && fixed.equals(other.fixed);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Clause other && sameKey(other) && sameValue(other);
    }

    @Override
    public int hashCode() {
        return 31 * keyHash + valueHash;
    }

    @Override
    public String toString() {
        return key + ": " + value;
    }

    private static long number(@Nullable Object value, long otherwise) {
        try {
            return value == null ? otherwise : Long.parseLong(value.toString());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
