package dev.sekisho.dlp.protect;

import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;

/**
 * Keeps every mail for the auditors, whatever is decided about it: SPI. Thread-safe.
 *
 * <p>What is kept is sealed to custodians, so many of whom together open it, one mail at a time; neither the
 * application nor its operator reads it back.
 */
@FunctionalInterface
public interface MailArchive {
    /** Keeps nothing. */
    MailArchive NONE = (id, transfer) -> {};

    /**
     * Keeps the mail of a transfer, if it is one. It is on the disk, and in the trail, when this returns.
     *
     * @param transferId the transfer, as the trail names it
     * @param transfer the transfer, as it came
     * @throws IOException when it could not be kept; nothing may leave then
     */
    void keep(String transferId, Transfer transfer) throws IOException;
}
