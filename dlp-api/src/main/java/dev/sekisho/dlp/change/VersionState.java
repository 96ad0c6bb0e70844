package dev.sekisho.dlp.change;

/** The life of a version. */
public enum VersionState {
    /** Waits for another person's review. */
    PROPOSED("提案中", "proposed"),
    /** Reviewed, and not active yet. */
    APPROVED("承認ずみ", "approved"),
    /** A reviewer said no. */
    REJECTED("却下", "rejected"),
    /** The proposer took it back. */
    WITHDRAWN("取り下げ", "withdrawn"),
    /** Decides now. */
    ACTIVE("使用中", "active"),
    /** Was active before. */
    RETIRED("過去の版", "retired");

    private final String ja;
    private final String en;

    VersionState(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * The state in Japanese.
     *
     * @return a word
     */
    public String ja() {
        return ja;
    }

    /**
     * The state in English.
     *
     * @return a word
     */
    public String en() {
        return en;
    }
}
