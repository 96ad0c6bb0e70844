package dev.sekisho.dlp.inspect;

import dev.sekisho.dlp.transfer.Part;
import java.util.Objects;

/**
 * A leaf of a mail's MIME tree. A {@code message/rfc822} part is a leaf: inspection opens it.
 *
 * @param id the place in the tree, such as {@code 2.1}; what {@link MailEdit} names
 * @param role body or attachment
 * @param part the decoded part
 */
public record MailPart(String id, PartRole role, Part part) {

    /**
     * Checks that nothing is null.
     *
     * @param id the place in the tree
     * @param role body or attachment
     * @param part the decoded part
     */
    public MailPart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(part, "part");
    }
}
