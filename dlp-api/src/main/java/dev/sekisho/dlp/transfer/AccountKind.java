package dev.sekisho.dlp.transfer;

/** What kind of account acts. */
public enum AccountKind {
    /** An account of one person. */
    PERSON,
    /** An account used by several people. */
    SHARED,
    /** An account with administrator's rights. */
    ADMIN,
    /** An account of a program. */
    SERVICE
}
