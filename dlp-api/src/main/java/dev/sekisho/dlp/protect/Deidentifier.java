package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts other text in the place of what was found in parts of some media types. Found by
 * {@link java.util.ServiceLoader}. Thread-safe.
 */
public interface Deidentifier {

    /**
     * The media types that it writes, as inspection finds them.
     *
     * @return media types in lower case
     */
    Set<String> mediaTypes();

    /**
     * Writes a part anew.
     *
     * @param part the part as it was inspected, with the media type that was found
     * @param replacements what stands where, in order and without overlap
     * @param everywhere further texts that are to be replaced wherever they stand, each with what replaces it
     * @return the new part, in the character set of the old one where that has all characters; empty when this part
     *     cannot be written, for its size or because not all of it is text
     * @throws IOException when the part cannot be read
     */
    Optional<Part> deidentify(Part part, List<Replacement> replacements, Map<String, String> everywhere)
            throws IOException;

    /**
     * A text and what takes its place.
     *
     * @param start the first UTF-16 code unit, in the text as inspection read it
     * @param end one past the last code unit
     * @param text what takes its place
     */
    record Replacement(long start, long end, String text) {

        /**
         * Checks the range.
         *
         * @param start the first code unit
         * @param end one past the last code unit
         * @param text what takes its place
         */
        public Replacement {
            Objects.requireNonNull(text, "text");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a range of text");
            }
        }
    }
}
