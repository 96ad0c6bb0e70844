package dev.sekisho.dlp.escrow;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a record without opening it.
 *
 * @param sha256 the SHA-256 of what was sent
 * @param transferId the transfer
 * @param format the id of its protector
 * @param time when it was escrowed
 * @param generation the generation of its custodians
 * @param threshold how many of them open it
 * @param custodians their names
 */
public record EscrowEntry(
        String sha256,
        String transferId,
        String format,
        Instant time,
        int generation,
        int threshold,
        List<String> custodians) {

    static EscrowEntry of(EscrowRecord record) {
        EscrowRecord.Header h = record.header();
        return new EscrowEntry(
                h.sha256(),
                h.transferId(),
                h.format(),
                h.time(),
                h.generation(),
                h.threshold(),
                record.shares().stream().map(EscrowRecord.SealedShare::name).toList());
    }
}
