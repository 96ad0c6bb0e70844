package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.quarantine.Approval;
import dev.sekisho.dlp.quarantine.HeldItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        map.put("quorum", item.requirement().quorum());
        map.put("contentDigest", item.contentDigest());
        map.put("sizeBytes", item.sizeBytes());
        map.put("decision", item.decision());
        List<Object> approvals = new ArrayList<>();
        for (Approval approval : item.approvals()) {
            approvals.add(Map.of(
                    "approver", approval.approver(),
                    "time", approval.time().toString(),
                    "reason", approval.reason()));
        }
        map.put("approvals", approvals);
        return map;
    }

    static String text(HeldItem item) {
        Table table = new Table()
                .row("ID", item.id())
                .row("状態 / state", item.state())
                .row("保留 / held", item.time())
                .row("期限 / expires", item.expiresAt())
                .row("操作者 / actor", item.actor())
                .row("差出人 / from", item.from())
                .row("宛先 / recipients", String.join(", ", item.recipients()))
                .row(
                        "必要な承認 / quorum",
                        item.approvals().size() + " / " + item.requirement().quorum())
                .row("内容 / content", item.sizeBytes() + " bytes, SHA-256 " + item.contentDigest());
        Object because = item.decision().get("because");
        if (because != null && !because.toString().isEmpty()) {
            table.row("注意 / note", because);
        }
        for (Object rule : list(item.decision().get("rules"))) {
            rule(table, rule);
        }
        for (Approval approval : item.approvals()) {
            table.row("承認 / approved", approval.approver() + " " + approval.time() + " " + approval.reason());
        }
        return table.toString();
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
