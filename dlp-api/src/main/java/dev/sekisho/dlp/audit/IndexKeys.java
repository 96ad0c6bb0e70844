package dev.sekisho.dlp.audit;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the indexes of a trail. Whoever can read records has them: they come from the key of a record that will
 * never be. Thread-safe; prints nothing of itself.
 */
final class IndexKeys {
    static final int OVERHEAD_BYTES = 28;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final byte[] labels;
    private final SecureRandom random = new SecureRandom();

    IndexKeys(byte[] sealing, byte[] labels) {
        this.sealing = new SecretKeySpec(sealing, "AES");
        this.labels = labels.clone();
    }

    IndexLabels labels() {
        return new IndexLabels(labels);
    }

    /** The file of the index of a segment. */
    static Path file(Path dir, long firstSeq) {
        String segment = String.valueOf(Segments.file(dir, firstSeq).getFileName());
        return dir.resolve(segment.substring(0, segment.length() - Segments.SUFFIX.length()) + ".idx");
    }

    byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM", e);
        }
    }

    /** What was sealed, or null when it was not with this key, or was changed. */
    byte @Nullable [] open(byte[] sealed) {
        if (sealed.length < OVERHEAD_BYTES) {
            return null;
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES))
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            return null;
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    @Override
    public String toString() {
        return "IndexKeys";
    }
}
