package dev.sekisho.dlp.quarantine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what matters here from the decision of an item. */
final class HeldDecision {
    private HeldDecision() {}

    /** The distinct people in it; more than any limit when that is not known, as with a part that cannot be read. */
    static long people(HeldItem item) {
        boolean read = list(facts(item).get("parts")).stream()
                .allMatch(part -> part instanceof Map<?, ?> p && "full".equals(p.get("status")));
        return read && facts(item).get("people") instanceof Number n ? n.longValue() : Long.MAX_VALUE;
    }

    private static Collection<?> list(@Nullable Object value) {
        return value instanceof Collection<?> all ? all : List.of();
    }

    static String requestedBy(HeldItem item) {
        return facts(item).get("requestedBy") instanceof String account ? account : "";
    }

    private static Map<?, ?> facts(HeldItem item) {
        return item.decision().get("facts") instanceof Map<?, ?> facts ? facts : Map.of();
    }

    /** The ids of the rules that act. */
    static Set<String> rules(HeldItem item) {
        Set<String> ids = new TreeSet<>();
        for (Object rule : list(item.decision().get("rules"))) {
            if (rule instanceof Map<?, ?> hit && Boolean.TRUE.equals(hit.get("enforced"))) {
                ids.add(String.valueOf(hit.get("id")));
            }
        }
        return ids;
    }
}
