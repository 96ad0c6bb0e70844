package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.OpeningKey;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A new AES-256 key for each message, which the escrow sees before the first byte is written. */
final class ContentKeys {
    private static final int KEY_BYTES = 32;

    private ContentKeys() {}

    static SecretKey next(ContentKeyEscrow escrow) throws GeneralSecurityException {
        byte[] bytes = random(KEY_BYTES);
        OpeningKey.ContentKey copy = new OpeningKey.ContentKey(bytes);
        try {
            escrow.contentKey(copy);
            return new SecretKeySpec(bytes, "AES");
        } finally {
            copy.wipe();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
