package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditRecord;
import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.inspect.PersonDatum;
import dev.sekisho.dlp.inspect.PersonSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/**
 * Takes the people of one transfer and makes a file of their fingerprints. Values are hashed at once; memory does not
 * grow with the people. Not thread-safe.
 */
public final class Fingerprinter implements PersonSink, Closeable {
    static final String KIND = "people";
    static final String TRANSFER = "transfer";
    static final String ACTOR = "actor";
    static final String YEAR = "year";
    static final String COUNTS = "counts";
    static final String FILE = "sha256";

    private final YearKey key;
    private final AuditTrail trail;
    private final Mac mac;
    private final Map<PersonDatum, SortedRuns> kinds = new EnumMap<>(PersonDatum.class);
    /** What went wrong while people came: an inspection must not take it for a part that cannot be read. */
    private @Nullable IOException failure;

    Fingerprinter(YearKey key, AuditTrail trail, Path dir) {
        this.key = key;
        this.trail = trail;
        this.mac = key.matching();
        for (PersonDatum datum : PersonDatum.values()) {
            kinds.put(datum, new SortedRuns(dir));
        }
    }

    @Override
    public void accept(PersonDatum datum, CharSequence value) {
        if (failure != null) {
            return;
        }
        try {
            Objects.requireNonNull(kinds.get(datum)).add(fingerprint(mac, datum, value));
        } catch (IOException e) {
            failure = e;
        }
    }

    static long fingerprint(Mac mac, PersonDatum datum, CharSequence value) {
        byte[] bytes = new byte[1 + value.length() * 2];
        bytes[0] = (byte) datum.number();
        for (int i = 0; i < value.length(); i++) {
            bytes[1 + 2 * i] = (byte) (value.charAt(i) >>> 8);
            bytes[2 + 2 * i] = (byte) value.charAt(i);
        }
        return ByteBuffer.wrap(mac.doFinal(bytes)).getLong();
    }

    /**
     * Writes the file, forces it to the disk, and records it in the trail. Where nobody can be found again by anything
     * there is no file and no record.
     *
     * @param time the time of the transfer
     * @param transfer the id of the transfer, by which this record and that of the decision belong together
     * @param actor the id of the actor
     * @throws IOException when they could not be kept; nothing may leave then
     */
    public void record(Instant time, String transfer, String actor) throws IOException {
        Map<String, Object> counts = new TreeMap<>();
        Path file = write(trail.sideFiles(), counts);
        if (!counts.isEmpty()) {
            Map<String, Object> facts = new TreeMap<>();
            facts.put(TRANSFER, transfer);
            facts.put(ACTOR, actor);
            facts.put(YEAR, (long) key.year());
            facts.put(COUNTS, counts);
            facts.put(FILE, String.valueOf(file.getFileName()));
            trail.append(new AuditRecord(KIND, time, facts), file);
        }
    }

    /** Writes the file, and how many fingerprints of each kind it has; no file when there are none. */
    private Path write(Path dir, Map<String, Object> counts) throws IOException {
        if (failure != null) {
            throw new IOException("the fingerprints could not be kept", failure);
        }
        try (FingerprintWriter writer = new FingerprintWriter(dir, key)) {
            for (Map.Entry<PersonDatum, SortedRuns> kind : kinds.entrySet()) {
                long count = writer.write(kind.getKey(), kind.getValue());
                if (count > 0) {
                    counts.put(kind.getKey().name(), count);
                }
            }
            return counts.isEmpty() ? dir : writer.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (SortedRuns kind : kinds.values()) {
            kind.close();
        }
    }

    @Override
    public String toString() {
        return "Fingerprinter[" + key.year() + "]";
    }
}
