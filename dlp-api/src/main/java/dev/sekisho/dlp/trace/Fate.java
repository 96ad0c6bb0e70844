package dev.sekisho.dlp.trace;

/** What became of a transfer. To have tried is not to have got through. */
public enum Fate {
    /** It was tried, and nothing was let go. */
    STOPPED,
    /** It was let go, and nobody confirmed that it left: it may have. */
    LET_GO,
    /** It left: the next server took it. */
    LEFT
}
