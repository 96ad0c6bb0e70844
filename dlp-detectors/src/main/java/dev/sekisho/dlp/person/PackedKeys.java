package dev.sekisho.dlp.person;

/**
 * A map from hashes to the numbers of people, about ten bytes an entry.
 *
 * <p>All entries stand in one row of slots, sorted by their keys and each as near as may be behind the slot that its
 * key points at, so that a look-up reads one or two lines of the cache. Of a key the leading bits follow from the slot;
 * as many of the others as there is room for stand in one word with the value. The row grows by a quarter, in one pass
 * in which it takes over its own pages.
 *
 * <p>Keys are told apart by their first {@value #HASH_BITS} bits, or up to three fewer, the fewer keys people have: of
 * four million people, with four keys each, one in a thousand transfers would count one person too few.
 */
final class PackedKeys {
    private static final int HASH_BITS = 58;
    private static final int LEAST_VALUE_BITS = 6;
    private static final int LEAST_CAPACITY = 32;
    private static final int DOUBLED_UP_TO = 1 << 14;
    /** So many slots, in bits, at least, have the same leading bits. */
    private static final int STRETCH = 8;
    /** No entry is farther from its slot: less than half a stretch, so that two entries are never mistaken in order. */
    private static final int FARTHEST = 120;

    private static final long ROUNDED = 1L << 33;
    /** For the slots by which an entry may be too far until the row has grown. */
    private static final int END = 4;
    /** How many slots a line of the cache has. */
    private static final int LINE = 8;

    private SlotPages slots = new SlotPages(0);
    private int capacity;
    private int size;
    private int hashBits = HASH_BITS;
    private int valueBits = LEAST_VALUE_BITS;
    /** How many leading bits of a key do not stand in its entry. */
    private int depth;
    /** The bits of an entry that are of the key. */
    private long mask;
    /** The part of all keys that points at one slot. */
    private long step;

    private int farthest;

    /** The value of a key, or -1. */
    int get(long key) {
        if (size == 0) {
            return -1;
        }
        long entry = slots.get(place(key));
        return entry != 0 && (entry & mask) == probe(key) ? (int) (entry & ~mask) - 1 : -1;
    }

    /** Reads what stands near a key, and a line of the cache behind it, and makes nothing of it. */
    long touch(long key) {
        if (size == 0) {
            return 0;
        }
        int home = home(key, capacity);
        return slots.get(home) ^ slots.get(home + LINE);
    }

    /** Sets the value of a key; gives the one before, or -1. */
    int put(long key, int value) {
        return put(key, value, true);
    }

    /** Sets the value of a key that has none. */
    void putNew(long key, int value) {
        put(key, value, false);
    }

    private int put(long key, int value, boolean again) {
        long stored = value + 1L;
        if (capacity == 0 || stored >>> valueBits != 0) {
            rebuild(
                    Math.max(capacity, LEAST_CAPACITY),
                    Math.max(valueBits, Long.SIZE - Long.numberOfLeadingZeros(stored)));
        }
        int at = place(key);
        long entry = slots.get(at);
        if (entry == 0 || (entry & mask) != probe(key)) {
            insert(at, home(key, capacity), probe(key) | stored);
            return -1;
        }
        if (again) {
            slots.set(at, probe(key) | stored);
        }
        return (int) (entry & ~mask) - 1;
    }

    /** The slot that a key points at. */
    private static int home(long key, int capacity) {
        return (int) (((key >>> 32) * capacity) >>> 32);
    }

    /** What of a key stands in its entry. */
    private long probe(long key) {
        return (key << depth) & mask;
    }

    /** The first slot at or behind a key's own whose entry is not of a smaller key. */
    private int place(long key) {
        long probe = probe(key);
        int i = home(key, capacity);
        for (long entry = slots.get(i); entry != 0 && (entry & mask) - probe < 0; entry = slots.get(i)) {
            i++;
        }
        return i;
    }

    /** Puts an entry into a slot, and all from there to the next free slot one on. */
    private void insert(int at, int home, long entry) {
        int free = slots.free(at);
        slots.shift(at, free);
        slots.set(at, entry);
        size++;
        // Those that moved point at this entry's slot or behind it.
        boolean far = false;
        for (int i = home + farthest + 1; i <= free; i++) {
            far |= Long.compareUnsigned(distance(i, slots.get(i)), (farthest + 1) * step) > 0;
        }
        if (far || size > capacity - (capacity >> 3)) {
            rebuild(capacity + Math.max(Math.min(capacity, DOUBLED_UP_TO), capacity >> 2), valueBits);
        }
    }

    /** How far the key of an entry is below the first key that points behind the entry's slot. */
    private long distance(int slot, long entry) {
        return (end(slot) - ((entry & mask) >>> depth)) & (-1L >>> depth);
    }

    /** Above all keys that point at a slot, by little: steps are rounded down, and so are keys where they point. */
    private long end(int slot) {
        return (slot + 1L) * step + ROUNDED;
    }

    /** Moves the entries of a page into the row that replaces this one; gives the slot behind the last of them. */
    private int move(int p, SlotPages fresh, int from, int newCapacity, int newDepth, long newMask) {
        int free = from;
        long end = end(SlotPages.first(p));
        long oldMask = mask;
        int oldDepth = depth;
        long low = -1L >>> oldDepth;
        long[] target = fresh.filling();
        for (long entry : slots.page(p)) {
            if (entry != 0) {
                long key = end - ((end - ((entry & oldMask) >>> oldDepth)) & low);
                free = Math.max(free, home(key, newCapacity));
                if (!fresh.isFilling(free)) {
                    target = fresh.fill(free);
                }
                target[SlotPages.inPage(free++)] = ((key << newDepth) & newMask) | (entry & ~oldMask);
            }
            end += step;
        }
        return free;
    }

    private void rebuild(int newCapacity, int newValueBits) {
        int newDepth = Math.max(0, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(newCapacity) - STRETCH);
        int newHashBits = Math.min(hashBits, Long.SIZE - newValueBits + newDepth);
        long newMask = -1L << (Long.SIZE - newHashBits + newDepth);
        int newFarthest = Math.min(FARTHEST, (newCapacity >>> newDepth) / 2 - LINE);
        SlotPages fresh = new SlotPages(newCapacity + newFarthest + END);
        int free = 0;
        for (int p = 0; p < slots.pages(); p++) {
            free = move(p, fresh, free, newCapacity, newDepth, newMask);
            slots.leave(p, fresh);
        }
        fresh.complete();
        slots = fresh;
        capacity = newCapacity;
        valueBits = newValueBits;
        depth = newDepth;
        hashBits = newHashBits;
        mask = newMask;
        farthest = newFarthest;
        step = Long.divideUnsigned(-1L, newCapacity);
    }
}
