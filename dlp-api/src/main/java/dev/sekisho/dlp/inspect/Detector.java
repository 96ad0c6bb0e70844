package dev.sekisho.dlp.inspect;

import java.util.Set;

/**
 * Finds one kind of data, or a family of kinds.
 *
 * <p>A detector declares what makes it look and then examines one candidate at a time in a bounded window; it never
 * scans. It is found by {@link java.util.ServiceLoader} through a {@link Provider} or given to the builder.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Detector {

    /**
     * The stable id, such as {@code jp-phone-number}.
     *
     * @return the id, unique among all detectors
     */
    String id();

    /**
     * What it can find.
     *
     * @return the info types
     */
    Set<InfoType> infoTypes();

    /**
     * What makes the engine call it.
     *
     * @return the triggers, always the same
     */
    Triggers triggers();

    /**
     * Looks at one candidate. A detector that throws is named in the report of the part, which then is incomplete.
     *
     * @param candidate the place and the text around it
     * @param out takes what is found
     */
    void examine(Candidate candidate, Detections out);

    /** Gives detectors; found by {@link java.util.ServiceLoader}. */
    interface Provider {

        /**
         * The detectors.
         *
         * @return the detectors, in the order in which they are to be listed
         */
        Iterable<Detector> detectors();
    }
}
