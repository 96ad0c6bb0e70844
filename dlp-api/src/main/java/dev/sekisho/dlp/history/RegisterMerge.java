package dev.sekisho.dlp.history;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;

/**
 * Merges UltraLogLog registers by a table of what the library makes of each pair: a window of ten years is a hundred
 * merges, and the library takes each register apart and puts it together again.
 */
final class RegisterMerge {
    private static final int VALUES = 256;
    private static final byte[] MERGED = table();

    private RegisterMerge() {}

    private static byte[] table() {
        byte[] table = new byte[VALUES * VALUES];
        byte[] all = new byte[VALUES];
        byte[] same = new byte[VALUES];
        for (int other = 0; other < VALUES; other++) {
            for (int i = 0; i < VALUES; i++) {
                all[i] = (byte) i;
                same[i] = (byte) other;
            }
            byte[] merged = UltraLogLog.wrap(all).add(UltraLogLog.wrap(same)).getState();
            System.arraycopy(merged, 0, table, other * VALUES, VALUES);
        }
        return table;
    }

    /** Both states have the same length, a power of two. */
    static void into(byte[] state, byte[] other) {
        for (int i = 0; i < state.length; i++) {
            state[i] = MERGED[((other[i] & 0xff) << 8) | (state[i] & 0xff)];
        }
    }
}
