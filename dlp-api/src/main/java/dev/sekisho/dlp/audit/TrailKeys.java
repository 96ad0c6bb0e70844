package dev.sekisho.dlp.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of a trail's writer: one signs checkpoints, one encrypts records. Immutable; prints only the name.
 *
 * <p>{@link #store} is meant for development and for hosts that protect their files; a key store of the application can
 * hand the same keys to the constructor.
 */
public final class TrailKeys {
    private final String origin;
    private final PrivateKey signingKey;
    private final PublicKey publicKey;
    private final RecordKeys recordKeys;

    /**
     * Takes keys that are kept elsewhere.
     *
     * @param origin the name of the trail, such as {@code example.co.jp/sekisho/node1}; no space and no {@code +}
     * @param signingKey an Ed25519 private key
     * @param publicKey its public key
     * @param recordKey 32 random bytes, from which each record gets a key of its own
     */
    public TrailKeys(String origin, PrivateKey signingKey, PublicKey publicKey, SecretKey recordKey) {
        this(origin, signingKey, publicKey, RecordKeys.of(recordKey.getEncoded()));
    }

    private TrailKeys(String origin, PrivateKey signingKey, PublicKey publicKey, RecordKeys recordKeys) {
        if (origin.isEmpty() || origin.chars().anyMatch(c -> c <= ' ' || c == '+' || c > '~')) {
            throw new IllegalArgumentException("the origin is printable ASCII without space and plus");
        }
        this.origin = origin;
        this.signingKey = Objects.requireNonNull(signingKey, "signingKey");
        this.publicKey = Objects.requireNonNull(publicKey, "publicKey");
        this.recordKeys = recordKeys;
    }

    /**
     * Makes new keys.
     *
     * @param origin the name of the trail
     * @return the keys
     */
    public static TrailKeys generate(String origin) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return new TrailKeys(origin, pair.getPrivate(), pair.getPublic(), new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has Ed25519", e);
        }
    }

    /**
     * Reads keys that {@link #store} wrote.
     *
     * @param file the file
     * @return the keys
     * @throws IOException when the file cannot be read or does not hold keys
     */
    public static TrailKeys load(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            return new TrailKeys(
                    lines.get(0),
                    ed25519.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(1)))),
                    ed25519.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(2)))),
                    RecordKeys.parse(lines.get(3)));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TrailException("keys-malformed", e);
        }
    }

    /**
     * Writes the keys to a new file that only its owner can read.
     *
     * @param file the file, which must not exist
     * @throws IOException when it cannot be written
     */
    public void store(Path file) throws IOException {
        SecretFile.create(file, text());
    }

    /**
     * Writes the keys in the place of a file that {@link #store} wrote, such as after the keys of some records were
     * destroyed. File systems and their backups can keep what was there before: those are for the host to look after.
     *
     * @param file the file
     * @throws IOException when it cannot be written
     */
    public void replace(Path file) throws IOException {
        SecretFile.replace(file, text());
    }

    private String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                "\n",
                origin,
                base64.encodeToString(signingKey.getEncoded()),
                base64.encodeToString(publicKey.getEncoded()),
                recordKeys.text(),
                "");
    }

    /**
     * The name of the trail.
     *
     * @return the origin, as checkpoints carry it
     */
    public String origin() {
        return origin;
    }

    /**
     * What a verifier needs to check checkpoints.
     *
     * @return the public key in the form of C2SP signed notes
     */
    public String verifierKey() {
        try {
            return SignedNote.verifierKey(origin, publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * What an auditor needs to read the trail, and no more.
     *
     * @return a key that neither signs nor appends
     */
    public ReadingKey readingKey() {
        return new ReadingKey(verifierKey(), recordKeys);
    }

    /** The same keys without those of some records, which nobody can read any more who has no others. */
    TrailKeys without(Collection<Long> records) {
        return new TrailKeys(origin, signingKey, publicKey, recordKeys.without(records));
    }

    RecordKeys recordKeys() {
        return recordKeys;
    }

    /** The origin of a checkpoint is its first line and holds no space: neither is ever taken for the other. */
    String signStatement(String statement) {
        int line = statement.indexOf('\n');
        if (line < 0
                || statement.lastIndexOf(' ', line) < 0
                || !statement.endsWith("\n")
                || statement.endsWith("\n\n")) {
            throw new IllegalArgumentException("a statement has a space in its first line, and whole lines");
        }
        try {
            return SignedNote.sign(statement, origin, signingKey, publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has Ed25519", e);
        }
    }

    String sign(TreeHead head) throws GeneralSecurityException {
        return SignedNote.sign(head.text(), origin, signingKey, publicKey);
    }

    @Override
    public String toString() {
        return "TrailKeys[" + origin + "]";
    }
}
