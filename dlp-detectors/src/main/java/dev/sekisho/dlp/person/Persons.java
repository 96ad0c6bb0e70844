package dev.sekisho.dlp.person;

import java.util.Arrays;

/**
 * The people known so far, as numbers: which are the same (union-find), what was found for each, in which part each was
 * seen last.
 */
final class Persons {
    static final int OWN = 1;
    /** Known by a name alone; takes in the first person of that name that has more. */
    static final int BARE = 2;
    /** Known by a mention in text that may be a surname alone. */
    static final int SHORT = 4;
    /** Known by a mail address, a mobile phone or an identifier without a name. */
    static final int NAMELESS = 8;

    private int size;
    private int[] parents = new int[64];
    private int[] births = new int[64];
    private int[] parts = new int[64];
    private byte[] flags = new byte[64];
    /** One bit an info type, 64 types a plane. */
    private long[][] types = new long[1][64];

    int add(int flag) {
        if (size == parents.length) {
            grow(size + (size >> 1));
        }
        parents[size] = size;
        flags[size] = (byte) flag;
        parts[size] = -1;
        return size++;
    }

    private void grow(int length) {
        parents = Arrays.copyOf(parents, length);
        births = Arrays.copyOf(births, length);
        parts = Arrays.copyOf(parts, length);
        flags = Arrays.copyOf(flags, length);
        for (int i = 0; i < types.length; i++) {
            types[i] = Arrays.copyOf(types[i], length);
        }
    }

    int size() {
        return size;
    }

    int root(int person) {
        int p = person;
        while (parents[p] != p) {
            parents[p] = parents[parents[p]];
            p = parents[p];
        }
        return p;
    }

    boolean isRoot(int person) {
        return parents[person] == person;
    }

    /** Joins two people that are roots; the lower number stays. Returns it. */
    int union(int a, int b) {
        int keep = Math.min(a, b);
        int drop = Math.max(a, b);
        if (keep != drop) {
            parents[drop] = keep;
            births[keep] = births[keep] == 0 ? births[drop] : births[keep];
            flags[keep] = (byte) ((flags[keep] & flags[drop]) | ((flags[keep] | flags[drop]) & OWN));
            for (long[] plane : types) {
                plane[keep] |= plane[drop];
            }
            parts[keep] = Math.max(parts[keep], parts[drop]);
        }
        return keep;
    }

    boolean is(int person, int flag) {
        return (flags[person] & flag) != 0;
    }

    void set(int person, int flag) {
        flags[person] |= (byte) flag;
    }

    void clear(int person, int flag) {
        flags[person] &= (byte) ~flag;
    }

    int birth(int person) {
        return births[person];
    }

    void birth(int person, int hash) {
        births[person] = births[person] == 0 ? hash : births[person];
    }

    boolean hasType(int person, int type) {
        return type >> 6 < types.length && (types[type >> 6][person] & 1L << (type & 63)) != 0;
    }

    void addType(int person, int type) {
        while (types.length <= type >> 6) {
            types = Arrays.copyOf(types, types.length + 1);
            types[types.length - 1] = new long[parents.length];
        }
        types[type >> 6][person] |= 1L << (type & 63);
    }

    /** The part in which the person was seen last, or -1. */
    int part(int person) {
        return parts[person];
    }

    void part(int person, int part) {
        parts[person] = part;
    }
}
