package dev.sekisho.dlp.audit;

import dev.sekisho.dlp.json.CanonicalJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns a record into the encrypted bytes that are stored, and back: a byte that says whether a side file goes with it,
 * its SHA-256 if so, a nonce, then AES-256-GCM over JSON, bound to the record's number and to what stands before.
 */
final class RecordCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte ALONE = 1;
    private static final byte WITH_SIDE_FILE = 2;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();
    private @Nullable Cipher sealing;

    RecordCipher(SecretKey key) {
        this.key = key;
    }

    static String json(AuditRecord entry) {
        Map<String, Object> all = new LinkedHashMap<>(entry.facts());
        all.put("kind", entry.kind());
        all.put("time", entry.time().toString());
        return CanonicalJson.write(all);
    }

    /** Encrypts a record. One thread at a time. */
    byte[] seal(long seq, Batch.Item item) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] head = head(item.sideFile());
        Cipher cipher = sealing == null ? Cipher.getInstance(ALGORITHM) : sealing;
        sealing = cipher;
        init(cipher, Cipher.ENCRYPT_MODE, seq, head, nonce);
        byte[] stored = new byte[head.length + NONCE_BYTES + cipher.getOutputSize(item.json().length)];
        ByteBuffer.wrap(stored).put(head).put(nonce);
        cipher.doFinal(item.json(), 0, item.json().length, stored, head.length + NONCE_BYTES);
        return stored;
    }

    private static byte[] head(byte[] digest) {
        return ByteBuffer.allocate(1 + digest.length)
                .put(digest.length == 0 ? ALONE : WITH_SIDE_FILE)
                .put(digest)
                .array();
    }

    /** The SHA-256 of the side file that goes with a stored record, or an empty array. Needs no key. */
    static byte[] sideFile(byte[] stored) throws TrailException {
        int head = headBytes(stored);
        return Arrays.copyOfRange(stored, 1, head);
    }

    private static int headBytes(byte[] stored) throws TrailException {
        int head = stored.length == 0 ? -1 : stored[0] == ALONE ? 1 : stored[0] == WITH_SIDE_FILE ? 33 : -1;
        if (head < 0 || stored.length < head + NONCE_BYTES + TAG_BITS / 8) {
            throw new TrailException("record-malformed");
        }
        return head;
    }

    AuditRecord open(long seq, byte[] stored) throws TrailException {
        int head = headBytes(stored);
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            byte[] nonce = Arrays.copyOfRange(stored, head, head + NONCE_BYTES);
            init(cipher, Cipher.DECRYPT_MODE, seq, Arrays.copyOf(stored, head), nonce);
            int from = head + NONCE_BYTES;
            return parse(new String(cipher.doFinal(stored, from, stored.length - from), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new TrailException("record-not-authentic", e);
        }
    }

    private static AuditRecord parse(String json) {
        Map<String, Object> facts = CanonicalJson.readObject(json);
        String kind = String.valueOf(facts.remove("kind"));
        Instant time = Instant.parse(String.valueOf(facts.remove("time")));
        return new AuditRecord(kind, time, facts);
    }

    private void init(Cipher cipher, int mode, long seq, byte[] head, byte[] nonce) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        cipher.updateAAD(head);
    }
}
