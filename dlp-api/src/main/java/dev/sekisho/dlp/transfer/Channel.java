package dev.sekisho.dlp.transfer;

/** The way by which content moves out. */
public enum Channel {
    /** An outgoing mail. */
    MAIL("mail"),
    /** An upload to a server outside. */
    UPLOAD("upload"),
    /** A download from the application. */
    DOWNLOAD("download"),
    /** A file written to a share. */
    FILE("file"),
    /** A removable medium: USB memory, CD. */
    REMOVABLE("removable"),
    /** A cloud storage service. */
    CLOUD("cloud"),
    /** An extract from a database. */
    DB_EXTRACT("db-extract"),
    /** The answer of an API. */
    API("api");

    private final String id;

    Channel(String id) {
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
