package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes from one version of a policy to the next, rule by rule. The order of rules does not matter. */
final class PolicyDifference {
    private final List<Message> differences = new ArrayList<>();

    private PolicyDifference() {}

    static List<Message> between(Object older, Object newer) {
        PolicyDifference difference = new PolicyDifference();
        Map<String, Object> before = PlainTree.map(older);
        Map<String, Object> after = PlainTree.map(newer);
        Map<String, Object> rulesBefore = rules(before.remove("rules"));
        Map<String, Object> rulesAfter = rules(after.remove("rules"));
        difference.rules(rulesBefore, rulesAfter);
        before.remove("tests");
        after.remove("tests");
        difference.members("", before, after, new Message("", ""));
        return List.copyOf(difference.differences);
    }

    private static Map<String, Object> rules(@Nullable Object tree) {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Object rule : tree == null ? List.of() : PlainTree.list(tree)) {
            rules.put(String.valueOf(PlainTree.map(rule).get("id")), rule);
        }
        return rules;
    }

    private void rules(Map<String, Object> before, Map<String, Object> after) {
        for (String id : union(before, after)) {
            Object old = before.get(id);
            Object now = after.get(id);
            if (old == null && now != null) {
                add(new Message("規則 " + id + " を追加: " + then(now), "rule " + id + " added: " + then(now)));
            } else if (now == null && old != null) {
                add(new Message("規則 " + id + " を削除: " + then(old), "rule " + id + " removed: " + then(old)));
            } else if (old != null && now != null) {
                Message where = new Message("規則 " + id + " の ", "rule " + id + ": ");
                members("", PlainTree.map(old), PlainTree.map(now), where);
            }
        }
    }

    private static String then(Object rule) {
        Map<String, Object> members = PlainTree.map(rule);
        return text(members.getOrDefault("when", "")) + " -> " + text(members.getOrDefault("then", ""));
    }

    private void members(String path, Map<String, Object> before, Map<String, Object> after, Message where) {
        for (String key : union(before, after)) {
            Object old = before.get(key);
            Object now = after.get(key);
            String name = path + key;
            if (old instanceof Map && now instanceof Map) {
                members(name + ".", PlainTree.map(old), PlainTree.map(now), where);
            } else if (old instanceof List || now instanceof List) {
                elements(name, old, now, where);
            } else if (old == null || !old.equals(now)) {
                changed(name, old, now, where);
            }
        }
    }

    private void elements(String name, @Nullable Object old, @Nullable Object now, Message where) {
        Set<Object> gone = new LinkedHashSet<>(old == null ? List.of() : PlainTree.list(old));
        Set<Object> come = new LinkedHashSet<>(now == null ? List.of() : PlainTree.list(now));
        Set<Object> kept = new LinkedHashSet<>(gone);
        kept.retainAll(come);
        gone.removeAll(kept);
        come.removeAll(kept);
        if (!come.isEmpty()) {
            String all = text(List.copyOf(come));
            add(new Message(where.ja() + name + " に追加: " + all, where.en() + name + " gains " + all));
        }
        if (!gone.isEmpty()) {
            String all = text(List.copyOf(gone));
            add(new Message(where.ja() + name + " から削除: " + all, where.en() + name + " loses " + all));
        }
    }

    private void changed(String name, @Nullable Object old, @Nullable Object now, Message where) {
        String before = old == null ? "-" : text(old);
        String after = now == null ? "-" : text(now);
        add(new Message(
                where.ja() + name + ": " + before + " -> " + after,
                where.en() + name + ": " + before + " -> " + after));
    }

    private void add(Message message) {
        differences.add(message);
    }

    private static Set<String> union(Map<String, Object> a, Map<String, Object> b) {
        Set<String> keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        return keys;
    }

    /** As in the policy, on one line. */
    private static String text(Object tree) {
        if (tree instanceof Map) {
            List<String> members = new ArrayList<>();
            PlainTree.map(tree).forEach((key, value) -> members.add(key + ": " + text(value)));
            return "{" + String.join(", ", members) + "}";
        }
        if (tree instanceof List<?> list) {
            return "["
                    + String.join(
                            ", ", list.stream().map(PolicyDifference::text).toList()) + "]";
        }
        return tree.toString();
    }
}
