package dev.sekisho.dlp.history;

/** By what a window is kept. */
public enum Dimension {
    /** Who moves the content. */
    ACTOR("actor"),
    /** Who receives it: one mail address, or the destination of another channel. */
    RECIPIENT("recipient"),
    /** Whose customers' data it is. */
    DATA_OWNER("data-owner"),
    /** The channel. */
    CHANNEL("channel");

    private final String id;

    Dimension(String id) {
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
