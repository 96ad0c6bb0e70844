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
    /** Nobody decided in time. */
    EXPIRED
}
