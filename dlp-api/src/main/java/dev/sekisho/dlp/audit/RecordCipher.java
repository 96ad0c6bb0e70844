package dev.sekisho.dlp.audit;

import dev.sekisho.dlp.json.CanonicalJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record into the encrypted bytes that are stored, and back: a byte that says whether a side file goes with it,
 * its SHA-256 if so, a commitment to the record's key, a nonce, then AES-256-GCM over JSON, bound to the record's
 * number and to what stands before the nonce. Not thread-safe.
 */
final class RecordCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte ALONE = 1;
    private static final byte WITH_SIDE_FILE = 2;
    private static final int DIGEST_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final RecordKeys.Cursor keys;
    private final Cipher cipher;
    /** Random once, then counted: a key is used again only by another process, after a crash. */
    private final byte[] nonce = new byte[NONCE_BYTES];

    private int sealed;

    RecordCipher(RecordKeys keys) {
        this.keys = keys.new Cursor();
        new SecureRandom().nextBytes(nonce);
        try {
            this.cipher = Cipher.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    static String json(AuditRecord entry) {
        Map<String, Object> all = new TreeMap<>(entry.facts());
        all.put("kind", entry.kind());
        all.put("time", entry.time().toString());
        return CanonicalJson.write(all);
    }

    /** How many bytes are stored of a record of so many. */
    static int storedBytes(int json, int sideFile) {
        return 1 + sideFile + DIGEST_BYTES + NONCE_BYTES + json + TAG_BITS / 8;
    }

    /** Encrypts a record; the array of the side file's digest is empty when there is none. The key is wiped. */
    byte[] seal(RecordKey key, byte[] json, byte[] sideFile) throws GeneralSecurityException {
        byte[] head = head(sideFile, key.commitment());
        ByteBuffer.wrap(nonce).putInt(NONCE_BYTES - Integer.BYTES, sealed++);
        init(Cipher.ENCRYPT_MODE, key, head, nonce);
        byte[] stored = new byte[storedBytes(json.length, sideFile.length)];
        ByteBuffer.wrap(stored).put(head).put(nonce);
        cipher.doFinal(json, 0, json.length, stored, head.length + NONCE_BYTES);
        return stored;
    }

    private static byte[] head(byte[] sideFile, byte[] commitment) {
        return ByteBuffer.allocate(1 + sideFile.length + commitment.length)
                .put(sideFile.length == 0 ? ALONE : WITH_SIDE_FILE)
                .put(sideFile)
                .put(commitment)
                .array();
    }

    /** The SHA-256 of the side file that goes with a stored record, or an empty array. Needs no key. */
    static byte[] sideFile(byte[] stored) throws TrailException {
        return Arrays.copyOfRange(stored, 1, headBytes(stored) - DIGEST_BYTES);
    }

    private static int headBytes(byte[] stored) throws TrailException {
        int before = stored.length == 0 ? -1 : stored[0] == ALONE ? 1 : stored[0] == WITH_SIDE_FILE ? 33 : -1;
        if (before < 0 || stored.length < before + DIGEST_BYTES + NONCE_BYTES + TAG_BITS / 8) {
            throw new TrailException("record-malformed");
        }
        return before + DIGEST_BYTES;
    }

    /** What the key of a record is made from, or null when it was destroyed. */
    byte @Nullable [] leaf(long seq) {
        return keys.leaf(seq);
    }

    /** Decrypts a record, or gives null when its key was destroyed. */
    @Nullable
    AuditRecord open(long seq, byte[] stored) throws TrailException {
        return open(seq, stored, json -> true);
    }

    /** Decrypts a record, or gives null when its key was destroyed or its JSON is not worth being read. */
    @Nullable
    AuditRecord open(long seq, byte[] stored, Predicate<String> worthReading) throws TrailException {
        int head = headBytes(stored);
        if (keys.leaf(seq) == null) {
            return null;
        }
        RecordKey key = keys.at(seq);
        if (!MessageDigest.isEqual(key.commitment(), Arrays.copyOfRange(stored, head - DIGEST_BYTES, head))) {
            throw new TrailException("record-not-authentic");
        }
        try {
            int from = head + NONCE_BYTES;
            init(Cipher.DECRYPT_MODE, key, Arrays.copyOf(stored, head), Arrays.copyOfRange(stored, head, from));
            String json = new String(cipher.doFinal(stored, from, stored.length - from), StandardCharsets.UTF_8);
            return worthReading.test(json) ? parse(json) : null;
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeException e) {
            throw new TrailException("record-not-authentic", e);
        }
    }

    static AuditRecord parse(String json) {
        Map<String, Object> facts = CanonicalJson.readObject(json);
        String kind = String.valueOf(facts.remove("kind"));
        Instant time = Instant.parse(String.valueOf(facts.remove("time")));
        return new AuditRecord(kind, time, facts);
    }

    private void init(int mode, RecordKey key, byte[] head, byte[] by) throws GeneralSecurityException {
        cipher.init(mode, new SecretKeySpec(key.key(), "AES"), new GCMParameterSpec(TAG_BITS, by));
        Arrays.fill(key.key(), (byte) 0);
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + head.length)
                .putLong(key.seq())
                .put(head)
                .array());
    }
}
