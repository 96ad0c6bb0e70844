package dev.sekisho.dlp.policy;

import static java.util.Map.entry;

import dev.sekisho.dlp.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles the conditions of a rule. The table is the whole vocabulary. */
final class ConditionReader {
    private static final Map<String, Factory> FACTORIES = new LinkedHashMap<>(Map.ofEntries(
            entry("all", (v, c) -> new Grouping.All(group(v, c))),
            entry("any", (v, c) -> new Grouping.Any(group(v, c))),
            entry("not", (v, c) -> new Grouping.Not(new Grouping.All(read(v, c)))),
            entry("channel", (v, c) -> SimpleReader.channel(v)),
            entry("actor", (v, c) -> SimpleReader.actor(v)),
            entry("department", (v, c) -> SimpleReader.department(v)),
            entry("recipients", RecipientReader::recipients),
            entry("sender", RecipientReader::sender),
            entry("supervisor", (v, c) -> RecipientReader.supervisor(v)),
            entry("people", CountReader::people),
            entry("peopleWith", CountReader::peopleWith),
            entry("infoTypes", CountReader::infoTypes),
            entry("keywords", CountReader::keywords),
            entry("attachments", PartReader::attachments),
            entry("inspection", (v, c) -> PartReader.inspection(v)),
            entry("transport", (v, c) -> SimpleReader.transport(v)),
            entry("time", (v, c) -> TimeReader.window(v)),
            entry("attribute", (v, c) -> SimpleReader.attribute(v)),
            entry("defects", (v, c) -> SimpleReader.defects(v)),
            entry("signed", (v, c) -> new SimpleConditions.Signed(v.bool())),
            entry("issuedPassword", (v, c) -> new SimpleConditions.IssuedPassword(v.bool())),
            entry("destination", (v, c) -> SimpleReader.text(v, "送り先", "destination", Facts::destination)),
            entry("purpose", (v, c) -> SimpleReader.text(v, "目的", "purpose", Facts::purpose)),
            entry("requestedBy", (v, c) -> SimpleReader.text(v, "依頼者", "requester", Facts::requestedBy)),
            entry("dataOwner", (v, c) -> SimpleReader.text(v, "データの持ち主", "data owner", Facts::dataOwner)),
            entry("combination", CombinationReader::combination),
            entry("legal", CombinationReader::legal),
            entry("unlike", RoutineReader::unlike),
            entry("accumulation", AccumulationReader::read)));

    static final List<String> KEYS = FACTORIES.keySet().stream().sorted().toList();

    private ConditionReader() {}

    /** The conditions of one map, which must all hold. */
    static List<Condition> read(YamlValue map, RuleContext context) {
        List<Condition> conditions = new ArrayList<>();
        Map<String, YamlValue> fields = map.fields(KEYS);
        fields.forEach((key, value) -> {
            Condition condition = FACTORIES.getOrDefault(key, (v, c) -> null).read(value, context);
            if (condition instanceof Grouping.All all && key.equals("all")) {
                conditions.addAll(all.parts());
            } else if (condition != null) {
                conditions.add(condition);
            }
        });
        if (map.isMap() && map.members().isEmpty()) {
            map.problem("条件が空です", "there is no condition");
        }
        return List.copyOf(conditions);
    }

    private static List<Condition> group(YamlValue value, RuleContext context) {
        List<Condition> parts = new ArrayList<>();
        for (YamlValue element : value.elements()) {
            List<Condition> read = read(element, context);
            parts.add(read.size() == 1 ? read.get(0) : new Grouping.All(read));
        }
        return List.copyOf(parts);
    }

    /** Reads one condition; null after a problem was reported. */
    private interface Factory {
        @Nullable
        Condition read(YamlValue value, RuleContext context);
    }
}
