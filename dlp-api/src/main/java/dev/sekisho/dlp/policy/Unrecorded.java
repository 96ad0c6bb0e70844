package dev.sekisho.dlp.policy;

/** How a rule counts of which it depends on something unrecorded whether it matches. */
enum Unrecorded {
    /** As anything that is not known: a rule that restricts matches. */
    UNKNOWN,
    /** So that the decision is as mild as it can have been. */
    MILDEST,
    /** So that the decision is as strict as it can have been. */
    STRICTEST
}
