package dev.sekisho.dlp.history;

/** What a window adds up. */
public enum Measure {
    /** Distinct people: whoever was moved twice counts once. */
    PEOPLE("people"),
    /** Transfers. */
    TRANSFERS("transfers"),
    /** Bytes of content. */
    BYTES("bytes");

    private final String id;

    Measure(String id) {
        this.id = id;
    }

    /**
     * The name used in policies and records.
     *
     * @return the stable id, in lower case
     */
    public String id() {
        return id;
    }
}
