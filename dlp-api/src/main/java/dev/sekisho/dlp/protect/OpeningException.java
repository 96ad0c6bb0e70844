package dev.sekisho.dlp.protect;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Why a protected part was not opened. Nothing of it was released. The message holds nothing of the part. */
public final class OpeningException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /**
     * Names the reason.
     *
     * @param reason the reason
     * @param cause what was thrown below, or null
     */
    public OpeningException(Reason reason, @Nullable Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why a part does not open. */
    public enum Reason {
        /** It was changed, or cut short. */
        NOT_AUTHENTIC,
        /** The key or password is not one that opens it. */
        WRONG_KEY,
        /** It is not in the format at all. */
        MALFORMED,
        /** It uses what is not opened here: another cipher, an unauthenticated form. */
        UNSUPPORTED,
        /** It asks for more work or memory than is allowed. */
        LIMIT;

        /**
         * The stable code, such as {@code not-authentic}.
         *
         * @return the code
         */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
