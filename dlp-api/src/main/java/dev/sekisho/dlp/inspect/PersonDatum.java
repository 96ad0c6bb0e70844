package dev.sekisho.dlp.inspect;

/** By what a person is found again. */
public enum PersonDatum {
    /** A phone number: its digits with the leading zero. */
    PHONE(0),
    /** A mail address in lower case. */
    MAIL(1),
    /** A name and a street address. */
    NAME_AND_ADDRESS(2),
    /** A name and an employer, a hospital or another organisation. */
    NAME_AND_WORKPLACE(3),
    /** A name and a date of birth. */
    NAME_AND_BIRTH(4),
    /** A number that one person has, with its info type: My Number, a licence, a passport, a card. */
    IDENTIFIER(5);

    private final int number;

    PersonDatum(int number) {
        this.number = number;
    }

    /**
     * The number that stands for it in fingerprints. It never changes.
     *
     * @return the number, from 0
     */
    public int number() {
        return number;
    }
}
