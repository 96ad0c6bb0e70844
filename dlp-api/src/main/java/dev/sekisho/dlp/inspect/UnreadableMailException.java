package dev.sekisho.dlp.inspect;

import java.io.IOException;

/**
 * The bytes handed over as a mail are none, or cannot be taken apart. Carries a stable code and nothing of the mail.
 */
public final class UnreadableMailException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the reason.
     *
     * @param reason a stable code, such as {@code no-header}
     */
    public UnreadableMailException(String reason) {
        super(reason);
    }
}
