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
        // All state in local variables: in fields, each round would write what other threads' objects may stand beside.
        long v0 = k0 ^ 0x736f6d6570736575L;
        long v1 = k1 ^ 0x646f72616e646f6dL;
        long v2 = k0 ^ 0x6c7967656e657261L;
        long v3 = k1 ^ 0x7465646279746573L;
        int words = (to - from) / 4;
        for (int w = -1; w <= words; w++) {
            int at = from + w * 4;
            long m = w < 0 ? salt : w < words ? word(chars, at) : last(chars, at, to, from);
            v3 ^= m;
            for (int round = 0; round < 2; round++) {
                v0 += v1;
                v1 = Long.rotateLeft(v1, 13) ^ v0;
                v2 += v3;
                v3 = Long.rotateLeft(v3, 16) ^ v2;
                v0 = Long.rotateLeft(v0, 32) + v3;
                v3 = Long.rotateLeft(v3, 21) ^ v0;
                v2 += v1;
                v1 = Long.rotateLeft(v1, 17) ^ v2;
                v2 = Long.rotateLeft(v2, 32);
            }
            v0 ^= m;
        }
        v2 ^= 0xff;
        for (int round = 0; round < 4; round++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32) + v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
        long h = v0 ^ v1 ^ v2 ^ v3;
        return h == 0 ? 1 : h;
    }

    private static long word(char[] chars, int i) {
        return chars[i] | (long) chars[i + 1] << 16 | (long) chars[i + 2] << 32 | (long) chars[i + 3] << 48;
    }

    /** What is left of the characters, and the length in bytes with that of the salt. */
    private static long last(char[] chars, int at, int to, int from) {
        long last = (8L + 2L * (to - from)) << 56;
        int shift = 0;
        for (int i = at; i < to; i++) {
            last ^= (long) chars[i] << shift;
            shift += 16;
        }
        return last;
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
}
