package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.audit.TrailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.crypto.Mac;

/**
 * The keys of the first year, from which those of all years follow. With them all fingerprints can be matched, so they
 * belong to custodians and not on the host. Immutable; prints only the year.
 */
public final class FingerprintRoot {
    private static final String KIND = "sekisho fingerprint root";

    private final YearKey first;

    private FingerprintRoot(YearKey first) {
        this.first = first;
    }

    /**
     * Makes a new root.
     *
     * @param year the first year (UTC) in which fingerprints are made
     * @return the root
     */
    public static FingerprintRoot generate(int year) {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[YearKey.BYTES];
        byte[] matching = new byte[YearKey.BYTES];
        random.nextBytes(key);
        random.nextBytes(matching);
        return new FingerprintRoot(new YearKey(year, key, matching));
    }

    /**
     * Reads a root that {@link #store} wrote.
     *
     * @param file the file
     * @return the root
     * @throws IOException when the file cannot be read or holds no root
     */
    public static FingerprintRoot load(Path file) throws IOException {
        return new FingerprintRoot(KeyFile.read(file, KIND));
    }

    /**
     * Writes the root to a new file that only its owner can read, to be taken away from the host.
     *
     * @param file the file, which must not exist
     * @throws IOException when it cannot be written
     */
    public void store(Path file) throws IOException {
        KeyFile.create(file, KIND, first);
    }

    /**
     * The root as bytes, to be given to an escrow and wiped.
     *
     * @return what {@link #decode} reads
     */
    public byte[] encode() {
        return KeyFile.text(KIND, first).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads what {@link #encode} gave.
     *
     * @param encoded the bytes
     * @return the root
     * @throws TrailException when they are no root
     */
    public static FingerprintRoot decode(byte[] encoded) throws TrailException {
        return new FingerprintRoot(KeyFile.parse(new String(encoded, StandardCharsets.US_ASCII), KIND));
    }

    /**
     * Writes the key of the first year to a new file on the host.
     *
     * @param file the file, which must not exist
     * @throws IOException when it cannot be written
     */
    public void storeHostKey(Path file) throws IOException {
        KeyFile.create(file, FingerprintKey.KIND, first);
    }

    /** Makes fingerprints. Not thread-safe. */
    Mac matching() {
        return first.matching();
    }

    int firstYear() {
        return first.year();
    }

    YearKey at(int year) {
        return first.at(year);
    }

    @Override
    public String toString() {
        return "FingerprintRoot[" + first.year() + "]";
    }
}
