package dev.sekisho.dlp.quarantine;

import java.io.IOException;

/**
 * A held item that cannot be read: damaged, put in the place of another, or not signed by a host that is believed. It
 * is never released.
 */
public final class UnreadableItemException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Whose. */
    private final String id;

    UnreadableItemException(String id, Throwable cause) {
        super("the item " + id + " cannot be read or is not authentic", cause);
        this.id = id;
    }

    /**
     * Which item.
     *
     * @return its id, by the place in which it lies
     */
    public String id() {
        return id;
    }
}
