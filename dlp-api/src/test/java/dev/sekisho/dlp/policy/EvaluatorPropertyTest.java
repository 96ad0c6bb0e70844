package dev.sekisho.dlp.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.dlp.history.Dimension;
import dev.sekisho.dlp.history.Measure;
import dev.sekisho.dlp.history.Window;
import dev.sekisho.dlp.history.WindowValue;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.json.CanonicalJson;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random policies over random facts, against an interpreter that reads the policy's tree anew each time. */
class EvaluatorPropertyTest {
    private static final List<String> ACTIONS =
            List.of("allow", "notify", "warn", "deidentify", "encrypt", "ask-reason", "hold", "block");
    private static final List<String> LISTS = List.of("secret", "project");
    private static final Window WINDOW = new Window(Measure.PEOPLE, Dimension.ACTOR, 30);
    private static final List<String> STATUSES = List.of("encrypted", "unsupported", "failed", "limit", "partial");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed={0}")
    @MethodSource("seeds")
    void agreesWithTheNaiveInterpreter(long seed) throws PolicyException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, Object> tree = tree(random);
        Policy policy = Policy.parse(CanonicalJson.write(tree), "seed-" + seed);
        for (int i = 0; i < 25; i++) {
            Facts facts = facts(random);
            Decision decision = policy.evaluate(facts);
            List<String> hits = decision.hits().stream()
                    .map(h -> h.ruleId() + (h.unknown() ? "?" : "") + (h.enforced() ? "" : "~"))
                    .toList();
            assertEquals(new Naive(facts).run(tree), told(decision) + " " + hits);
            assertEquals(decision, policy.evaluate(Facts.fromMap(facts.toMap())));
        }
    }

    private static String told(Decision decision) {
        Obligations o = decision.obligations();
        return decision.action().id() + (o.deidentify() == null ? "" : " deidentify") + (o.toBcc() ? " bcc" : "") + " "
                + o.cc();
    }

    /** An action, at times with something beside it. */
    private static Map<String, Object> then(RandomGenerator random) {
        Map<String, Object> then = new LinkedHashMap<>();
        then.put(pick(random, ACTIONS), Map.of());
        if (random.nextInt(4) == 0) {
            then.put("toBcc", true);
        }
        if (random.nextInt(4) == 0) {
            then.put("addCc", List.of(pick(random, List.of("x@in.example", "y@in.example"))));
        }
        return then;
    }

    private static Map<String, Object> tree(RandomGenerator random) {
        List<Object> rules = new ArrayList<>();
        for (int i = 0, n = random.nextInt(1, 7); i < n; i++) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("id", "R" + i);
            rule.put("when", conditions(random, 0));
            if (random.nextInt(3) == 0) {
                rule.put("unless", conditions(random, 1));
            }
            rule.put("then", then(random));
            rule.put("unread", pick(random, List.of("match", "ignore")));
            rule.put("mode", pick(random, List.of("enforce", "enforce", "simulate")));
            rules.add(rule);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("apiVersion", "sekisho/v1");
        tree.put("policy", "random");
        tree.put("version", "1");
        tree.put("keywords", Map.of("secret", List.of("極秘"), "project", List.of("計画")));
        tree.put("unreadable", pick(random, List.of("allow", "warn", "hold", "block")));
        tree.put("rules", rules);
        return tree;
    }

    private static Map<String, Object> conditions(RandomGenerator random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0, n = random.nextInt(1, 4); i < n; i++) {
            switch (random.nextInt(depth < 3 ? 10 : 7)) {
                case 0 -> map.put("people", Map.of("atLeast", random.nextInt(1, 4)));
                case 1 ->
                    map.put(
                            "recipients",
                            Map.of(
                                    pick(random, List.of("any", "all", "none")),
                                    pick(random, List.of("external", "internal"))));
                case 2 -> map.put("transport", pick(random, List.of("redirect", "auto-forward")));
                case 3 -> map.put("inspection", List.of(pick(random, STATUSES), pick(random, STATUSES)));
                case 4 ->
                    map.put("keywords", Map.of("any", List.of(pick(random, LISTS)), "atLeast", random.nextInt(1, 3)));
                case 5 -> map.put("accumulation", Map.of("within", "30d", "atLeast", random.nextInt(1, 30)));
                case 6 -> map.put("time", pick(random, List.of("22:00-06:00", "09:00-12:00")));
                case 7 -> map.put("all", List.of(conditions(random, depth + 1), conditions(random, depth + 1)));
                case 8 -> map.put("any", List.of(conditions(random, depth + 1), conditions(random, depth + 1)));
                default -> map.put("not", conditions(random, depth + 1));
            }
        }
        return map;
    }

    private static Facts facts(RandomGenerator random) {
        TestFacts facts = TestFacts.mail("a@in.example").people(random.nextInt(4));
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.cc(pick(random, List.of("b@in.example", "c@out.example")));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.part(pick(random, List.of(PartStatus.values())), "");
        }
        LISTS.forEach(list -> facts.keyword(list, random.nextInt(3)));
        if (random.nextBoolean()) {
            long low = random.nextInt(20);
            facts.windows.put(WINDOW.id(), new WindowValue(low, low + random.nextInt(5), low + 5));
        }
        facts.at(pick(random, List.of("2026-11-23T01:00:00Z", "2026-11-23T14:00:00Z")));
        facts.reason = pick(random, List.of("", "x", "見積もりを送るため"));
        if (random.nextBoolean()) {
            facts.transport(pick(random, List.of("redirect", "auto-forward")));
        }
        return facts.build();
    }

    private static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Truth as a number: 0 false, 1 unknown, 2 true. */
    private record Naive(Facts facts) {

        String run(Map<String, Object> tree) {
            List<String> hits = new ArrayList<>();
            List<Map<String, Object>> deciding = new ArrayList<>();
            int strictest = 0;
            boolean deidentify = false;
            boolean bcc = false;
            TreeSet<String> cc = new TreeSet<>();
            for (Object element : (List<?>) at(tree, "rules")) {
                Map<String, Object> rule = map(element);
                boolean ignore = "ignore".equals(rule.get("unread"));
                int truth = all(map(at(rule, "when")), ignore);
                if (rule.containsKey("unless")) {
                    truth = Math.min(truth, 2 - all(map(at(rule, "unless")), ignore));
                }
                Map<String, Object> then = map(at(rule, "then"));
                int action = ACTIONS.indexOf(then.keySet().iterator().next());
                if (truth == 2 || (truth == 1 && (action >= 2 || then.containsKey("toBcc")))) {
                    if (action == ACTIONS.indexOf("ask-reason")
                            && facts.reason().length() >= 5) {
                        action = ACTIONS.indexOf("warn");
                    }
                    boolean enforced = "enforce".equals(rule.get("mode"));
                    hits.add(rule.get("id") + (truth == 1 ? "?" : "") + (enforced ? "" : "~"));
                    if (enforced) {
                        strictest = Math.max(strictest, action);
                        deciding.add(rule);
                        deidentify |= then.containsKey("deidentify");
                        bcc |= then.containsKey("toBcc");
                        if (then.get("addCc") instanceof List<?> list) {
                            list.forEach(a -> cc.add(String.valueOf(a)));
                        }
                    }
                }
            }
            String unreadable = (String) at(tree, "unreadable");
            if (!unreadable.equals("allow") && external() && leftUnread(deciding)) {
                hits.add("BUILTIN-UNREAD");
                strictest = Math.max(strictest, ACTIONS.indexOf(unreadable));
            }
            return ACTIONS.get(strictest) + (deidentify ? " deidentify" : "") + (bcc ? " bcc" : "") + " " + cc + " "
                    + hits;
        }

        private boolean external() {
            return facts.recipients().stream().anyMatch(r -> !r.domain().equals("in.example"));
        }

        private boolean leftUnread(List<Map<String, Object>> deciding) {
            return facts.parts().stream()
                    .filter(p -> p.status() != PartStatus.FULL)
                    .anyMatch(p -> deciding.stream()
                            .noneMatch(rule ->
                                    mentions(at(rule, "when"), p.status().id())));
        }

        private boolean mentions(Object node, String status) {
            if (node instanceof List<?> list) {
                return list.stream().anyMatch(e -> mentions(e, status));
            }
            boolean found = false;
            for (Map.Entry<String, Object> e : map(node).entrySet()) {
                found |= switch (e.getKey()) {
                    case "inspection" -> ((List<?>) e.getValue()).contains(status);
                    case "all", "any" -> mentions(e.getValue(), status);
                    default -> false;
                };
            }
            return found;
        }

        private int all(Map<String, Object> conditions, boolean ignore) {
            int truth = 2;
            for (Map.Entry<String, Object> e : conditions.entrySet()) {
                truth = Math.min(truth, one(e.getKey(), e.getValue(), ignore));
            }
            return truth;
        }

        private int one(String key, Object value, boolean ignore) {
            boolean unread = !ignore && facts.parts().stream().anyMatch(p -> p.status() != PartStatus.FULL);
            return switch (key) {
                case "people" -> facts.people() >= (Integer) at(map(value), "atLeast") ? 2 : unread ? 1 : 0;
                case "recipients" -> recipients(map(value)) ? 2 : 0;
                case "transport" -> facts.transport().contains((String) value) ? 2 : 0;
                case "inspection" ->
                    facts.parts().stream()
                                    .anyMatch(p -> ((List<?>) value)
                                            .contains(p.status().id()))
                            ? 2
                            : 0;
                case "keywords" -> {
                    String list = (String) ((List<?>) at(map(value), "any")).get(0);
                    long hits = Objects.requireNonNull(facts.keywords().get(list));
                    yield hits >= (Integer) at(map(value), "atLeast") ? 2 : unread ? 1 : 0;
                }
                case "accumulation" -> accumulation((Integer) at(map(value), "atLeast"), unread);
                case "time" -> within((String) value) ? 2 : 0;
                case "all" ->
                    ((List<?>) value)
                            .stream().mapToInt(c -> all(map(c), ignore)).min().orElse(2);
                case "any" ->
                    ((List<?>) value)
                            .stream().mapToInt(c -> all(map(c), ignore)).max().orElse(0);
                default -> 2 - all(map(value), ignore);
            };
        }

        private int accumulation(int atLeast, boolean unread) {
            WindowValue sum = facts.windows().get(WINDOW.id());
            if (sum == null) {
                return 1;
            }
            return sum.low() >= atLeast ? 2 : sum.high() >= atLeast || unread ? 1 : 0;
        }

        private boolean within(String window) {
            int hour = facts.time().atZone(ZoneId.of("Asia/Tokyo")).getHour();
            return window.startsWith("22") ? hour >= 22 || hour < 6 : hour >= 9 && hour < 12;
        }

        private boolean recipients(Map<String, Object> spec) {
            String quantifier = spec.keySet().iterator().next();
            boolean external = "external".equals(spec.get(quantifier));
            long matched = facts.recipients().stream()
                    .filter(r -> r.domain().equals("in.example") != external)
                    .count();
            return switch (quantifier) {
                case "any" -> matched > 0;
                case "none" -> matched == 0;
                default -> matched > 0 && matched == facts.recipients().size();
            };
        }

        private static Object at(Map<String, Object> map, String key) {
            return Objects.requireNonNull(map.get(key), key);
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> map(Object value) {
            return (Map<String, Object>) value;
        }
    }
}
