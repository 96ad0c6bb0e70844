package dev.sekisho.dlp.encrypt.zip;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What WinZip's format derives from a password and a salt: the key of the cipher, that of the authentication code, and
 * two bytes that show most wrong passwords. The rounds are fixed by the format. Not thread-safe; for one message.
 */
final class Ae2Keys {
    static final int CHECK_BYTES = 2;
    static final int CODE_BYTES = 10;

    /** The strength of AES-256, as the extra field writes it. */
    static final int AES_256 = 3;

    private static final int ROUNDS = 1000;
    private static final String MAC = "HmacSHA1";

    private final AesCtr cipher;
    private final Mac mac;
    private final byte[] check;

    private Ae2Keys(AesCtr cipher, Mac mac, byte[] check) {
        this.cipher = cipher;
        this.mac = mac;
        this.check = check;
    }

    static int keyBytes(int strength) {
        return 8 * (strength + 1);
    }

    static int saltBytes(int strength) {
        return keyBytes(strength) / 2;
    }

    static Ae2Keys derive(char[] password, byte[] salt, int strength) throws GeneralSecurityException {
        int keyBytes = keyBytes(strength);
        PBEKeySpec spec = new PBEKeySpec(password, salt, ROUNDS, 8 * (2 * keyBytes + CHECK_BYTES));
        byte[] derived = {};
        try {
            derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(spec)
                    .getEncoded();
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(derived, keyBytes, keyBytes, MAC));
            AesCtr cipher = new AesCtr(Arrays.copyOf(derived, keyBytes));
            return new Ae2Keys(cipher, mac, Arrays.copyOfRange(derived, 2 * keyBytes, derived.length));
        } finally {
            spec.clearPassword();
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** The cipher, at its first byte. */
    AesCtr cipher() {
        return cipher;
    }

    /** The authentication code, over the cipher text. */
    Mac mac() {
        return mac;
    }

    /** The two bytes that show most wrong passwords. */
    byte[] check() {
        return check.clone();
    }
}
