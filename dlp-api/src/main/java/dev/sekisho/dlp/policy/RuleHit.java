package dev.sekisho.dlp.policy;

import java.util.List;
import java.util.Objects;

/**
 * A rule that matched.
 *
 * @param ruleId the id of the rule
 * @param title what the rule is about
 * @param action what it asks for
 * @param enforced false for a rule in dry run: it is reported and does not act
 * @param unknown whether it matched only because something could not be known
 * @param severity {@code low}, {@code medium} or {@code high}
 * @param reasons why each of its conditions holds, without content
 */
public record RuleHit(
        String ruleId,
        Message title,
        Action action,
        boolean enforced,
        boolean unknown,
        String severity,
        List<Message> reasons) {

    /**
     * Copies the reasons.
     *
     * @param ruleId the id of the rule
     * @param title what the rule is about
     * @param action what it asks for
     * @param enforced whether it acts
     * @param unknown whether something could not be known
     * @param severity the severity
     * @param reasons why its conditions hold
     */
    public RuleHit {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(severity, "severity");
        reasons = LazyList.copyOf(reasons);
    }
}
