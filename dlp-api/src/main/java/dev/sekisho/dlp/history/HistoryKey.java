package dev.sekisho.dlp.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes names under the key of a history (HMAC-SHA-256), so that a file of it alone tells nobody's name. */
final class HistoryKey {
    private static final int MIN_BYTES = 16;

    private final SecretKeySpec key;
    private final ThreadLocal<Mac> macs;

    HistoryKey(byte[] bytes) {
        if (bytes.length < MIN_BYTES) {
            throw new IllegalArgumentException("a key needs at least " + MIN_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(bytes.clone(), "HmacSHA256");
        this.macs = ThreadLocal.withInitial(this::mac);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes for a purpose of its own. */
    byte[] derive(String purpose) {
        return macs.get().doFinal(("derive\0" + purpose).getBytes(StandardCharsets.UTF_8));
    }

    /** What tells that two files are of the same key. */
    byte[] check() {
        return Arrays.copyOf(derive("check"), 16);
    }

    long series(Dimension dimension, String value) {
        return hash(dimension.id() + '\0' + value);
    }

    long contact(String actor, String recipient) {
        return hash("contact\0" + actor.length() + '\0' + actor + '\0' + recipient);
    }

    private long hash(String text) {
        return ByteBuffer.wrap(macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    @Override
    public String toString() {
        return "HistoryKey";
    }
}
