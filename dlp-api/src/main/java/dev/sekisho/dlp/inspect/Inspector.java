package dev.sekisho.dlp.inspect;

/**
 * Looks into parts. Built once for a set of detectors and keywords, and shared.
 *
 * <p>Thread-safe; its sessions are not.
 */
public interface Inspector {

    /**
     * Begins the inspection of one transfer.
     *
     * @param options what is particular to this transfer
     * @return a session, to be closed
     */
    InspectionSession begin(InspectionOptions options);

    /** Makes inspectors; found by {@link java.util.ServiceLoader}. */
    interface Factory {

        /**
         * Makes an inspector.
         *
         * @param settings what it is built from
         * @return the inspector
         * @throws IllegalArgumentException when two detectors or extractors have the same id
         */
        Inspector create(InspectorSettings settings);
    }
}
