package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.transfer.Channel;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in rule: what could not be read does not leave unseen, unless a rule of the policy that matched looks at
 * {@code inspection} and so decides on that part itself.
 */
record UnreadRule(Action action, boolean enforced) {
    static final String ID = "BUILTIN-UNREAD";
    private static final HoldRequirement HOLD = new HoldRequirement(Set.of(), 1, Duration.ofDays(3));

    @Nullable
    HoldRequirement hold() {
        return action == Action.HOLD ? HOLD : null;
    }

    /** The hit, or null when it does not apply. */
    @Nullable
    RuleHit hit(Input input, List<Rule> matched, boolean acts) {
        if (action == Action.ALLOW
                || input.unread().isEmpty()
                || (input.facts().channel() == Channel.MAIL && !input.hasExternalRecipient())) {
            return null;
        }
        int left = 0;
        Set<String> kinds = new LinkedHashSet<>();
        for (PartFact part : input.unread()) {
            if (matched.stream().noneMatch(rule -> rule.addresses(part))) {
                left++;
                kinds.add(part.status().id() + (part.reason().isEmpty() ? "" : ": " + part.reason()));
            }
        }
        if (left == 0) {
            return null;
        }
        String shown = Text.join(kinds.stream().limit(3).toList());
        Message why = new Message(
                "検査できない部分 " + left + " 件（" + shown + "）", left + " parts could not be inspected (" + shown + ")");
        Message title = new Message("検査できない内容の外部送信", "Content that could not be inspected");
        return new RuleHit(ID, title, action, acts, false, "high", List.of(why));
    }
}
