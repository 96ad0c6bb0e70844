package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.quarantine.Approval;
import dev.sekisho.dlp.quarantine.HeldItem;
import dev.sekisho.dlp.quarantine.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A held mail for people and for programs, without its content. */
final class HoldView {
    private HoldView() {}

    static Map<String, Object> map(HeldItem item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", item.id());
        map.put("state", item.state());
        map.put("time", item.time().toString());
        map.put("expires", item.expiresAt().toString());
        map.put("actor", item.actor());
        map.put("from", item.from());
        map.put("recipients", item.recipients());
        map.put("approvers", List.copyOf(new TreeSet<>(item.approvers())));
        map.put("escalated", item.escalated());
        map.put("quorum", item.requirement().quorum());
        map.put("contentDigest", item.contentDigest());
        map.put("sizeBytes", item.sizeBytes());
        map.put("decision", decision(item));
        List<Object> approvals = new ArrayList<>();
        for (Approval approval : item.approvals()) {
            approvals.add(Map.of(
                    "approver", approval.approver(),
                    "onBehalfOf", approval.onBehalfOf(),
                    "statement", approval.statement(),
                    "time", approval.time().toString(),
                    "reason", approval.reason()));
        }
        map.put("approvals", approvals);
        map.put("notSent", item.withheld().toMap());
        return map;
    }

    /** Names of files can name people. */
    private static Map<String, Object> decision(HeldItem item) {
        Map<String, Object> decision = new LinkedHashMap<>(item.decision());
        for (String key : List.of("attachments", "findings")) {
            List<Object> masked = new ArrayList<>();
            for (Object one : list(decision.get(key))) {
                masked.add(one instanceof Map<?, ?> named ? masked(named) : one);
            }
            decision.put(key, masked);
        }
        return decision;
    }

    private static Map<String, Object> masked(Map<?, ?> named) {
        Map<String, Object> masked = new LinkedHashMap<>();
        named.forEach((key, value) ->
                masked.put(String.valueOf(key), "name".equals(key) ? MaskedName.plain(String.valueOf(value)) : value));
        return masked;
    }

    /** What was dropped of a mail. */
    static String notSent(Withheld withheld) {
        Table table = new Table();
        withheld.recipients().forEach(to -> table.row("送らない宛先 / not sent to", to));
        withheld.attachments()
                .forEach(a -> table.row("送らない添付 / not sent", a.id(), MaskedName.plain(a.name()), a.sha256()));
        return table.toString();
    }

    static String text(HeldItem item) {
        Table table = new Table()
                .row("ID", item.id())
                .row("状態 / state", item.state())
                .row("保留 / held", item.time())
                .row("期限 / expires", item.expiresAt() + (item.escalated() ? "  次の承認者に回りました / escalated" : ""))
                .row("操作者 / actor", item.actor())
                .row("差出人 / from", item.from())
                .row("宛先 / recipients", String.join(", ", item.recipients()))
                .row(
                        "承認者 / approvers",
                        item.approvers().isEmpty()
                                ? "本人側以外 / anybody but the sender's side"
                                : String.join(", ", new TreeSet<>(item.approvers())))
                .row(
                        "必要な承認 / quorum",
                        item.approvals().size() + " / " + item.requirement().quorum())
                .row("内容 / content", item.sizeBytes() + " bytes, SHA-256 " + item.contentDigest());
        Object because = item.decision().get("because");
        if (because != null && !because.toString().isEmpty()) {
            table.row("注意 / note", StopReasons.explain(because.toString()));
        }
        for (Object rule : list(item.decision().get("rules"))) {
            rule(table, rule);
        }
        for (Object attachment : list(item.decision().get("attachments"))) {
            attachment(table, attachment);
        }
        for (Object finding : list(item.decision().get("findings"))) {
            finding(table, finding);
        }
        for (Approval approval : item.approvals()) {
            table.row("承認 / approved", words(approval));
        }
        return table + notSent(item.withheld());
    }

    private static String words(Approval approval) {
        String whose = approval.onBehalfOf().isEmpty()
                ? ""
                : " (" + approval.onBehalfOf() + " の代わり / on behalf of " + approval.onBehalfOf() + ")";
        return approval.approver() + whose + " " + approval.time() + " " + approval.reason();
    }

    private static void attachment(Table table, Object attachment) {
        if (attachment instanceof Map<?, ?> map) {
            String name = MaskedName.plain(String.valueOf(map.get("name")));
            table.row("添付 / attachment", map.get("id") + "  " + name + "  " + map.get("sizeBytes") + " bytes");
        }
    }

    private static void finding(Table table, Object finding) {
        if (finding instanceof Map<?, ?> map) {
            String what = map.get("masked") + "  " + map.get("ja") + " / " + map.get("en");
            String name = MaskedName.plain(String.valueOf(map.get("name")));
            table.row("見つかった物 / found", what, name.isEmpty() ? "本文 / text" : name);
        }
    }

    private static Iterable<?> list(@Nullable Object value) {
        return value instanceof Iterable<?> list ? list : List.of();
    }

    private static void rule(Table table, Object rule) {
        if (rule instanceof Map<?, ?> map) {
            table.row("規則 / rule", String.valueOf(map.get("id")));
            for (Object reason : list(map.get("reasons"))) {
                if (reason instanceof Map<?, ?> words) {
                    table.row("", words.get("ja") + " / " + words.get("en"));
                }
            }
        }
    }
}
