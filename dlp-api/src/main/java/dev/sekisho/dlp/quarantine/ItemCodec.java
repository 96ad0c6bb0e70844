package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.json.CanonicalJson;
import dev.sekisho.dlp.policy.HoldRequirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes items to JSON, which is sealed before it is stored, and reads them back. */
final class ItemCodec {
    private ItemCodec() {}

    static String write(HeldItem item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", item.id());
        map.put("state", item.state());
        map.put("time", item.time().toString());
        map.put("actor", item.actor());
        map.put("from", item.from());
        map.put("recipients", item.recipients());
        map.put("approvers", new TreeSet<>(item.requirement().approvers()));
        map.put("quorum", item.requirement().quorum());
        map.put("expires", item.requirement().expires().toString());
        map.put("contentDigest", item.contentDigest());
        map.put("sizeBytes", item.sizeBytes());
        map.put("decision", item.decision());
        map.put("approvals", item.approvals().stream().map(ItemCodec::approval).toList());
        return CanonicalJson.write(map);
    }

    private static Map<String, Object> approval(Approval approval) {
        return Map.of(
                "approver", approval.approver(),
                "time", approval.time().toString(),
                "reason", approval.reason(),
                "contentDigest", approval.contentDigest());
    }

    static HeldItem read(String json) {
        Map<String, Object> map = CanonicalJson.readObject(json);
        Set<String> approvers = new TreeSet<>(strings(map.get("approvers")));
        int quorum = ((Number) map.getOrDefault("quorum", 1)).intValue();
        List<Approval> approvals = new ArrayList<>();
        for (Object one : list(map.get("approvals"))) {
            Map<String, Object> a = object(one);
            approvals.add(new Approval(
                    text(a, "approver"), Instant.parse(text(a, "time")), text(a, "reason"), text(a, "contentDigest")));
        }
        return new HeldItem(
                text(map, "id"),
                HoldState.valueOf(text(map, "state")),
                Instant.parse(text(map, "time")),
                text(map, "actor"),
                text(map, "from"),
                strings(map.get("recipients")),
                new HoldRequirement(approvers, quorum, Duration.parse(text(map, "expires"))),
                text(map, "contentDigest"),
                ((Number) map.getOrDefault("sizeBytes", 0L)).longValue(),
                object(map.get("decision")),
                approvals);
    }

    private static String text(Map<String, Object> map, String name) {
        return String.valueOf(map.get(name));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<String> strings(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> object(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> map.put(String.valueOf(name), member));
        }
        return map;
    }
}
