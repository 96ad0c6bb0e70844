package dev.sekisho.dlp.custom;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Takes words one by one, so that a list of a million is never held as strings. Equal words are kept once. Not
 * thread-safe.
 */
final class WordTableBuilder {
    /** The most words. */
    static final int MOST_WORDS = 1_000_000;

    private static final int FEWEST_BITS = 10;
    private static final int MOST_PAIR_BITS = 21;
    private static final int MOST_PREFIX_BITS = 28;

    final boolean caseSensitive;
    long[] pairs = {};
    int pairShift;
    long[] prefixes = {};
    int prefixShift;
    int[] slots = new int[1 << FEWEST_BITS];
    int slotShift = Integer.SIZE - FEWEST_BITS;
    int[] starts = new int[256];
    char[] pool = new char[1024];
    int size;
    private final BitSet firsts = new BitSet();

    WordTableBuilder(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    /** Another builder with the same words. */
    WordTableBuilder copy() {
        WordTableBuilder copy = new WordTableBuilder(caseSensitive);
        copy.slots = slots.clone();
        copy.slotShift = slotShift;
        copy.starts = starts.clone();
        copy.pool = pool.clone();
        copy.size = size;
        copy.firsts.or(firsts);
        return copy;
    }

    /**
     * Adds a word.
     *
     * @throws IllegalArgumentException when it is blank or too long, or there are too many
     */
    void add(CharSequence word) {
        String form = caseSensitive ? WordForm.of(word) : WordForm.lowered(word);
        if (form.isBlank() || word.length() > WordTable.LONGEST) {
            throw new IllegalArgumentException("a word has 1 to " + WordTable.LONGEST + " characters");
        }
        int slot = slot(form);
        if (slots[slot] != 0) {
            return;
        }
        if (size == MOST_WORDS) {
            throw new IllegalArgumentException("more than " + MOST_WORDS + " words");
        }
        append(form);
        slots[slot] = size;
        firsts.set(WordForm.lower(form.charAt(0)));
        if (size * 2 > slots.length) {
            widen();
        }
    }

    /** The first characters of the words, in lower case. */
    BitSet firsts() {
        return firsts;
    }

    /** The first characters as they may stand in folded text: capital or small, voiced marks joined or apart. */
    long[] firstBits() {
        BitSet bits = new BitSet(1 << 16);
        firsts.stream().forEach(c -> {
            bits.set(c);
            bits.set(Character.toUpperCase((char) c));
            bits.set(Character.toTitleCase((char) c));
            bits.set(WordForm.unvoiced((char) c));
        });
        return Arrays.copyOf(bits.toLongArray(), (1 << 16) / Long.SIZE);
    }

    private int slot(String form) {
        int mask = slots.length - 1;
        int s = WordTable.mix(hash(form)) >>> slotShift;
        while (slots[s] != 0 && !same(slots[s] - 1, form)) {
            s = s + 1 & mask;
        }
        return s;
    }

    private static int hash(CharSequence form) {
        int hash = WordTable.SEED;
        for (int i = 0; i < form.length(); i++) {
            hash = WordTable.step(hash, WordForm.lower(form.charAt(i)));
        }
        return hash;
    }

    private boolean same(int word, String form) {
        int at = starts[word];
        if (starts[word + 1] - at != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (pool[at + i] != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void append(String form) {
        int at = starts[size];
        if (at + form.length() > pool.length) {
            pool = Arrays.copyOf(pool, pool.length + pool.length / 2);
        }
        form.getChars(0, form.length(), pool, at);
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, starts.length + starts.length / 2);
        }
        starts[size] = at + form.length();
    }

    private void widen() {
        slots = new int[slots.length * 2];
        slotShift--;
        int mask = slots.length - 1;
        for (int word = 0; word < size; word++) {
            int s = WordTable.mix(hashOf(word)) >>> slotShift;
            while (slots[s] != 0) {
                s = s + 1 & mask;
            }
            slots[s] = word + 1;
        }
    }

    private int hashOf(int word) {
        int hash = WordTable.SEED;
        for (int i = starts[word]; i < starts[word + 1]; i++) {
            hash = WordTable.step(hash, WordForm.lower(pool[i]));
        }
        return hash;
    }

    WordTable build() {
        pool = Arrays.copyOf(pool, starts[size]);
        starts = Arrays.copyOf(starts, size + 1);
        // Eight bits for each of a word's beginnings leave about one of nine answers a false "perhaps".
        int prefixBits = bitsFor(8L * pool.length, MOST_PREFIX_BITS);
        int pairBits = bitsFor(8L * size, MOST_PAIR_BITS);
        prefixes = new long[1 << (prefixBits - 6)];
        prefixShift = Integer.SIZE - prefixBits;
        pairs = new long[1 << (pairBits - 6)];
        pairShift = Integer.SIZE - pairBits;
        for (int word = 0; word < size; word++) {
            mark(word);
        }
        return new WordTable(this);
    }

    private static int bitsFor(long wanted, int most) {
        int bits = FEWEST_BITS;
        while (bits < most && 1L << bits < wanted) {
            bits++;
        }
        return bits;
    }

    private void mark(int word) {
        int end = starts[word + 1];
        int hash = WordTable.SEED;
        for (int i = starts[word]; i < end; i++) {
            hash = WordTable.step(hash, WordForm.lower(pool[i]));
            int length = i - starts[word] + 1;
            if (length == 2) {
                WordTable.set(pairs, pairShift, WordTable.mix(hash));
            }
            if (i < end - 1) {
                WordTable.set(prefixes, prefixShift, WordTable.begun(hash));
            } else if (length == 1) {
                WordTable.set(pairs, pairShift, WordTable.alone(hash));
            } else {
                WordTable.set(prefixes, prefixShift, WordTable.whole(hash));
            }
        }
    }
}
