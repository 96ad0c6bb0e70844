package dev.sekisho.dlp.archive;

import java.util.Locale;

/** Which way a mail went. */
public enum Direction {
    /** It went through the checkpoint; whether it left, the trail says. */
    SENT,
    /** It came from outside. */
    RECEIVED;

    /**
     * The name used in records.
     *
     * @return the stable id
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
