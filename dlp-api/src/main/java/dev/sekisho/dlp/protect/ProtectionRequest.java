package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Part;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What to protect, and for whom.
 *
 * @param parts the parts; a protector that makes a container puts all into one
 * @param certificates the recipients' certificates, empty for a protector that makes a password
 */
public record ProtectionRequest(List<Part> parts, List<X509Certificate> certificates) {

    /**
     * Copies the lists.
     *
     * @param parts the parts
     * @param certificates the certificates
     */
    public ProtectionRequest {
        parts = List.copyOf(parts);
        certificates = List.copyOf(certificates);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to protect");
        }
    }
}
