package dev.sekisho.dlp.encrypt;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;

/**
 * A cipher of the JDK, fed so that it is soon fast. Not thread-safe.
 *
 * <p>The JDK reaches its processor's instructions only after the loops around them were compiled, which takes some
 * thousand calls whatever their size: with calls of 64 KiB that is a third of a gigabyte at a hundredth of the speed.
 * So the first calls of the process are small.
 */
public final class PacedCipher {
    /**
     * The most that one call of {@link #update} takes, so that a buffer of this size and a block holds what it gives.
     */
    public static final int CHUNK_BYTES = 1 << 16;

    /** What a buffer for the output of one call must hold: a chunk, a block held back before, and a tag. */
    public static final int OUTPUT_BYTES = CHUNK_BYTES + 64;

    private static final int COLD_BYTES = 256;
    private static final int COLD_CALLS = 12_000;
    private static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

    private final Cipher cipher;
    private final AtomicInteger calls;

    /**
     * Takes a cipher that is ready.
     *
     * @param cipher an initialised cipher
     * @param encrypts whether it was initialised to encrypt
     */
    public PacedCipher(Cipher cipher, boolean encrypts) {
        this.cipher = cipher;
        this.calls = CALLS.computeIfAbsent(cipher.getAlgorithm() + encrypts, key -> new AtomicInteger());
    }

    /**
     * Processes some bytes.
     *
     * @param in holds them
     * @param from where they begin
     * @param length how many, at most {@link #CHUNK_BYTES}
     * @param out takes the result from its start
     * @return how many bytes the result has
     * @throws GeneralSecurityException when the cipher fails
     */
    public int update(byte[] in, int from, int length, byte[] out) throws GeneralSecurityException {
        int done = 0;
        int at = from;
        int end = from + length;
        while (at < end && calls.get() < COLD_CALLS) {
            int piece = Math.min(COLD_BYTES, end - at);
            done += cipher.update(in, at, piece, out, done);
            at += piece;
            calls.incrementAndGet();
        }
        return at == end ? done : done + cipher.update(in, at, end - at, out, done);
    }

    /**
     * Processes what is left.
     *
     * @param out takes the result from its start
     * @return how many bytes the result has
     * @throws GeneralSecurityException when the cipher fails
     */
    public int finish(byte[] out) throws GeneralSecurityException {
        return cipher.doFinal(out, 0);
    }

    /**
     * Adds data that is authenticated and not encrypted, before all else.
     *
     * @param data the data
     */
    public void associate(byte[] data) {
        cipher.updateAAD(data);
    }
}
