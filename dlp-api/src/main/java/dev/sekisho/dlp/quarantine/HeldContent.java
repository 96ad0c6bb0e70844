package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.transfer.Content;
import java.util.Objects;

/**
 * A held item and what would be released.
 *
 * @param item the item
 * @param content its content
 */
public record HeldContent(HeldItem item, Content content) {

    /**
     * Checks that nothing is null.
     *
     * @param item the item
     * @param content its content
     */
    public HeldContent {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(content, "content");
    }
}
