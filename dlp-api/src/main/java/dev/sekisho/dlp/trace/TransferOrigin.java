package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.util.List;

/**
 * Where the people of a transfer came from, and where they went.
 *
 * @param transfer the transfer that was asked for
 * @param hasPeople whether its people are known; those of an encrypted file are not
 * @param before earlier transfers over other channels that carried some of the same people, strongest overlap first
 * @param after later transfers over other channels that carried some of the same people, strongest overlap first
 * @param unread the first later transfers over other channels that could not be read whole, by time: what they carried
 *     is not known
 * @param compared how many transfers were compared
 */
public record TransferOrigin(
        TracedTransfer transfer,
        boolean hasPeople,
        List<TransferHit> before,
        List<TransferHit> after,
        List<TracedTransfer> unread,
        long compared) {

    /**
     * Copies the lists.
     *
     * @param transfer the transfer that was asked for
     * @param hasPeople whether its people are known
     * @param before earlier transfers
     * @param after later transfers
     * @param unread later transfers that could not be read whole
     * @param compared how many transfers were compared
     */
    public TransferOrigin {
        before = List.copyOf(before);
        after = List.copyOf(after);
        unread = List.copyOf(unread);
    }
}
