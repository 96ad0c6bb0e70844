package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One condition as it is written, for questions about rules that need no transfer.
 *
 * @param key what it looks at
 * @param value what it asks for
 */
record Clause(String key, Object value) {
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

    /** Whether the other holds wherever this one holds, as far as the text tells. */
    boolean implies(Clause other) {
        if (!key.equals(other.key)) {
            return false;
        }
        if (value.equals(other.value)) {
            return true;
        }
        if (ONE_OF.contains(key) && !isMap() && !other.isMap()) {
            return words(other.value).containsAll(words(value));
        }
        Map<String, Object> mine = PlainTree.map(value);
        Map<String, Object> others = PlainTree.map(other.value);
        if (EACH_ONE_OF.contains(key)) {
            return others.entrySet().stream()
                    .allMatch(e -> mine.containsKey(e.getKey())
                            && words(e.getValue()).containsAll(words(mine.get(e.getKey()))));
        }
        return isMap()
                && other.isMap()
                && !noBounds(mine, others)
                && sameButBounds(mine, others)
                && within(mine, others);
    }

    /** Whether both can hold for no transfer, as far as the text tells. */
    boolean contradicts(Clause other) {
        if (key.equals("not") && of(value).size() == 1) {
            return other.implies(of(value).get(0));
        }
        if (!key.equals(other.key)) {
            return false;
        }
        if (key.equals("channel")) {
            Set<Object> both = words(value);
            both.retainAll(words(other.value));
            return both.isEmpty();
        }
        Map<String, Object> mine = PlainTree.map(value);
        Map<String, Object> others = PlainTree.map(other.value);
        return isMap()
                && other.isMap()
                && sameButBounds(mine, others)
                && (least(mine) > most(others) || least(others) > most(mine));
    }

    private boolean isMap() {
        return value instanceof Map;
    }

    private static Set<Object> words(Object value) {
        return new LinkedHashSet<>(PlainTree.list(value));
    }

    private static boolean noBounds(Map<String, Object> a, Map<String, Object> b) {
        return BOUNDS.stream().noneMatch(k -> a.containsKey(k) || b.containsKey(k));
    }

    private static boolean sameButBounds(Map<String, Object> a, Map<String, Object> b) {
        Map<String, Object> left = PlainTree.map(a);
        Map<String, Object> right = PlainTree.map(b);
        left.keySet().removeAll(BOUNDS);
        right.keySet().removeAll(BOUNDS);
        return left.equals(right);
    }

    private static boolean within(Map<String, Object> inner, Map<String, Object> outer) {
        return least(inner) >= least(outer) && most(inner) <= most(outer);
    }

    private static long least(Map<String, Object> bounds) {
        return number(bounds.get("atLeast"), bounds.containsKey("atMost") ? 0 : 1);
    }

    private static long most(Map<String, Object> bounds) {
        return number(bounds.get("atMost"), Long.MAX_VALUE);
    }

    private static long number(@Nullable Object value, long otherwise) {
        try {
            return value == null ? otherwise : Long.parseLong(value.toString());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
