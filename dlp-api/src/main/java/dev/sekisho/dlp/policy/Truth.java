package dev.sekisho.dlp.policy;

/**
 * Three-valued logic after Kleene, with a second unknown: what the facts could have said and do not, because nobody
 * asked when they were recorded. It outweighs the other one, since with an answer the result could be any.
 */
enum Truth {
    FALSE,
    UNRECORDED,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The same, when an answer that was not recorded can be the cause of its being unknown. */
    Truth recorded(boolean asked) {
        return this == UNKNOWN && !asked ? UNRECORDED : this;
    }

    boolean isOpen() {
        return this == UNKNOWN || this == UNRECORDED;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNRECORDED || other == UNRECORDED ? UNRECORDED : compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNRECORDED -> UNRECORDED;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
