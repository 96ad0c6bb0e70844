package dev.sekisho.dlp.alert;

import dev.sekisho.dlp.policy.Action;
import dev.sekisho.dlp.policy.Message;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is told of a decision: no account, no address and nothing of the content. Whoever may know more looks the
 * transfer up in the trail.
 *
 * @param transferId the transfer, as the trail and the quarantine name it
 * @param time when
 * @param channel the channel
 * @param action what was decided
 * @param severity the highest severity of the rules: {@code low}, {@code medium} or {@code high}
 * @param rules the rules that acted
 * @param people how many people the transfer is about
 * @param policyId the policy and its version
 */
public record Alert(
        String transferId,
        Instant time,
        String channel,
        Action action,
        String severity,
        List<AlertRule> rules,
        long people,
        String policyId) {

    /**
     * A rule that acted.
     *
     * @param id its id
     * @param title what it is about, as the policy says
     */
    public record AlertRule(String id, Message title) {

        /**
         * Checks that nothing is null.
         *
         * @param id its id
         * @param title what it is about
         */
        public AlertRule {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * Copies the rules.
     *
     * @param transferId the transfer
     * @param time when
     * @param channel the channel
     * @param action what was decided
     * @param severity the highest severity
     * @param rules the rules that acted
     * @param people how many people
     * @param policyId the policy and its version
     */
    public Alert {
        Objects.requireNonNull(transferId, "transferId");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(severity, "severity");
        rules = List.copyOf(rules);
        Objects.requireNonNull(policyId, "policyId");
    }

    /**
     * The alert as values that JSON can hold.
     *
     * @return the members {@code transfer time channel action severity rules people policy}
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("transfer", transferId);
        map.put("time", time.toString());
        map.put("channel", channel);
        map.put("action", action.id());
        map.put("severity", severity);
        map.put(
                "rules",
                rules.stream()
                        .map(r -> Map.of(
                                "id",
                                r.id(),
                                "ja",
                                r.title().ja(),
                                "en",
                                r.title().en()))
                        .toList());
        map.put("people", people);
        map.put("policy", policyId);
        return map;
    }

    /**
     * The alert for people, in both languages.
     *
     * @return some lines
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "判定 / decision: " + action.ja() + " / " + action.en() + " (" + severity + ")");
        for (AlertRule rule : rules) {
            line(
                    out,
                    "規則 / rule " + rule.id() + ": " + rule.title().ja() + " / "
                            + rule.title().en());
        }
        line(out, "人数 / people: " + people);
        line(out, "チャネル / channel: " + channel);
        line(out, "時刻 / time: " + time);
        line(out, "転送 / transfer: " + transferId);
        line(out, "ポリシー / policy: " + policyId);
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append("\r\n");
    }
}
