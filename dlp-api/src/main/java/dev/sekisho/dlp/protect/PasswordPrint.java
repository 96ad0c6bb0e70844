package dev.sekisho.dlp.protect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Keyed fingerprints of passwords, which tell nothing of them to who lacks the key. Not thread-safe.
 *
 * <p>A password is its letters and digits, in half width and small: however it is set, spaced or hyphenated, it is the
 * same.
 */
final class PasswordPrint {
    private static final int PRINT_BYTES = 16;

    private final Mac mac;
    private final long factor;

    PasswordPrint(SecretKey key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            factor = ByteBuffer.wrap(mac.doFinal("roll".getBytes(StandardCharsets.US_ASCII)))
                            .getLong()
                    | 1;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    /** The letter or digit that a character stands for, or 0. */
    static char plain(char c) {
        char half = c >= 0xff01 && c <= 0xff5e ? (char) (c - 0xfee0) : c;
        if (half >= 'A' && half <= 'Z') {
            return (char) (half + 'a' - 'A');
        }
        return (half >= 'a' && half <= 'z') || (half >= '0' && half <= '9') ? half : 0;
    }

    /** One step of a rolling sum over plain characters. */
    long roll(long sum, char c) {
        return (sum + c) * factor;
    }

    /** A short mark of a sum, by which most of what is no password is passed over quickly. */
    static int mark(long sum) {
        return (int) (sum >>> 48);
    }

    int mark(char[] plain, int length) {
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum = roll(sum, plain[i]);
        }
        return mark(sum);
    }

    /** The fingerprint of a password. */
    String of(char[] plain, int length) {
        return print((byte) 'p', "", plain, length);
    }

    /** The fingerprint of a password together with who it was issued for. */
    String of(String recipient, char[] plain, int length) {
        return print((byte) 'r', recipient, plain, length);
    }

    private String print(byte kind, String recipient, char[] plain, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) plain[i];
        }
        mac.update(kind);
        mac.update(recipient.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] full = mac.doFinal(bytes);
        Arrays.fill(bytes, (byte) 0);
        return HexFormat.of().formatHex(full, 0, PRINT_BYTES);
    }
}
