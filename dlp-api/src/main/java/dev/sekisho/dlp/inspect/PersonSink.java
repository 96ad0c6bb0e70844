package dev.sekisho.dlp.inspect;

/**
 * Takes what people can be found again by, as it is read: four million people are never a list in memory. Called by one
 * thread at a time.
 *
 * <p>What it takes is personal data in the clear. It must leave the sink as a keyed hash only.
 */
@FunctionalInterface
public interface PersonSink {
    /** Takes nothing; an inspection with it does not even put the data together. */
    PersonSink NONE = (datum, value) -> {};

    /**
     * Takes one datum. The same one can come several times. Data of the actor and of recipients come too.
     *
     * @param datum what it is
     * @param value the value in the form in which equal data are equal characters
     */
    void accept(PersonDatum datum, CharSequence value);
}
