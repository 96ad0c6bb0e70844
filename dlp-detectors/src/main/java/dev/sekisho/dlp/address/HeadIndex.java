package dev.sekisho.dlp.address;

import java.util.ArrayList;
import java.util.List;

/** The names with which addresses begin, by the hashes of their characters. */
final class HeadIndex {
    private static final int LONGEST_HEAD = 14;
    private static final int LAST = 4;

    private final Variants variants;
    private final byte[] begin = new byte[1 << 16];
    private final List<String> names;
    private final int[] keys;
    private final Head[] heads;

    HeadIndex(Variants variants, int names) {
        this.variants = variants;
        this.names = new ArrayList<>(names);
        int size = Integer.highestOneBit(names) * 4;
        this.keys = new int[size];
        this.heads = new Head[size];
    }

    void add(String name, Head head) {
        names.add(name);
        begin[variants.canonical(name.charAt(0))] |= 1;
        begin[variants.canonical(name.charAt(1))] |= 2;
        begin[variants.canonical(name.charAt(name.length() - 1))] |= LAST;
        int h = Variants.start(0);
        for (int i = 0; i < name.length(); i++) {
            h = variants.step(h, name.charAt(i));
        }
        h = Variants.finish(h);
        int slot = h & keys.length - 1;
        while (heads[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = h;
        heads[slot] = head;
    }

    /** All names, with the variants of their characters, for the triggers. */
    String[] spellings() {
        return variants.spellings(names);
    }

    /**
     * The longest head at an index.
     *
     * @return its end in the upper half and its slot in the lower, or -1
     */
    long at(char[] text, int from, int limit) {
        long found = -1;
        if (from + 1 >= limit
                || !starts(text[from], 0)
                || (!starts(text[from + 1], 1) && text[from + 1] != Variants.VARIATION_SELECTOR)) {
            return found;
        }
        int h = Variants.start(0);
        int end = Math.min(limit, from + LONGEST_HEAD);
        for (int i = from; i < end && Glyphs.name(text[i]); i++) {
            if (text[i] == Variants.VARIATION_SELECTOR) {
                i++;
                continue;
            }
            h = variants.step(h, text[i]);
            int slot = i > from && (begin[variants.canonical(text[i])] & LAST) != 0 ? slotOf(Variants.finish(h)) : -1;
            if (slot >= 0) {
                int next = i + 1;
                found = (long) (next + 1 < limit && text[next] == Variants.VARIATION_SELECTOR ? next + 2 : next) << 32
                        | slot;
            }
        }
        return found;
    }

    /** Whether a character can be the first (0) or second (1) of a head; most places in a text end here. */
    private boolean starts(char c, int position) {
        return (begin[variants.canonical(c)] >>> position & 1) != 0;
    }

    private int slotOf(int hash) {
        int slot = hash & keys.length - 1;
        while (heads[slot] != null) {
            if (keys[slot] == hash) {
                return slot;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    /** The head in the lower half of what {@link #at} gave. */
    Head get(long found) {
        return heads[(int) found];
    }
}
