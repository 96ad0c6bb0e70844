package dev.sekisho.dlp.inspect;

import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Asks an inspection for a keyed hash of each person that it counts, by which people are known again in other
 * transfers.
 *
 * <p>The hash is that of the best datum that the person was first seen with: an identifier, a mail address or mobile
 * phone, the name and birth date, the name and another datum, or the name. Who is seen with other data another time
 * counts again: numbers over time are rather too high. People known by a name alone and namesakes share a hash.
 *
 * @param k0 half of the key
 * @param k1 the other half
 * @param sink takes the hashes, some of them more than once
 */
public record PersonHashes(long k0, long k1, LongConsumer sink) {

    /**
     * Checks that nothing is null.
     *
     * @param k0 half of the key
     * @param k1 the other half
     * @param sink takes the hashes
     */
    public PersonHashes {
        Objects.requireNonNull(sink, "sink");
    }

    @Override
    public String toString() {
        return "PersonHashes";
    }
}
