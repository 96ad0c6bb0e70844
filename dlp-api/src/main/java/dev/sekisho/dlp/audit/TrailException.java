package dev.sekisho.dlp.audit;

import java.io.IOException;

/** The trail cannot be written or read. Carries a stable code and nothing of a record. */
public final class TrailException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the reason.
     *
     * @param code a stable code, such as {@code record-damaged}
     */
    public TrailException(String code) {
        super(code);
    }

    /**
     * Names the reason.
     *
     * @param code a stable code
     * @param cause what failed
     */
    public TrailException(String code, Throwable cause) {
        super(code, cause);
    }
}
