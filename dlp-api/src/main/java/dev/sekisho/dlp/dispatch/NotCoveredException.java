package dev.sekisho.dlp.dispatch;

/** Why a mail could not be encrypted so that everything personal in it is covered. Carries a stable code. */
public final class NotCoveredException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Names the reason.
     *
     * @param code a stable code such as {@code body-not-covered}
     */
    public NotCoveredException(String code) {
        super(code);
    }

    /**
     * Names the reason.
     *
     * @param code a stable code
     * @param cause what went wrong
     */
    public NotCoveredException(String code, Throwable cause) {
        super(code, cause);
    }

    /**
     * The reason.
     *
     * @return the stable code
     */
    public String code() {
        return String.valueOf(getMessage());
    }
}
