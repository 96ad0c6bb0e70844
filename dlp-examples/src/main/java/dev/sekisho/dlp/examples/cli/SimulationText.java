package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.SimulationReport;
import dev.sekisho.dlp.policy.SimulationReport.Affected;
import dev.sekisho.dlp.policy.SimulationReport.Change;
import dev.sekisho.dlp.policy.SimulationReport.RuleEffect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A simulation for people and for programs: numbers and references, no personal data. */
final class SimulationText {
    private SimulationText() {}

    static String of(Policy policy, @Nullable Policy base, SimulationReport r) {
        StringBuilder out = new StringBuilder();
        Table head = new Table();
        head.row("試したポリシー / tried", policy.id() + " " + policy.version());
        head.row("比べたもの / compared with", base == null ? "実際の判定 / what was decided" : base.id() + " " + base.version());
        head.row("判定 / decisions", n(r.decisions()));
        head.row("同じ / the same", n(r.same()));
        long different =
                r.changes().stream().mapToLong(c -> c.affected().transfers()).sum();
        head.row("変わる / different", n(different));
        head.row("分からない / unknown", n(r.unknown()));
        head.row("記録が使えない / unusable", n(r.unreadable()));
        out.append(head);
        if (!r.changes().isEmpty()) {
            out.append(line()).append("変わる判定 / decisions that differ").append(line());
            Table changes = new Table();
            for (Change c : r.changes()) {
                changes.row("  " + action(c.before()) + " -> " + action(c.after()), affected(c.affected()));
            }
            out.append(changes);
        }
        return out.append(rules(r)).append(note(r)).toString();
    }

    private static String rules(SimulationReport r) {
        StringBuilder out = new StringBuilder(line() + "規則ごと / by rule" + line());
        for (RuleEffect e : r.rules()) {
            out.append("  ")
                    .append(e.ruleId())
                    .append(": ")
                    .append(n(e.before()))
                    .append(" -> ")
                    .append(n(e.after()));
            out.append(line());
            each(out, "新たに当たる / hits now", e.gained());
            each(out, "当たらなくなる / hits no more", e.lost());
            each(out, "分からない / unknown", e.unknown());
        }
        return out.toString();
    }

    private static void each(StringBuilder out, String label, Affected affected) {
        if (affected.transfers() > 0) {
            out.append("      ")
                    .append(label)
                    .append(": ")
                    .append(affected(affected))
                    .append(line());
        }
    }

    private static String note(SimulationReport r) {
        String people = "人数は転送ごとの合計で、同じ人が何度も数えられます / people are summed over transfers, not distinct";
        String unknown = r.unknown() == 0
                ? ""
                : line()
                        + "分からない: 当時は調べていなかったことを、このポリシーが見るため / unknown: the policy looks at what was not looked for then";
        return line() + people + unknown + line();
    }

    private static String affected(Affected a) {
        String text = n(a.transfers()) + " 件 / transfers, " + n(a.people()) + " 人 / people";
        return a.examples().isEmpty() ? text : text + "  例 / such as " + String.join(" ", a.examples());
    }

    private static String action(Action action) {
        return action.ja() + " / " + action.en();
    }

    private static String n(long number) {
        return String.format("%,d", number);
    }

    private static String line() {
        return System.lineSeparator();
    }

    static Map<String, Object> map(Policy policy, SimulationReport r) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("policy", policy.id() + "@" + policy.version());
        map.put("policyHash", policy.sha256());
        map.put("decisions", r.decisions());
        map.put("same", r.same());
        map.put("unknown", r.unknown());
        map.put("unusable", r.unreadable());
        List<Object> changes = new ArrayList<>();
        for (Change c : r.changes()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("before", c.before().id());
            one.put("after", c.after().id());
            one.putAll(map(c.affected()));
            changes.add(one);
        }
        map.put("changes", changes);
        List<Object> rules = new ArrayList<>();
        for (RuleEffect e : r.rules()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", e.ruleId());
            one.put("before", e.before());
            one.put("after", e.after());
            one.put("gained", map(e.gained()));
            one.put("lost", map(e.lost()));
            one.put("unknown", map(e.unknown()));
            rules.add(one);
        }
        map.put("rules", rules);
        return map;
    }

    private static Map<String, Object> map(Affected a) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("transfers", a.transfers());
        map.put("people", a.people());
        map.put("examples", a.examples());
        return map;
    }
}
