package dev.sekisho.dlp.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The key of the first year, from which those of all years follow. With it all fingerprints can be matched, so it
 * belongs to custodians and not on the host. Immutable; prints only the year.
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
        byte[] key = new byte[YearKey.BYTES];
        new SecureRandom().nextBytes(key);
        return new FingerprintRoot(new YearKey(year, key));
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
     * Writes the key of the first year to a new file on the host.
     *
     * @param file the file, which must not exist
     * @throws IOException when it cannot be written
     */
    public void storeHostKey(Path file) throws IOException {
        KeyFile.create(file, FingerprintKey.KIND, first);
    }

    YearKey at(int year) {
        return first.at(year);
    }

    @Override
    public String toString() {
        return "FingerprintRoot[" + first.year() + "]";
    }
}
