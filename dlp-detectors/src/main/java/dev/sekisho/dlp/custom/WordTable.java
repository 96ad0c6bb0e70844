package dev.sekisho.dlp.custom;

import java.util.function.Consumer;

/**
 * Up to millions of words in a compact form: some 30 bytes a word of eight characters. Immutable and thread-safe.
 *
 * <p>Where a word may begin, three sets of bits are asked before the words themselves: the pairs of characters that
 * begin words (small enough for a near cache), the beginnings of words of each length, and whole words. Bits answer
 * "perhaps"; the words are then compared character by character, so nothing is found by chance.
 */
final class WordTable {
    /** The most characters of a word. */
    static final int LONGEST = 128;

    static final int SEED = 0x2545F491;

    /** A bit for each character as it stands in folded text that begins a word. */
    private final long[] firsts;

    private final long[] pairs;
    private final int pairShift;
    private final long[] prefixes;
    private final int prefixShift;
    private final int[] slots;
    private final int slotShift;
    private final int[] starts;
    private final char[] pool;
    private final boolean caseSensitive;
    private final int size;

    WordTable(WordTableBuilder b) {
        this.firsts = b.firstBits();
        this.pairs = b.pairs;
        this.pairShift = b.pairShift;
        this.prefixes = b.prefixes;
        this.prefixShift = b.prefixShift;
        this.slots = b.slots;
        this.slotShift = b.slotShift;
        this.starts = b.starts;
        this.pool = b.pool;
        this.caseSensitive = b.caseSensitive;
        this.size = b.size;
    }

    int size() {
        return size;
    }

    void forEach(Consumer<String> taker) {
        for (int word = 0; word < size; word++) {
            taker.accept(new String(pool, starts[word], starts[word + 1] - starts[word]));
        }
    }

    /** How many bytes the table holds. */
    long bytes() {
        return 8L * firsts.length
                + 8L * pairs.length
                + 8L * prefixes.length
                + 4L * slots.length
                + 4L * starts.length
                + 2L * pool.length;
    }

    /** Whether a word can begin with a character of folded text. */
    boolean begins(char c) {
        return (firsts[c >>> 6] & 1L << c) != 0;
    }

    /**
     * The end of the longest word that begins at an index of folded text, or -1.
     *
     * @param limit where the word must end at the latest; what stands there is known
     * @param known the first index whose character is known
     * @param edges where words may end
     * @param least where the word must end at the earliest
     */
    int longest(char[] text, int from, int limit, int known, Edges edges, int least) {
        if (!begins(text[from])) {
            return -1;
        }
        char first = WordForm.lower(WordForm.cased(text, from, limit));
        int i = from + WordForm.width(text, from, limit);
        int hash = step(SEED, first);
        int best = -1;
        if (single(first) && i >= least && edges.at(text, i, known, limit) && find(text, from, i, 1, hash)) {
            best = i;
        }
        if (i >= limit) {
            return best;
        }
        int length = 1;
        boolean goesOn = true;
        while (goesOn && i < limit) {
            char c = WordForm.lower(WordForm.cased(text, i, limit));
            i += WordForm.width(text, i, limit);
            hash = step(hash, c);
            length++;
            if (length == 2 && !pair(hash)) {
                return best;
            }
            if (i >= least
                    && bit(prefixes, prefixShift, whole(hash))
                    && edges.at(text, i, known, limit)
                    && find(text, from, i, length, hash)) {
                best = i;
            }
            goesOn = length < LONGEST && bit(prefixes, prefixShift, begun(hash));
        }
        return best;
    }

    /** Whether some text is a word as a whole. */
    boolean contains(CharSequence value) {
        String form = WordForm.lowered(value);
        int hash = SEED;
        for (int i = 0; i < form.length(); i++) {
            hash = step(hash, form.charAt(i));
        }
        char[] cased = WordForm.of(value).toCharArray();
        return !form.isEmpty() && find(cased, 0, cased.length, form.length(), hash);
    }

    private boolean single(char c) {
        return bit(pairs, pairShift, alone(step(SEED, c)));
    }

    private boolean pair(int hash) {
        return bit(pairs, pairShift, mix(hash));
    }

    private boolean find(char[] text, int from, int to, int length, int hash) {
        int mask = slots.length - 1;
        for (int s = mix(hash) >>> slotShift; slots[s] != 0; s = s + 1 & mask) {
            if (same(slots[s] - 1, text, from, to, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int word, char[] text, int from, int to, int length) {
        int at = starts[word];
        if (starts[word + 1] - at != length) {
            return false;
        }
        int i = from;
        while (i < to) {
            char c = WordForm.cased(text, i, to);
            if (pool[at++] != (caseSensitive ? c : WordForm.lower(c))) {
                return false;
            }
            i += WordForm.width(text, i, to);
        }
        return true;
    }

    static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193 + (hash >>> 15);
    }

    static int mix(int h) {
        int x = (h ^ (h >>> 16)) * 0x85EBCA6B;
        x = (x ^ (x >>> 13)) * 0xC2B2AE35;
        return x ^ (x >>> 16);
    }

    /** The bit that says that words of one character begin so. */
    static int alone(int hash) {
        return mix(hash + 0x3C6EF372);
    }

    /** The bit that says that a longer word begins so. */
    static int begun(int hash) {
        return mix(hash);
    }

    /** The bit that says that a word is this. */
    static int whole(int hash) {
        return mix(hash + 0x51ED270B);
    }

    static boolean bit(long[] bits, int shift, int mixed) {
        int bit = mixed >>> shift;
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    static void set(long[] bits, int shift, int mixed) {
        int bit = mixed >>> shift;
        bits[bit >>> 6] |= 1L << bit;
    }
}
