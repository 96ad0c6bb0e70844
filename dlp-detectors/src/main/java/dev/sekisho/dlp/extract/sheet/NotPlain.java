package dev.sekisho.dlp.extract.sheet;

/** Says that the document is not plain. Carries nothing. */
final class NotPlain extends Exception {
    private static final long serialVersionUID = 1L;

    NotPlain() {
        super(null, null, false, false);
    }
}
