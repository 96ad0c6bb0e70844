package dev.sekisho.dlp.policy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/** Conditions on how the actor stands to the organisation. What the directory does not say is unknown. */
final class StandingConditions {
    private StandingConditions() {}

    /** The employment or the access level is one of some words. */
    record OneOf(Message name, Function<Standing, String> value, Set<String> wanted) implements Condition {
        @Override
        public Truth test(Input input) {
            String given = value.apply(input.facts().standing());
            return given.isEmpty() ? Truth.UNKNOWN : Truth.of(wanted.contains(given));
        }

        @Override
        public Message why(Input input) {
            String given = value.apply(input.facts().standing());
            return given.isEmpty()
                    ? new Message(name.ja() + "が名簿（Directory）で分からない", "the directory does not know the " + name.en())
                    : new Message(name.ja() + ": " + given, name.en() + ": " + given);
        }
    }

    /**
     * The actor leaves within so many days, or has left.
     *
     * @param days how many days ahead
     */
    record Leaver(boolean wanted, long days) implements Condition {
        @Override
        public Truth test(Input input) {
            Standing standing = input.facts().standing();
            if (!standing.known()) {
                return Truth.UNKNOWN;
            }
            LocalDate leaves = standing.leaves();
            boolean soon = leaves != null && !leaves.isAfter(today(input).plusDays(days));
            return Truth.of(soon == wanted);
        }

        private static LocalDate today(Input input) {
            return input.facts().time().atZone(input.zone()).toLocalDate();
        }

        @Override
        public Message why(Input input) {
            Standing standing = input.facts().standing();
            if (!standing.known()) {
                return new Message("退職の予定が名簿（Directory）で分からない", "the directory does not know whether the actor leaves");
            }
            LocalDate leaves = standing.leaves();
            return leaves == null
                    ? new Message("退職の予定がない", "the actor does not leave")
                    : new Message("退職日 " + leaves, "the actor leaves on " + leaves);
        }
    }
}
