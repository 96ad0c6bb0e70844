package dev.sekisho.dlp.policy;

/**
 * One compiled condition of a rule.
 *
 * <p>To add one: a class that implements this and a line in {@link ConditionReader}.
 */
interface Condition {

    /** Whether it holds for an input. Pure and quick: no message is made here. */
    Truth test(Input input);

    /** The facts it looked at and its threshold, whether it held or not; never content. */
    Message why(Input input);

    /** Whether its author thought of such a part being unreadable, so that the built-in rule may stay quiet. */
    default boolean addresses(PartFact part) {
        return false;
    }
}
