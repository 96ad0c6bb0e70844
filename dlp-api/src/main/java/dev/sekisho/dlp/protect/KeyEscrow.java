package dev.sekisho.dlp.protect;

import java.io.IOException;
import java.security.GeneralSecurityException;

/**
 * Keeps content keys so that only several custodians together open what was sent: neither one of them nor an
 * administrator does. Thread-safe.
 */
@FunctionalInterface
public interface KeyEscrow {

    /**
     * Keeps the keys of one protected part. They are on the disk when this returns.
     *
     * @param deposit the keys, and what they open
     * @return the id of the record, for the trail
     * @throws IOException when it cannot be written; the part may not be sent then
     * @throws GeneralSecurityException when the keys cannot be encrypted for the custodians; the part may not be sent
     *     then
     */
    String deposit(EscrowDeposit deposit) throws IOException, GeneralSecurityException;
}
