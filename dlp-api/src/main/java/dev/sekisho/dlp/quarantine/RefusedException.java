package dev.sekisho.dlp.quarantine;

/** An approval, rejection or release that is not allowed. Carries a stable code. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    private final String code;

    /**
     * Names the reason.
     *
     * @param code a stable code: {@code own-transfer}, {@code not-an-approver}, {@code already-approved},
     *     {@code not-held}, {@code expired}, {@code not-approved}, {@code unknown-item}, {@code content-changed},
     *     {@code no-reason}
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
