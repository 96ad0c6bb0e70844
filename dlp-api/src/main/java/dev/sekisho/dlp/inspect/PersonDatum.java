package dev.sekisho.dlp.inspect;

/** By what a person is found again. The order never changes: fingerprints carry the number. */
public enum PersonDatum {
    /** A phone number: its digits with the leading zero. */
    PHONE,
    /** A mail address in lower case. */
    MAIL,
    /** A name and a street address. */
    NAME_AND_ADDRESS,
    /** A name and an employer, a hospital or another organisation. */
    NAME_AND_WORKPLACE,
    /** A name and a date of birth. */
    NAME_AND_BIRTH,
    /** A number that one person has, with its info type: My Number, a licence, a passport, a card. */
    IDENTIFIER
}
