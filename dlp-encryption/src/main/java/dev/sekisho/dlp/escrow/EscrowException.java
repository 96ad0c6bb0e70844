package dev.sekisho.dlp.escrow;

import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Why something was not escrowed, enrolled or opened. The message is a stable code and holds nothing of a key. */
public final class EscrowException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    EscrowException(String code) {
        this(code, null);
    }

    EscrowException(String code, @Nullable Throwable cause) {
        super(code, cause);
    }

    /**
     * Why.
     *
     * @return the stable code, such as {@code quorum-missing}
     */
    public String code() {
        return String.valueOf(getMessage());
    }
}
