package dev.sekisho.dlp.protect;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** A recipient's key is not used, by name of the reason. The message holds nothing of its owner. */
public final class KeyRefusedException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final KeyRefusal refusal;

    /**
     * Names the reason.
     *
     * @param refusal the reason
     * @param cause what was thrown below, or null
     */
    public KeyRefusedException(KeyRefusal refusal, @Nullable Throwable cause) {
        super(refusal.code(), cause);
        this.refusal = refusal;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public KeyRefusal refusal() {
        return refusal;
    }
}
