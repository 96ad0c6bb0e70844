package dev.sekisho.dlp.escrow;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.threshold.SecretShare;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/**
 * Shamir's scheme. A new random secret is made with its shares; no given secret is ever split, for {@code splitAround}
 * fixes the first share and not the secret, and would give that share away for the key.
 */
final class KeyShares {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final List<byte[]> shares;

    private KeyShares(byte[] secret, List<byte[]> shares) {
        this.secret = secret;
        this.shares = shares;
    }

    /** A new secret in shares, the first of which has the number 1. */
    static KeyShares make(int threshold, int count) throws IOException {
        ShamirSplitSecret split = splitter().split(threshold, count);
        SecretShare[] made = split.getSecretShares();
        byte[][] shares = new byte[made.length][];
        for (int i = 0; i < made.length; i++) {
            shares[i] = made[i].getEncoded();
        }
        return new KeyShares(split.getSecret(), List.of(shares));
    }

    private static ShamirSecretSplitter splitter() {
        return ShamirSecretSplitter.getInstance(ShamirSecretSplitter.Algorithm.AES, SECRET_BYTES, RANDOM);
    }

    /** The secret of shares by their numbers; of too few it is another one, which opens nothing. */
    static KeyShares join(Map<Integer, byte[]> byNumber) throws IOException {
        ShamirSplitSecretShare[] shares = byNumber.entrySet().stream()
                .map(e -> new ShamirSplitSecretShare(e.getValue(), e.getKey()))
                .toArray(ShamirSplitSecretShare[]::new);
        byte[] secret = ShamirSplitSecret.getInstance(ShamirSecretSplitter.Algorithm.AES, shares)
                .getSecret();
        return new KeyShares(secret, List.copyOf(byNumber.values()));
    }

    List<byte[]> shares() {
        return shares;
    }

    /** The key that the secret gives for one record. */
    byte[] key(byte[] info) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(secret, new byte[0], info));
        byte[] key = new byte[32];
        hkdf.generateBytes(key, 0, key.length);
        return key;
    }

    void wipe() {
        Arrays.fill(secret, (byte) 0);
        shares.forEach(share -> Arrays.fill(share, (byte) 0));
    }
}
