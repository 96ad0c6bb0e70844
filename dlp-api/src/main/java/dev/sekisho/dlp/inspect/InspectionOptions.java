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
 * @param fingerprints asks for a hash of each person, or null
 */
public record InspectionOptions(
        Set<String> ownAddresses,
        Set<String> ownNames,
        FindingSink sink,
        @Nullable Fingerprints fingerprints) {

    /**
     * Copies the sets.
     *
     * @param ownAddresses addresses of the actor and the recipients
     * @param ownNames names of the actor and the recipients
     * @param sink takes every finding
     * @param fingerprints asks for a hash of each person
     */
    public InspectionOptions {
        ownAddresses = Set.copyOf(ownAddresses);
        ownNames = Set.copyOf(ownNames);
        Objects.requireNonNull(sink, "sink");
    }

    /**
     * Options that ask for no hashes of people.
     *
     * @param ownAddresses addresses of the actor and the recipients
     * @param ownNames names of the actor and the recipients
     * @param sink takes every finding
     */
    public InspectionOptions(Set<String> ownAddresses, Set<String> ownNames, FindingSink sink) {
        this(ownAddresses, ownNames, sink, null);
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
