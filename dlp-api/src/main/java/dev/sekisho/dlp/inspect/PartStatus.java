package dev.sekisho.dlp.inspect;

/** How far a part could be read. Everything but {@link #FULL} is a fact that a policy sees. */
public enum PartStatus {
    /** Read whole. */
    FULL("full"),
    /** Read, but something in it could not be. */
    PARTIAL("partial"),
    /** Encrypted: its content is unknown. */
    ENCRYPTED("encrypted"),
    /** Of a kind that nothing here can read. */
    UNSUPPORTED("unsupported"),
    /** Broken, or its reader failed. */
    FAILED("failed"),
    /** A budget (bytes, characters, entries, depth, ratio, time) was exhausted. */
    LIMIT("limit");

    private final String id;

    PartStatus(String id) {
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
