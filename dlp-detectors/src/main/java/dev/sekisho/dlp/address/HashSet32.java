package dev.sekisho.dlp.address;

/** A set of 32-bit hashes, open addressing, half full. Immutable. */
final class HashSet32 {
    private final int[] slots;
    private final boolean zero;

    private HashSet32(int[] hashes) {
        slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        boolean hasZero = false;
        for (int h : hashes) {
            hasZero |= h == 0;
            put(slots, h);
        }
        zero = hasZero;
    }

    private static void put(int[] slots, int hash) {
        int i = hash & slots.length - 1;
        while (slots[i] != 0) {
            i = i + 1 & slots.length - 1;
        }
        slots[i] = hash;
    }

    static HashSet32 read(byte[] section) {
        return new HashSet32(new Varints(section).ascending());
    }

    boolean contains(int hash) {
        if (hash == 0) {
            return zero;
        }
        int i = hash & slots.length - 1;
        while (slots[i] != 0) {
            if (slots[i] == hash) {
                return true;
            }
            i = i + 1 & slots.length - 1;
        }
        return false;
    }
}
