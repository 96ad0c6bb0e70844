package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Part;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a protector made.
 *
 * @param part the encrypted part, with the media type it is to be sent under
 * @param algorithm what protects it, for the record: {@code AES-256-CTR+HMAC-SHA1-80 (AE-2)}, {@code AES-256-GCM,
 *     RSA-OAEP-SHA256}
 * @param password the generated password, or null when the recipients' own keys open it
 */
public record ProtectedPart(
        Part part, String algorithm, @Nullable Secret password) {

    /**
     * Checks that nothing is null.
     *
     * @param part the encrypted part
     * @param algorithm what protects it
     * @param password the generated password, or null
     */
    public ProtectedPart {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(algorithm, "algorithm");
    }
}
