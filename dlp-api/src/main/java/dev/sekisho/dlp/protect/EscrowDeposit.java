package dev.sekisho.dlp.protect;

import java.util.List;
import java.util.Objects;

/**
 * Keys to be kept. Prints nothing of them.
 *
 * @param transferId the transfer, as the trail names it
 * @param format the id of the protector that made the form
 * @param sha256 the SHA-256 of the protected bytes, in lower-case hex
 * @param keys the keys, each of which opens the whole form
 */
public record EscrowDeposit(String transferId, String format, String sha256, List<OpeningKey> keys) {

    /**
     * Copies the keys.
     *
     * @param transferId the transfer
     * @param format the id of the protector
     * @param sha256 the SHA-256 of the protected bytes
     * @param keys the keys, at least one
     */
    public EscrowDeposit {
        Objects.requireNonNull(transferId, "transferId");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key to escrow");
        }
    }

    @Override
    public String toString() {
        return "EscrowDeposit[" + transferId + " " + format + " " + sha256 + "]";
    }
}
