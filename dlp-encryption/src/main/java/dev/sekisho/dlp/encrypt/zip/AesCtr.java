package dev.sekisho.dlp.encrypt.zip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in WinZip's counter mode: the counter starts at 1 and its lowest byte comes first, which the JDK's CTR does not
 * do. Counter blocks are made here and encrypted by the JDK, many at a time. Encrypting and decrypting are the same.
 *
 * <p>Not thread-safe; for one message.
 */
final class AesCtr {
    private static final VarHandle LITTLE_ENDIAN_LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 16;

    /** Both arrays stay in the first cache; the JDK compiles its fast path after some thousand calls. */
    private static final int BATCH = 512 * BLOCK;

    private final Cipher ecb;
    private final byte[] counters = new byte[BATCH];
    private final byte[] stream = new byte[BATCH];
    private long counter;
    private int used = BATCH;

    AesCtr(byte[] key) throws GeneralSecurityException {
        ecb = Cipher.getInstance("AES/ECB/NoPadding");
        ecb.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    }

    /** From one array into another, of which only the second is changed, or in place. */
    void apply(byte[] in, int from, byte[] out, int to, int length) throws GeneralSecurityException {
        int done = 0;
        while (done < length) {
            if (used == BATCH) {
                refill();
            }
            int n = Math.min(length - done, BATCH - used);
            for (int i = 0; i < n; i++) {
                out[to + done + i] = (byte) (in[from + done + i] ^ stream[used + i]);
            }
            used += n;
            done += n;
        }
    }

    private void refill() throws GeneralSecurityException {
        for (int at = 0; at < BATCH; at += BLOCK) {
            counter++;
            LITTLE_ENDIAN_LONG.set(counters, at, counter);
        }
        ecb.update(counters, 0, BATCH, stream, 0);
        used = 0;
    }
}
