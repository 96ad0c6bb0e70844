package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.json.CanonicalJson;
import dev.sekisho.dlp.policy.HoldRequirement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes items and delegations to JSON, which is signed and sealed before it is stored, and reads them back. */
final class ItemCodec {
    private ItemCodec() {}

    static String write(HeldItem item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", item.id());
        map.put("revision", item.revision());
        map.put("state", item.state());
        map.put("time", item.time().toString());
        map.put("actor", item.actor());
        map.put("from", item.from());
        map.put("recipients", item.recipients());
        map.put("requirement", item.requirement().toMap());
        map.put("escalated", item.escalated());
        map.put("contentDigest", item.contentDigest());
        map.put("sizeBytes", item.sizeBytes());
        map.put("decision", item.decision());
        map.put("withheldRecipients", item.withheld().recipients());
        map.put(
                "withheldAttachments",
                item.withheld().attachments().stream()
                        .map(a -> Map.of("id", a.id(), "name", a.name(), "sha256", a.sha256()))
                        .toList());
        map.put("approvals", item.approvals().stream().map(ItemCodec::approval).toList());
        return CanonicalJson.write(map);
    }

    private static Map<String, Object> approval(Approval approval) {
        return Map.of(
                "approver", approval.approver(),
                "onBehalfOf", approval.onBehalfOf(),
                "time", approval.time().toString(),
                "reason", approval.reason(),
                "contentDigest", approval.contentDigest(),
                "statement", approval.statement());
    }

    static HeldItem read(String json) {
        Map<String, Object> map = CanonicalJson.readObject(json);
        return new HeldItem(
                text(map, "id"),
                Math.toIntExact(number(map, "revision")),
                HoldState.valueOf(text(map, "state")),
                Instant.parse(text(map, "time")),
                text(map, "actor"),
                text(map, "from"),
                strings(map.get("recipients")),
                HoldRequirement.fromMap(object(map.get("requirement"))),
                Boolean.TRUE.equals(map.get("escalated")),
                text(map, "contentDigest"),
                number(map, "sizeBytes"),
                object(map.get("decision")),
                new Withheld(
                        strings(map.get("withheldRecipients")),
                        objects(map.get("withheldAttachments")).stream()
                                .map(a -> new Withheld.Attachment(text(a, "id"), text(a, "name"), text(a, "sha256")))
                                .toList()),
                objects(map.get("approvals")).stream().map(ItemCodec::approval).toList());
    }

    private static Approval approval(Map<String, Object> a) {
        return new Approval(
                text(a, "approver"),
                text(a, "onBehalfOf"),
                Instant.parse(text(a, "time")),
                text(a, "reason"),
                text(a, "contentDigest"),
                text(a, "statement"));
    }

    static String write(Delegation d) {
        return CanonicalJson.write(Map.of(
                "id", d.id(),
                "from", d.from(),
                "to", d.to(),
                "start", d.start().toString(),
                "end", d.end().toString(),
                "mostPeople", d.mostPeople(),
                "rules", List.copyOf(d.rules()),
                "reason", d.reason(),
                "revoked", d.revoked()));
    }

    static Delegation readDelegation(String json) {
        return delegation(CanonicalJson.readObject(json), "id", "from");
    }

    /** The trail calls two of the members otherwise. */
    static Delegation delegation(Map<String, Object> map, String id, String from) {
        return new Delegation(
                text(map, id),
                text(map, from),
                text(map, "to"),
                Instant.parse(text(map, "start")),
                Instant.parse(text(map, "end")),
                number(map, "mostPeople"),
                new TreeSet<>(strings(map.get("rules"))),
                text(map, "reason"),
                Boolean.TRUE.equals(map.get("revoked")));
    }

    private static String text(Map<String, Object> map, String name) {
        return String.valueOf(map.get(name));
    }

    private static long number(Map<String, Object> map, String name) {
        return map.get(name) instanceof Number n ? n.longValue() : 0;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<String> strings(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static List<Map<String, Object>> objects(@Nullable Object value) {
        return list(value).stream().map(ItemCodec::object).toList();
    }

    private static Map<String, Object> object(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> map.put(String.valueOf(name), member));
        }
        return map;
    }
}
