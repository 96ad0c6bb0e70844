package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import org.bouncycastle.asn1.DEROctetString;

/** Seals records among the custodians of a group, and opens them with enough of them. Refusals are in the trail. */
record SharedRecords(RecordStore records, AuditTrail trail, Clock clock) {
    void write(EscrowRecord.Header header, CustodianGroup group, byte[] payload)
            throws IOException, GeneralSecurityException {
        KeyShares shares = KeyShares.make(group.threshold(), group.custodians().size());
        try {
            byte[] sealed = EscrowCipher.seal(shares, header, payload);
            records.write(new EscrowRecord(
                    header,
                    new DEROctetString(sealed),
                    SealedShares.seal(header, group.custodians(), shares.shares())));
        } finally {
            shares.wipe();
        }
    }

    /**
     * Opens a record.
     *
     * @param refusal the kind of the trail's record when it does not open
     */
    OpenedRecord open(EscrowRecord record, Ceremony ceremony, String refusal)
            throws IOException, GeneralSecurityException {
        if (ceremony.by().isBlank() || ceremony.reason().isBlank()) {
            throw new EscrowException("no-reason");
        }
        SealedShares.Opened shares = SealedShares.open(record, ceremony.keys());
        try {
            if (shares.byNumber().size() < record.header().threshold()) {
                throw new EscrowException("quorum-missing");
            }
            KeyShares joined = KeyShares.join(shares.byNumber());
            byte[] payload = EscrowCipher.open(joined, record);
            joined.wipe();
            return new OpenedRecord(record, payload, shares.names());
        } catch (EscrowException e) {
            Map<String, Object> facts = OpenedRecord.facts(record, ceremony, shares.names());
            facts.put("because", e.code());
            trail.append(new AuditRecord(refusal, clock.instant(), facts));
            throw e;
        }
    }

    /** Opens any record of a group, which shows that enough of its custodians are there. */
    OpenedRecord openOne(CustodianGroup group, Ceremony ceremony, String refusal)
            throws IOException, GeneralSecurityException {
        for (String sha256 : records.digests()) {
            EscrowRecord record = records.read(sha256);
            if (record != null && record.header().generation() == group.generation()) {
                return open(record, ceremony, refusal);
            }
        }
        throw new EscrowException("no-record");
    }

    /** Shares every record of former groups anew, takes it from them, and says how many there were. */
    long handOver(CustodianGroup next, Ceremony ceremony) throws IOException, GeneralSecurityException {
        long handedOver = 0;
        for (String sha256 : records.digests()) {
            EscrowRecord record = records.read(sha256);
            if (record != null && !record.header().isProbe() && record.header().generation() < next.generation()) {
                EscrowRecord.Header h = record.header();
                try (OpenedRecord opened = open(record, ceremony, "escrow-rotation-refused")) {
                    write(
                            new EscrowRecord.Header(
                                    h.sha256(),
                                    h.transferId(),
                                    h.format(),
                                    h.time(),
                                    next.generation(),
                                    next.threshold()),
                            next,
                            opened.payload());
                }
                handedOver++;
            }
            records.forgetBefore(sha256, next.generation());
        }
        return handedOver;
    }
}
