package dev.sekisho.dlp.person;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * SipHash-2-4 of characters under a key that lives as long as one inspection, so that hashes tell nothing outside of
 * it.
 */
final class SipHash {
    private final long k0;
    private final long k1;
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    SipHash(long k0, long k1) {
        this.k0 = k0;
        this.k1 = k1;
    }

    /**
     * Two random numbers of this process, from which keys are derived: to ask for new ones takes longer than a text.
     */
    private static final class Source {
        private static final SecureRandom RANDOM = new SecureRandom();
        static final long K0 = RANDOM.nextLong();
        static final long K1 = RANDOM.nextLong();
        static final AtomicLong DERIVED = new AtomicLong();
    }

    /** A hash under a key that nobody knows and no other has. */
    static SipHash random() {
        SipHash source = new SipHash(Source.K0, Source.K1);
        long number = Source.DERIVED.getAndAdd(2);
        char[] none = {};
        return new SipHash(source.hash(number, none, 0, 0), source.hash(number + 1, none, 0, 0));
    }

    /** The hash of characters, apart for each salt; never 0. */
    long hash(long salt, char[] chars, int from, int to) {
        begin(salt);
        int i = from;
        for (; i + 4 <= to; i += 4) {
            word(chars[i] | (long) chars[i + 1] << 16 | (long) chars[i + 2] << 32 | (long) chars[i + 3] << 48);
        }
        long last = (8L + 2L * (to - from)) << 56;
        for (int shift = 0; i < to; i++, shift += 16) {
            last ^= (long) chars[i] << shift;
        }
        return end(last);
    }

    /**
     * One hash of two values of which one at least is a hash of this key: as nobody knows it, mixing is enough. Never
     * 0.
     */
    long join(long salt, long a, long b) {
        long h = (a ^ k0 + salt * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 32 ^ Long.rotateLeft(b, 21)) * 0x94D049BB133111EBL;
        h = (h ^ h >>> 29 ^ b) * 0xFF51AFD7ED558CCDL;
        h ^= h >>> 32;
        return h == 0 ? 1 : h;
    }

    private void begin(long salt) {
        v0 = k0 ^ 0x736f6d6570736575L;
        v1 = k1 ^ 0x646f72616e646f6dL;
        v2 = k0 ^ 0x6c7967656e657261L;
        v3 = k1 ^ 0x7465646279746573L;
        word(salt);
    }

    private void word(long m) {
        v3 ^= m;
        round();
        round();
        v0 ^= m;
    }

    private long end(long last) {
        word(last);
        v2 ^= 0xff;
        round();
        round();
        round();
        round();
        long h = v0 ^ v1 ^ v2 ^ v3;
        return h == 0 ? 1 : h;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}
