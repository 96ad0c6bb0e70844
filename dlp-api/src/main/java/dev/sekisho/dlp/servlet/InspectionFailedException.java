package dev.sekisho.dlp.servlet;

/** An answer could not be inspected, so that nothing of it leaves. */
final class InspectionFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    InspectionFailedException(String code) {
        super(code);
        this.code = code;
    }

    /** A stable code or the name of a class; nothing of the content. */
    String code() {
        return code;
    }
}
