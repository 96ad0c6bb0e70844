package dev.sekisho.dlp.inspect;

/** Where in a transfer a part stands. */
public enum PartRole {
    /** The headers of a mail that carry text, such as the subject. */
    HEADER,
    /** The text of a mail, in every alternative. */
    BODY,
    /** An attachment of a mail, or a file that is moved by another channel. */
    ATTACHMENT
}
