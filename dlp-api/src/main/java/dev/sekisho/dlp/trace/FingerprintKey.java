package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The host's key, with which fingerprints are made: that of the current year (UTC). When the year is over, the next key
 * takes its place in the file and the old one is erased. Thread-safe; prints only the year.
 */
public final class FingerprintKey {
    static final String KIND = "sekisho fingerprint key";

    private final Path file;
    private final Clock clock;
    private YearKey key;

    private FingerprintKey(Path file, Clock clock, YearKey key) {
        this.file = file;
        this.clock = clock;
        this.key = key;
    }

    /**
     * Opens the key that {@link FingerprintRoot#storeHostKey} wrote.
     *
     * @param file the file, which is replaced once a year
     * @param clock tells the year
     * @return the key
     * @throws IOException when the file cannot be read or written, or holds no key
     */
    public static FingerprintKey open(Path file, Clock clock) throws IOException {
        FingerprintKey opened = new FingerprintKey(file, clock, KeyFile.read(file, KIND));
        opened.current();
        return opened;
    }

    /** The key of the current year. A clock that goes back changes nothing: an erased key does not come back. */
    synchronized YearKey current() throws IOException {
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        if (year > key.year()) {
            YearKey next = key.at(year);
            KeyFile.replace(file, KIND, next);
            key = next;
        }
        return key;
    }

    /**
     * Begins to collect the fingerprints of one transfer.
     *
     * @param trail the trail that will have the record of the transfer
     * @return takes the people, to be closed
     * @throws IOException when the key of a new year cannot be written
     */
    public Fingerprinter begin(AuditTrail trail) throws IOException {
        return new Fingerprinter(current(), trail, trail.sideFiles());
    }

    @Override
    public synchronized String toString() {
        return "FingerprintKey[" + key.year() + "]";
    }
}
