package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.yaml.Hint;
import dev.sekisho.dlp.yaml.YamlValue;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code {approvers: manager, quorum: 1, expires: 72h, onExpiry: {escalate: {approvers: audit}}}}. */
final class HoldReader {
    private static final Duration EXPIRES = Duration.ofDays(3);
    private static final int MOST_PEOPLE = 20;
    private static final String ESCALATE = "escalate";
    private static final Hint WHO = new Hint(
            "onExpiry: {escalate: {approvers: audit, expires: 24h}} のように、次に承認する人を書きます",
            "say who decides next: onExpiry: {escalate: {approvers: audit, expires: 24h}}");

    /** What a rule that says no more than {@code hold} needs. */
    static final HoldRequirement PLAIN = new HoldRequirement(Set.of(), 1, EXPIRES);

    private HoldReader() {}

    static HoldRequirement read(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("approvers", "quorum", "expires", "onExpiry"));
        YamlValue approvers = fields.get("approvers");
        YamlValue quorum = fields.get("quorum");
        YamlValue onExpiry = fields.get("onExpiry");
        Set<String> groups = approvers == null ? Set.of() : new LinkedHashSet<>(approvers.strings());
        long people = quorum == null ? 1 : quorum.number(1);
        if (quorum != null && people > MOST_PEOPLE) {
            quorum.problem(MOST_PEOPLE + " 人までです", "at most " + MOST_PEOPLE + " people");
        }
        return new HoldRequirement(
                groups,
                (int) Math.min(people, MOST_PEOPLE),
                expires(fields.get("expires")),
                onExpiry == null ? null : onExpiry(onExpiry));
    }

    private static Duration expires(@Nullable YamlValue value) {
        return value == null ? EXPIRES : TimeReader.duration(value);
    }

    /** {@code block}, or who decides next. */
    private static @Nullable Escalation onExpiry(YamlValue value) {
        if (value.isMap()) {
            YamlValue next = value.fields(List.of(ESCALATE)).get(ESCALATE);
            return next == null ? null : escalation(next);
        }
        if (value.isScalar() && ESCALATE.equals(value.string())) {
            value.problem("次に誰が承認するかが必要です", "needs who decides next", WHO);
        } else {
            value.word(List.of("block", ESCALATE));
        }
        return null;
    }

    private static @Nullable Escalation escalation(YamlValue value) {
        Map<String, YamlValue> fields = value.fields(List.of("approvers", "expires"));
        YamlValue approvers = fields.get("approvers");
        if (approvers == null) {
            value.problem("次に誰が承認するかが必要です", "needs who decides next", WHO);
            return null;
        }
        Set<String> groups = new LinkedHashSet<>(approvers.strings());
        return groups.isEmpty() ? null : new Escalation(groups, expires(fields.get("expires")));
    }
}
