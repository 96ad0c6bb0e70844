package dev.sekisho.dlp.escrow;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.RecordFilter;
import dev.sekisho.dlp.encrypt.cms.KeyEnvelope;
import dev.sekisho.dlp.protect.EscrowDeposit;
import dev.sekisho.dlp.protect.KeyEscrow;
import dev.sekisho.dlp.protect.OpeningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The escrow of a host: records in a folder, each of which so many custodians open together. It holds no key that opens
 * anything.
 *
 * <p>Thread-safe. Everything that is done here is in the trail before it counts: who was enrolled and who verified it,
 * who formed a group, what was opened by whom and why, and also what was refused.
 */
public final class Escrow implements KeyEscrow {
    private static final String ENROLLED = "custodian-enrolled";
    private static final String GROUP = "custodian-group";

    private final Path dir;
    private final RecordStore records;
    private final SharedRecords shared;
    private final RosterLock lock;
    private final AuditTrail trail;
    private final Clock clock;

    private Escrow(Path dir, RecordStore records, AuditTrail trail, Clock clock) {
        this.dir = dir;
        this.records = records;
        this.shared = new SharedRecords(records, trail, clock);
        this.lock = new RosterLock(dir.resolve("lock"));
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens an escrow.
     *
     * @param dir its folder, made when it is not there
     * @param trail records what happens
     * @param clock tells the time
     * @return the escrow
     * @throws EscrowException when a custodian or group is not the one that the trail knows
     * @throws IOException when it cannot be read
     */
    public static Escrow open(Path dir, AuditTrail trail, Clock clock) throws IOException, EscrowException {
        Escrow escrow = new Escrow(Files.createDirectories(dir), new RecordStore(dir.resolve("records")), trail, clock);
        escrow.requireRecorded();
        return escrow;
    }

    /** Whoever could add a certificate of his own to the file alone would be sent shares from then on. */
    private void requireRecorded() throws IOException, EscrowException {
        Roster roster = roster();
        if (roster.custodians().isEmpty()) {
            return;
        }
        Set<Object> known = new HashSet<>();
        trail.reader()
                .read(
                        RecordFilter.ofKinds(ENROLLED, GROUP),
                        (seq, entry) -> known.add(
                                entry.facts().get(entry.kind().equals(ENROLLED) ? "certificate" : "custodians")));
        Optional<CustodianGroup> group = Optional.ofNullable(roster.group());
        if (!known.containsAll(roster.custodians().stream()
                        .map(Custodian::certificateSha256)
                        .toList())
                || (group.isPresent() && !known.contains(digests(group.get())))) {
            throw new EscrowException("roster-not-in-trail");
        }
    }

    private static List<String> digests(CustodianGroup group) {
        return group.custodians().stream().map(Custodian::certificateSha256).toList();
    }

    private Roster roster() throws IOException, EscrowException {
        return Roster.read(dir.resolve("custodians"));
    }

    /**
     * Everybody who was enrolled.
     *
     * @return the custodians, of the present group or not
     * @throws IOException when the file cannot be read
     * @throws EscrowException when the file is malformed
     */
    public List<Custodian> custodians() throws IOException, EscrowException {
        return roster().custodians();
    }

    /**
     * The present group.
     *
     * @return the group, or nothing while there is none
     * @throws IOException when the file cannot be read
     * @throws EscrowException when the file is malformed
     */
    public Optional<CustodianGroup> group() throws IOException, EscrowException {
        return Optional.ofNullable(roster().group());
    }

    /**
     * Enrols a custodian. The record is durable before it counts.
     *
     * @param enrolment who it is, and who verified it how
     * @throws EscrowException when the person or the key is enrolled already
     * @throws GeneralSecurityException when nothing can be encrypted to the certificate
     * @throws IOException when a file or the trail cannot be written
     */
    public void enrol(Enrolment enrolment) throws IOException, GeneralSecurityException {
        lock.alone(() -> {
            Custodian custodian = enrolment.custodian();
            Roster roster = roster();
            for (Custodian known : roster.custodians()) {
                if (known.certificate()
                        .getPublicKey()
                        .equals(custodian.certificate().getPublicKey())) {
                    throw new EscrowException("already-enrolled");
                }
            }
            Instant now = clock.instant();
            if (now.isBefore(custodian.certificate().getNotBefore().toInstant())
                    || now.isAfter(custodian.certificate().getNotAfter().toInstant())) {
                throw new EscrowException("certificate-not-valid");
            }
            // a certificate that nothing can be encrypted to is refused here, not when a mail waits
            KeyEnvelope.seal(new byte[32], custodian.certificate());
            Map<String, Object> facts = new TreeMap<>();
            facts.put("custodian", custodian.name());
            facts.put("certificate", custodian.certificateSha256());
            facts.put("verifiedBy", enrolment.verifiedBy());
            facts.put("how", enrolment.how());
            facts.put("by", enrolment.by());
            trail.append(new AuditRecord(ENROLLED, enrolment.time(), facts));
            roster.enrol(custodian);
            return custodian;
        });
    }

    /**
     * Forms the first group.
     *
     * @param threshold how many open together
     * @param names the custodians
     * @param by who forms it
     * @return the group
     * @throws EscrowException when there is a group already, or a name is not enrolled
     * @throws GeneralSecurityException when a key fails
     * @throws IOException when a file or the trail cannot be written
     */
    public CustodianGroup form(int threshold, List<String> names, String by)
            throws IOException, GeneralSecurityException {
        return lock.alone(() -> {
            Roster roster = roster();
            if (roster.group() != null) {
                throw new EscrowException("group-exists");
            }
            return form(roster, new CustodianGroup(1, threshold, named(roster, names)), by, "");
        });
    }

    private CustodianGroup form(Roster roster, CustodianGroup group, String by, String reason)
            throws IOException, GeneralSecurityException {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("generation", group.generation());
        facts.put("threshold", group.threshold());
        facts.put("custodians", digests(group));
        facts.put("by", by);
        facts.put("reason", reason);
        trail.append(new AuditRecord(GROUP, clock.instant(), facts));
        shared.write(probe(group), group, KeyPayload.encode(List.of()));
        roster.form(group);
        return group;
    }

    private EscrowRecord.Header probe(CustodianGroup group) throws GeneralSecurityException {
        String about = group.generation() + " " + digests(group) + " " + UUID.randomUUID();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
        return new EscrowRecord.Header(
                HexFormat.of().formatHex(digest),
                "",
                EscrowRecord.Header.PROBE,
                clock.instant(),
                group.generation(),
                group.threshold());
    }

    private static List<Custodian> named(Roster roster, List<String> names) throws EscrowException {
        List<Custodian> chosen = new ArrayList<>();
        for (String name : names) {
            // the latest certificate of a person counts
            chosen.add(roster.custodians().stream()
                    .filter(custodian -> custodian.name().equals(name))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new EscrowException("not-a-custodian")));
        }
        return chosen;
    }

    @Override
    public String deposit(EscrowDeposit deposit) throws IOException, GeneralSecurityException {
        CustodianGroup group = group().orElseThrow(() -> new EscrowException("no-group"));
        EscrowRecord.Header header = new EscrowRecord.Header(
                deposit.sha256(),
                deposit.transferId(),
                deposit.format(),
                clock.instant(),
                group.generation(),
                group.threshold());
        byte[] payload = KeyPayload.encode(deposit.keys());
        try {
            shared.write(header, group, payload);
        } finally {
            Arrays.fill(payload, (byte) 0);
        }
        return deposit.sha256() + "." + group.generation();
    }

    /**
     * The record of what was sent.
     *
     * @param sha256 the SHA-256 of what was sent
     * @return the record, or nothing when there is none
     * @throws IOException when it cannot be read
     * @throws EscrowException when it is malformed
     */
    public Optional<EscrowEntry> find(String sha256) throws IOException, EscrowException {
        return Optional.ofNullable(records.read(sha256)).map(EscrowEntry::of);
    }

    /**
     * Everything that was escrowed, in the order of the digests.
     *
     * @param visitor takes each record
     * @throws IOException when a record cannot be read
     * @throws EscrowException when a record is malformed
     */
    public void list(Consumer<EscrowEntry> visitor) throws IOException, EscrowException {
        for (String sha256 : records.digests()) {
            EscrowRecord record = records.read(sha256);
            if (record != null && !record.header().isProbe()) {
                visitor.accept(EscrowEntry.of(record));
            }
        }
    }

    /**
     * Gives out the keys of what was sent. That this happens is durable in the trail before the method returns, and so
     * is a refusal.
     *
     * @param sha256 the SHA-256 of what was sent
     * @param ceremony the custodians who are there, and who asks for it why
     * @return the keys
     * @throws EscrowException when there is no record, too few custodians are there, or the record was changed
     * @throws GeneralSecurityException when a key fails
     * @throws IOException when a file cannot be read or the trail cannot be written
     */
    public List<OpeningKey> keys(String sha256, Ceremony ceremony) throws IOException, GeneralSecurityException {
        EscrowRecord record = records.read(sha256);
        if (record == null) {
            throw new EscrowException("no-record");
        }
        try (OpenedRecord opened = shared.open(record, ceremony, "escrow-refused")) {
            trail.append(new AuditRecord("escrow-opened", clock.instant(), opened.facts(ceremony)));
            return KeyPayload.decode(opened.payload());
        }
    }

    /**
     * Has the custodians allow something that opens nothing, such as the erasure of a record. That they did, or did
     * not, is durable in the trail before the method returns.
     *
     * @param purpose what they allow, in a word, and what it is about
     * @param ceremony the custodians who are there, and who asks for it why
     * @return the names of those who allowed it, at least as many as open a record together
     * @throws EscrowException when there is no group, or too few custodians are there
     * @throws GeneralSecurityException when a key fails
     * @throws IOException when a file cannot be read or the trail cannot be written
     */
    public List<String> authorise(String purpose, Ceremony ceremony) throws IOException, GeneralSecurityException {
        CustodianGroup now = group().orElseThrow(() -> new EscrowException("no-group"));
        try (OpenedRecord opened = shared.openOne(now, ceremony, "escrow-authorisation-refused")) {
            Map<String, Object> facts = opened.facts(ceremony);
            facts.put("purpose", purpose);
            trail.append(new AuditRecord("escrow-authorised", clock.instant(), facts));
            return List.copyOf(opened.names());
        }
    }

    /**
     * Hands everything over to a new group: what is escrowed from now on goes to it, and every record is shared anew
     * and taken from the former custodians. When it fails half-way it is called again: it goes on where it stopped.
     *
     * @param threshold how many of the new group open together
     * @param names the custodians of the new group
     * @param ceremony enough custodians of the former groups, and who does it why
     * @return the number of records that were handed over
     * @throws EscrowException when a name is not enrolled, there is no group yet, or too few custodians are there
     * @throws GeneralSecurityException when a key fails
     * @throws IOException when a file or the trail cannot be read or written
     */
    public long rotate(int threshold, List<String> names, Ceremony ceremony)
            throws IOException, GeneralSecurityException {
        return lock.alone(() -> {
            Roster roster = roster();
            CustodianGroup now = roster.group();
            if (now == null) {
                throw new EscrowException("no-group");
            }
            List<Custodian> chosen = named(roster, names);
            CustodianGroup next = new CustodianGroup(now.generation() + 1, threshold, chosen);
            if (now.threshold() == threshold && now.custodians().equals(chosen)) {
                next = now; // the former call stopped half-way
            } else {
                // before anything changes it is certain that the former custodians are there
                shared.openOne(now, ceremony, "escrow-rotation-refused").close();
                form(roster, next, ceremony.by(), ceremony.reason());
            }
            long handedOver = shared.handOver(next, ceremony);
            Map<String, Object> facts = new TreeMap<>();
            facts.put("generation", next.generation());
            facts.put("records", handedOver);
            facts.put("by", ceremony.by());
            facts.put("reason", ceremony.reason());
            trail.append(new AuditRecord("escrow-rotated", clock.instant(), facts));
            return handedOver;
        });
    }

    @Override
    public String toString() {
        return "Escrow";
    }
}
