package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;

/**
 * Opens one encrypted form. Found by {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <p>The content is read twice: first it is authenticated whole, then it is released, so that nothing of a changed part
 * ever leaves; memory is bounded whatever the size. What the input asks for (rounds of a key derivation, sizes of
 * blocks) is capped.
 */
public interface Opener {

    /**
     * The id of the form, as that of its {@link Protector}.
     *
     * @return the id, unique among all openers
     */
    String id();

    /**
     * Whether the content is in this form, told by its first bytes and structure.
     *
     * @param sealed the content
     * @return whether {@link #open} is worth trying
     * @throws IOException when it cannot be read
     */
    boolean recognises(Content sealed) throws IOException;

    /**
     * Whether what comes out is known to be unchanged. An old form has nothing to tell it by; such an opener serves to
     * look inside, and nothing that it opened is handed on.
     *
     * @return true unless the form cannot be authenticated
     */
    default boolean authenticates() {
        return true;
    }

    /**
     * Opens.
     *
     * @param sealed the content, which must not change between two readings
     * @param key what opens it
     * @param parts takes what is inside; not called before everything is authentic, where that can be known
     * @throws IOException when reading or writing fails
     * @throws OpeningException when it is not opened; nothing was given to {@code parts} then
     */
    void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException;
}
