package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.policy.CountConditions.Bounds;
import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code routines} and the condition on them. */
final class RoutineReader {
    static final List<String> KEYS = List.of("people", "infoTypes", "attachments", "extension", "sizeBytes");

    private RoutineReader() {}

    static Map<String, Routine> routines(@Nullable YamlValue value, KnownTypes types) {
        Map<String, Routine> routines = new LinkedHashMap<>();
        for (YamlValue.Member member : value == null ? List.<YamlValue.Member>of() : value.members()) {
            String name = member.key().string();
            Map<String, YamlValue> fields = member.value().fields(KEYS);
            if (fields.isEmpty()) {
                member.value().problem("何が定例かを書いてください", "say what the routine sends");
            }
            YamlValue found = fields.get("infoTypes");
            YamlValue extension = fields.get("extension");
            Routine routine = new Routine(
                    name,
                    bounds(fields.get("people")),
                    found == null ? null : found(found, types),
                    bounds(fields.get("attachments")),
                    extension == null ? null : PartReader.lower(extension, true),
                    bounds(fields.get("sizeBytes")));
            if (routines.put(name, routine) != null) {
                member.key().problem("定例「" + name + "」が重複しています", "duplicate routine '" + name + "'");
            }
        }
        return routines;
    }

    private static @Nullable Bounds bounds(@Nullable YamlValue value) {
        return value == null ? null : CountReader.bounds(value, false);
    }

    /** An empty list expects none. */
    private static Set<dev.sekisho.dlp.inspect.InfoType> found(YamlValue value, KnownTypes types) {
        return value.elementsOrNone().isEmpty() ? Set.of() : Set.copyOf(types.read(value));
    }

    /** The name of a routine. */
    static @Nullable Condition unlike(YamlValue value, RuleContext context) {
        String name = value.string();
        Routine routine = context.routines().get(name);
        if (routine == null) {
            if (!name.isEmpty()) {
                value.problem(
                        "定例「" + name + "」はありません",
                        "no routine '" + name + "'",
                        Hint.nearest(name, context.routines().keySet()));
            }
            return null;
        }
        return new Routine.Unlike(routine, context.ignoreUnread());
    }
}
