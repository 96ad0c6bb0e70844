package dev.sekisho.dlp.trace;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of one year: the one that seals, from which those of later years follow and none of an earlier one, and the
 * one that matches, which is the same in all years, so that people of one year are known again in another. Immutable.
 */
final class YearKey {
    static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    /** How far a key is taken forward: no clock is right that says more. */
    private static final int MOST_YEARS = 1000;

    private final int year;
    private final byte[] key;
    private final byte[] matching;

    YearKey(int year, byte[] key, byte[] matching) {
        if (key.length != BYTES || matching.length != BYTES || year < 0 || year > 0xffff) {
            throw new IllegalArgumentException("no key of a year");
        }
        this.year = year;
        this.key = key.clone();
        this.matching = matching.clone();
    }

    int year() {
        return year;
    }

    byte[] bytes() {
        return key.clone();
    }

    byte[] matchingBytes() {
        return matching.clone();
    }

    /**
     * The key of this year or a later one.
     *
     * @throws IllegalArgumentException for an earlier year, whose key does not follow from this one
     */
    YearKey at(int later) {
        if (later < year || later - year > MOST_YEARS) {
            throw new IllegalArgumentException("the key of " + later + " does not follow from that of " + year);
        }
        YearKey next = this;
        while (next.year < later) {
            next = new YearKey(next.year + 1, next.derive("next year"), matching);
        }
        return next;
    }

    /** Makes fingerprints. Not thread-safe. */
    Mac matching() {
        return mac(matching);
    }

    SecretKey sealing(byte[] salt) {
        return new SecretKeySpec(mac(derive("seal")).doFinal(salt), "AES");
    }

    private byte[] derive(String purpose) {
        return mac(key).doFinal(("sekisho fingerprints: " + purpose).getBytes(StandardCharsets.US_ASCII));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return "YearKey[" + year + "]";
    }
}
