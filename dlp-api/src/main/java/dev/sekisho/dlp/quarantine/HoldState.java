package dev.sekisho.dlp.quarantine;

/** The life of a held transfer. */
public enum HoldState {
    /** Waits for approvals. */
    HELD,
    /** Has its approvals and may be released. */
    APPROVED,
    /** Was let go; nothing more happens to it. */
    RELEASED,
    /** Somebody said no. */
    REJECTED,
    /** The sender took it back. */
    RECALLED,
    /** Was decided again, and may not leave at all. */
    BLOCKED,
    /** Nobody decided in time. */
    EXPIRED;

    /**
     * Whether something can still happen to it.
     *
     * @return true while it waits for approvals or for its release
     */
    public boolean open() {
        return this == HELD || this == APPROVED;
    }
}
