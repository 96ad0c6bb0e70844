package dev.sekisho.dlp.policy;

import java.util.Objects;

/**
 * What is odd about a rule of a policy that can be read: it does what is written, and perhaps not what was meant.
 *
 * @param line the line of the rule, from 1
 * @param ruleId the id of the rule
 * @param kind what is odd
 * @param message what is odd, for people
 */
public record PolicyRemark(int line, String ruleId, Kind kind, Message message) {

    /**
     * Checks that nothing is null.
     *
     * @param line the line of the rule
     * @param ruleId the id of the rule
     * @param kind what is odd
     * @param message what is odd, for people
     */
    public PolicyRemark {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /** What can be odd. */
    public enum Kind {
        /** The rule can match no transfer. */
        UNREACHABLE,
        /** Wherever the rule matches, another one asks for at least as much. */
        SHADOWED,
        /** Two rules of the same conditions ask for different actions. */
        CONTRADICTORY,
        /** The rule changes no decision. */
        IDLE;

        /**
         * Whether a policy with such a rule must not be used: the rule cannot do what its author wants. The others only
         * say more than is needed.
         *
         * @return true for {@link #UNREACHABLE} and {@link #CONTRADICTORY}
         */
        public boolean isError() {
            return this == UNREACHABLE || this == CONTRADICTORY;
        }
    }
}
