package dev.sekisho.dlp.encrypt;

import dev.sekisho.dlp.protect.Secret;
import java.security.SecureRandom;
import java.util.Arrays;

/** Generates passwords. Thread-safe. */
public final class Passwords {
    /** No 0 and o, no 1, i and l: people read passwords over the telephone. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /**
     * Generates a password of 20 characters from an alphabet of 31, in four groups joined by hyphens: 99 bits. The key
     * derivation of AES ZIP is weak (1,000 rounds of SHA-1), so the strength of a container is that of its password
     * alone.
     *
     * @return the password
     */
    public static Secret generate() {
        char[] chars = new char[GROUPS * (GROUP_LENGTH + 1) - 1];
        for (int i = 0; i < chars.length; i++) {
            boolean border = (i + 1) % (GROUP_LENGTH + 1) == 0;
            chars[i] = border ? '-' : ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()));
        }
        Secret secret = new Secret(chars);
        Arrays.fill(chars, '\0');
        return secret;
    }
}
