package dev.sekisho.dlp.policy;

import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.inspect.PartStatus;
import java.util.Objects;
import java.util.Set;

/**
 * A part as the policy sees it: neither its content nor its name, only the name's extension.
 *
 * @param id the place of the part
 * @param role where it stands
 * @param mediaType the media type found by looking at the bytes
 * @param extension the extension of the file name in lower case, or an empty string
 * @param sizeBytes its size
 * @param status how far it could be read
 * @param reason why it could not be read whole
 * @param people the people found in it
 * @param names the patterns of the policy that the file name matches
 */
public record PartFact(
        String id,
        PartRole role,
        String mediaType,
        String extension,
        long sizeBytes,
        PartStatus status,
        String reason,
        long people,
        Set<String> names) {

    /**
     * Checks that nothing is null.
     *
     * @param id the place of the part
     * @param role where it stands
     * @param mediaType the media type
     * @param extension the extension
     * @param sizeBytes its size
     * @param status how far it could be read
     * @param reason why it could not be read whole
     * @param people the people found in it
     * @param names the patterns that the name matches
     */
    public PartFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        names = Set.copyOf(names);
    }

    /**
     * A part whose name matches no pattern.
     *
     * @param id the place of the part
     * @param role where it stands
     * @param mediaType the media type
     * @param extension the extension
     * @param sizeBytes its size
     * @param status how far it could be read
     * @param reason why it could not be read whole
     * @param people the people found in it
     */
    public PartFact(
            String id,
            PartRole role,
            String mediaType,
            String extension,
            long sizeBytes,
            PartStatus status,
            String reason,
            long people) {
        this(id, role, mediaType, extension, sizeBytes, status, reason, people, Set.of());
    }
}
