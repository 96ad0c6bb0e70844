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

/**
 * Turns a record into the encrypted bytes that are stored, and back: a nonce, then AES-256-GCM over JSON, bound to the
 * record's number.
 */
final class RecordCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    RecordCipher(SecretKey key) {
        this.key = key;
    }

    static String json(AuditRecord entry) {
        Map<String, Object> all = new LinkedHashMap<>(entry.facts());
        all.put("kind", entry.kind());
        all.put("time", entry.time().toString());
        return CanonicalJson.write(all);
    }

    byte[] seal(long seq, byte[] json) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, seq, nonce).doFinal(json);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    AuditRecord open(long seq, byte[] stored) throws TrailException {
        try {
            byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
            byte[] json =
                    cipher(Cipher.DECRYPT_MODE, seq, nonce).doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES);
            return parse(new String(json, StandardCharsets.UTF_8));
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

    private Cipher cipher(int mode, long seq, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        return cipher;
    }
}
