package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an auditor needs to read a trail: the keys of its records and the public key that its checkpoints are signed
 * for. It signs and appends nothing. Immutable; prints only the name.
 */
public final class ReadingKey {
    private static final String KIND = "sekisho reading key";

    private final String verifierKey;
    private final RecordKeys recordKeys;

    ReadingKey(String verifierKey, RecordKeys recordKeys) {
        this.verifierKey = verifierKey;
        this.recordKeys = recordKeys;
    }

    /**
     * Reads a key that {@link #store} wrote.
     *
     * @param file the file
     * @return the key
     * @throws IOException when the file cannot be read or does not hold a key
     */
    public static ReadingKey load(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            if (lines.get(0).equals(KIND)) {
                return new ReadingKey(lines.get(1), RecordKeys.parse(lines.get(2)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TrailException("keys-malformed", e);
        }
        throw new TrailException("keys-malformed");
    }

    /**
     * Writes the key to a new file that only its owner can read.
     *
     * @param file the file, which must not exist
     * @throws IOException when it cannot be written
     */
    public void store(Path file) throws IOException {
        SecretFile.create(file, String.join("\n", KIND, verifierKey, recordKeys.text(), ""));
    }

    /**
     * What a verifier needs to check checkpoints.
     *
     * @return the public key in the form of C2SP signed notes
     */
    public String verifierKey() {
        return verifierKey;
    }

    RecordKeys recordKeys() {
        return recordKeys;
    }

    @Override
    public String toString() {
        return "ReadingKey[" + verifierKey.split("\\+", 2)[0] + "]";
    }
}
