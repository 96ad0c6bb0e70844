package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Makes one encrypted form. Found by {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <p>The contents of the request are read and never changed; memory is bounded whatever their size, or {@link #takes}
 * refuses what is too large before anything is read. When a method fails nothing of its output is to be used.
 */
public interface Protector {

    /**
     * The stable id, such as {@code zip} or {@code cms}.
     *
     * @return the id, unique among all protectors
     */
    String id();

    /**
     * How the recipients open what this makes.
     *
     * @return the kind of key
     */
    KeyKind keyKind();

    /**
     * Whether this is made only for recipients of whom it is known that they open it, such as a form that hides a
     * change of its bytes: where nothing is known, another form is chosen.
     *
     * @return false unless a protector says otherwise
     */
    default boolean needsKnownRecipient() {
        return false;
    }

    /**
     * Whether this can make its form of these parts: of their number, kinds and sizes.
     *
     * @param parts the parts
     * @return whether {@link #protect} may be called with them
     * @throws IOException when a part cannot be read
     */
    boolean takes(List<Part> parts) throws IOException;

    /**
     * Encrypts.
     *
     * @param request what, and for whom
     * @param out takes the encrypted form; not closed
     * @return what was made
     * @throws IOException when a part cannot be read or the form not be written
     * @throws GeneralSecurityException when a key cannot be used or the cipher fails
     */
    ProtectedForm protect(ProtectionRequest request, OutputStream out) throws IOException, GeneralSecurityException;
}
