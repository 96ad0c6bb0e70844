package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Part;

/**
 * The inspection of one transfer, part by part. Not thread-safe.
 *
 * <p>What goes wrong with a part is a {@link PartStatus} in its report, never an exception.
 */
public interface InspectionSession extends AutoCloseable {

    /**
     * Reads one part and all that is in it.
     *
     * @param part the part
     * @param role where it stands
     */
    void accept(Part part, PartRole role);

    /**
     * What was found so far.
     *
     * @return the inspection of the parts accepted up to now
     */
    Inspection snapshot();

    /**
     * Ends the inspection.
     *
     * @return what was found
     */
    Inspection finish();

    /** Releases buffers. Does nothing the second time. */
    @Override
    void close();
}
