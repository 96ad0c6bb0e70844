package dev.sekisho.dlp.table;

/** What part of a person's name a column holds. */
public enum NamePart {
    /** The whole name of the person that the row is about, or no name at all. */
    WHOLE,
    /** The family name (姓), to be joined with {@link #GIVEN}. */
    FAMILY,
    /** The given name (名), to be joined with {@link #FAMILY}. */
    GIVEN,
    /** The name of another person, such as the doctor in charge of the patient that the row is about. */
    OTHER
}
