package dev.sekisho.dlp.table;

/** What part of a value a column holds: of a person's name, or of an address. */
public enum NamePart {
    /** The whole name of the person that the row is about, or no name at all. */
    WHOLE,
    /** The family name (姓), to be joined with {@link #GIVEN}. */
    FAMILY,
    /** The given name (名), to be joined with {@link #FAMILY}. */
    GIVEN,
    /** The name of another person, such as the doctor in charge of the patient that the row is about. */
    OTHER,
    /** The same person's name once more in other letters or words: ローマ字, display_name. */
    AGAIN,
    /** A piece of an address, of a number or of the name of another person, to be joined with those beside it. */
    PIECE
}
