package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.Set;

/**
 * Reads parts of some media types.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Extractor {

    /**
     * The stable id, such as {@code xlsx}.
     *
     * @return the id, unique among all extractors
     */
    String id();

    /**
     * The media types it reads, as found by looking at the bytes.
     *
     * @return media types in lower case
     */
    Set<String> mediaTypes();

    /**
     * Reads a part and pushes what is in it.
     *
     * @param part the part, with the media type that was found
     * @param sink takes text, rows and children
     * @param budget what may be spent
     * @throws IOException when the part is broken ({@link PartStatus#FAILED}) or a budget is exhausted
     *     ({@link PartStatus#LIMIT})
     */
    void extract(Part part, ExtractionSink sink, Budget budget) throws IOException;

    /** Gives extractors; found by {@link java.util.ServiceLoader}. */
    interface Provider {

        /**
         * The extractors.
         *
         * @return the extractors
         */
        Iterable<Extractor> extractors();
    }
}
