package dev.sekisho.dlp.history;

import java.io.IOException;

/** A history file that is not what was written, or is of another key. What it remembered cannot be trusted. */
public final class DamagedHistoryException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong, without content
     */
    public DamagedHistoryException(String message) {
        super(message);
    }
}
