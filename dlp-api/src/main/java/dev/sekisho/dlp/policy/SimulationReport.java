package dev.sekisho.dlp.policy;

import java.util.List;
import java.util.Objects;

/**
 * What a policy would have done with the transfers of a time, next to what was done. Numbers of people are sums over
 * transfers: who was in three of them counts three times. It holds no personal data.
 *
 * @param decisions the decisions that were looked at
 * @param same those that would have been the same
 * @param unknown those of which it cannot be known: the policy asks something that was not recorded then, and either
 *     answer is possible
 * @param unreadable those whose record does not hold what is needed at all
 * @param changes those that would have been different, by what was decided and what would have been
 * @param rules what each rule hit then and would have hit
 */
public record SimulationReport(
        long decisions, long same, long unknown, long unreadable, List<Change> changes, List<RuleEffect> rules) {

    /**
     * Copies the lists.
     *
     * @param decisions the decisions
     * @param same those that would have been the same
     * @param unknown those of which it cannot be known
     * @param unreadable those whose record cannot be used
     * @param changes those that would have been different
     * @param rules what each rule hits
     */
    public SimulationReport {
        changes = List.copyOf(changes);
        rules = List.copyOf(rules);
    }

    /**
     * Transfers, with examples.
     *
     * @param transfers how many
     * @param people the sum of their people
     * @param examples the ids of some of them, those with most people first
     */
    public record Affected(long transfers, long people, List<String> examples) {

        /**
         * Copies the list.
         *
         * @param transfers how many
         * @param people the sum of their people
         * @param examples the ids of some of them
         */
        public Affected {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Decisions that would have been different in the same way.
     *
     * @param before the action that was decided
     * @param after the action that would have been
     * @param affected the transfers
     */
    public record Change(Action before, Action after, Affected affected) {

        /**
         * Checks that nothing is null.
         *
         * @param before the action that was decided
         * @param after the action that would have been
         * @param affected the transfers
         */
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(affected, "affected");
        }
    }

    /**
     * What a rule did and would do. A rule in dry run counts as acting only when the simulation says so.
     *
     * @param ruleId the rule
     * @param before how many transfers it acted on
     * @param after how many it would have acted on
     * @param gained those that it acts on only now
     * @param lost those that it acts on no more
     * @param unknown those of which it cannot be known
     */
    public record RuleEffect(String ruleId, long before, long after, Affected gained, Affected lost, Affected unknown) {

        /**
         * Checks that nothing is null.
         *
         * @param ruleId the rule
         * @param before how many transfers it acted on
         * @param after how many it would have acted on
         * @param gained those that it acts on only now
         * @param lost those that it acts on no more
         * @param unknown those of which it cannot be known
         */
        public RuleEffect {
            Objects.requireNonNull(ruleId, "ruleId");
            Objects.requireNonNull(gained, "gained");
            Objects.requireNonNull(lost, "lost");
            Objects.requireNonNull(unknown, "unknown");
        }
    }
}
