package dev.sekisho.dlp.table;

/** What a row of a table is. */
public enum RowKind {
    /** A record, such as one person. */
    RECORD,
    /** A row of headers, also when it is repeated further down. */
    HEADER,
    /** A title, a subtotal, a note: text, but no record. */
    OTHER
}
