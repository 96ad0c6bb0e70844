package dev.sekisho.dlp.protect;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a protector made, apart from its bytes.
 *
 * @param name the file name to send it under, which tells nothing of what is inside
 * @param mediaType the media type to send it under, with its parameters
 * @param algorithm what protects it, for the record: {@code AES-256-CTR, HMAC-SHA1-80 (ZIP AE-2)}
 * @param authenticated whether a change of the bytes is noticed when they are opened
 * @param password the password that opens it, generated or the one that was asked for, or null when the recipients' own
 *     keys open it
 */
public record ProtectedForm(
        String name,
        String mediaType,
        String algorithm,
        boolean authenticated,
        @Nullable Secret password) {

    /**
     * Checks that nothing is null.
     *
     * @param name the file name
     * @param mediaType the media type
     * @param algorithm what protects it
     * @param authenticated whether a change is noticed
     * @param password the password, or null
     */
    public ProtectedForm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(algorithm, "algorithm");
    }
}
