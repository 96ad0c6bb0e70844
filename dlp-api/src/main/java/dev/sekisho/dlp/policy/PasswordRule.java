package dev.sekisho.dlp.policy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in rule: a password that was issued for a recipient does not go to him by mail, the way of what it opens,
 * neither by a program nor by hand.
 */
record PasswordRule(Action action, boolean enforced) {
    static final String ID = "BUILTIN-PASSWORD";
    private static final HoldRequirement HOLD = new HoldRequirement(Set.of(), 1, Duration.ofDays(3));

    @Nullable
    HoldRequirement hold() {
        return action == Action.HOLD ? HOLD : null;
    }

    /** The hit, or null when it does not apply. */
    @Nullable
    RuleHit hit(Input input, boolean acts) {
        if (input.facts().issuedPasswords() == 0) {
            return null;
        }
        Message title = new Message("発行したパスワードを同じ宛先にメールで送信", "An issued password mailed to its recipient");
        Message why = SimpleConditions.IssuedPassword.message(input);
        return new RuleHit(ID, title, action, acts, false, "high", List.of(why));
    }
}
