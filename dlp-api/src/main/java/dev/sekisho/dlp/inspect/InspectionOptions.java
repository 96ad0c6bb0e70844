package dev.sekisho.dlp.inspect;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs from one inspection to the next.
 *
 * @param ownAddresses mail addresses of the actor and of the addressed recipients: people known by them are not counted
 * @param ownNames names of the actor and of the addressed recipients, as the mail's headers show them
 * @param sink takes every finding as it is made
 * @param hashes asks for a hash of each person, or null
 * @param people takes what people can be found again by
 */
public record InspectionOptions(
        Set<String> ownAddresses,
        Set<String> ownNames,
        FindingSink sink,
        @Nullable PersonHashes hashes,
        PersonSink people) {

    /**
     * Copies the sets.
     *
     * @param ownAddresses addresses of the actor and the recipients
     * @param ownNames names of the actor and the recipients
     * @param sink takes every finding
     * @param hashes asks for a hash of each person
     * @param people takes what people can be found again by
     */
    public InspectionOptions {
        ownAddresses = Set.copyOf(ownAddresses);
        ownNames = Set.copyOf(ownNames);
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(people, "people");
    }

    /**
     * Options that put nothing together about people beyond their number.
     *
     * @param ownAddresses addresses of the actor and the recipients
     * @param ownNames names of the actor and the recipients
     * @param sink takes every finding
     */
    public InspectionOptions(Set<String> ownAddresses, Set<String> ownNames, FindingSink sink) {
        this(ownAddresses, ownNames, sink, null, PersonSink.NONE);
    }

    /**
     * Options without people to leave out and without a sink.
     *
     * @return the options
     */
    public static InspectionOptions none() {
        return new InspectionOptions(Set.of(), Set.of(), FindingSink.NONE);
    }
}
