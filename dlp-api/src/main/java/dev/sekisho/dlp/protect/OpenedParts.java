package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.io.OutputStream;

/** Takes what was inside a protected part, after the whole of it was authenticated. */
@FunctionalInterface
public interface OpenedParts {

    /**
     * Begins a part; the one before, if any, is whole.
     *
     * @param name its file name, checked to be a plain one (no folder, device or control character), or an empty string
     * @param mediaType its media type, {@code application/octet-stream} when the format does not say
     * @return takes its bytes; closed by the opener when the part is whole
     * @throws IOException when the part cannot be taken
     */
    OutputStream begin(String name, String mediaType) throws IOException;

    /**
     * Tells of a signature inside, before the first part begins; once for each.
     *
     * @param signature the signature
     */
    default void signature(ContentSignature signature) {}
}
