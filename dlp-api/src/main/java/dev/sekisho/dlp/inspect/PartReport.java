package dev.sekisho.dlp.inspect;

import java.util.Objects;

/**
 * What inspection says of one part.
 *
 * <p>Immutable. {@link #toString()} leaves the name out.
 *
 * @param id the place of the part: numbers from 1 joined by dots, a child's after its parent's ({@code 2.1} is the
 *     first child of the second part)
 * @param role where the part stands; children have the role of their parent
 * @param name the decoded file name, or an empty string
 * @param mediaType the media type found by looking at the bytes
 * @param sizeBytes the size of the bytes
 * @param status how far it could be read
 * @param reason a stable code that says why it could not be read whole, such as {@code password-protected}; with
 *     {@link PartStatus#FULL} an empty string, {@code empty} for a part without content, or
 *     {@code opened-with-password} for one whose content was looked into with a password that was supplied
 * @param chars the characters of text that were read
 * @param people the people found in this part and its children, before those of other parts are joined to them
 */
public record PartReport(
        String id,
        PartRole role,
        String name,
        String mediaType,
        long sizeBytes,
        PartStatus status,
        String reason,
        long chars,
        long people) {

    /**
     * Checks that nothing is null.
     *
     * @param id the place of the part
     * @param role where the part stands
     * @param name the decoded file name
     * @param mediaType the media type
     * @param sizeBytes the size in bytes
     * @param status how far it could be read
     * @param reason why it could not be read whole
     * @param chars the characters that were read
     * @param people the people found
     */
    public PartReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return "PartReport[" + id + " " + mediaType + " " + status.id() + (reason.isEmpty() ? "" : " " + reason) + "]";
    }
}
