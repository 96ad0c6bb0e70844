package dev.sekisho.dlp.quarantine;

/** An act on a held transfer that is not allowed. Carries a stable code. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    private final String code;

    /**
     * Names the reason.
     *
     * @param code a stable code: {@code own-transfer}, {@code not-an-approver}, {@code already-approved},
     *     {@code beyond-delegation}, {@code bad-delegation}, {@code not-the-sender}, {@code not-held}, {@code expired},
     *     {@code not-approved}, {@code unknown-item}, {@code content-changed}, {@code changed-meanwhile},
     *     {@code policy-changed}, {@code blocked}, {@code no-reason}, {@code nothing-left}, {@code unknown-part},
     *     {@code signed-mail}, {@code nothing-encrypted}, {@code wrong-password}, {@code too-large}, {@code put-back}
     */
    public RefusedException(String code) {
        super(code);
        this.code = code;
    }

    /**
     * Why it is refused.
     *
     * @return the stable code
     */
    public String code() {
        return code;
    }
}
