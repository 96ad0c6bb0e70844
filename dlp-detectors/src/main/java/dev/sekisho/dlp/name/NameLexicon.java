package dev.sekisho.dlp.name;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which words are surnames, given names, persons, places, organisations and common words.
 *
 * <p>One open-addressed table: 16 bits of a word's hash and 16 bits of what it is. A word that was never put in is
 * taken for one that was in about one of 8,000 look-ups, which costs a candidate and not a finding. Immutable.
 */
final class NameLexicon {
    static final long SEED = 0x9E3779B97F4A7C15L;
    static final int PERSON = 1 << 10;
    static final int PROPER = 1 << 11;
    static final int SUFFIX = 1 << 12;
    static final int SURNAME_READING = 1 << 13;
    static final int GIVEN_READING = 1 << 14;
    static final int COUNTRY = 1 << 15;

    private static final String RESOURCE = "names.lex";

    private static final int PAIR_BITS = 20;
    /** No word is all of this at once; were one, it would be asked for each time. */
    private static final char UNKNOWN = 0xFFFF;

    private final int[] table;
    private final int shift;
    /** A bit for each hash of two characters that begin a word of two or more; most pairs in a text begin none. */
    private final long[] pairs;

    private final RecentWords recent = new RecentWords();
    /**
     * What single characters are, as far as one has asked: two of three words looked up in a text have one, and the
     * table is not in the cache. Threads that ask at once find the same.
     */
    private final char[] singles = new char[1 << 16];

    NameLexicon(int[] table, long[] pairs) {
        this.table = table;
        this.pairs = pairs;
        this.shift = 64 - Integer.numberOfTrailingZeros(table.length);
        Arrays.fill(singles, UNKNOWN);
    }

    static NameLexicon load() {
        try (InputStream in = Objects.requireNonNull(NameLexicon.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the name lexicon of this jar is damaged", e);
        }
    }

    /** Reads the pairs, eight bytes a word and little-endian, then the table. */
    static NameLexicon read(InputStream in) throws IOException {
        long[] pairs = emptyPairs();
        byte[] bytes = new byte[pairs.length * Long.BYTES];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new EOFException("the lexicon is cut");
        }
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(pairs);
        SlotTable slots = SlotTable.read(in);
        int[] table = slots.values;
        for (int i = 0; i < table.length; i += 64) {
            join(slots.fingerprints, table, i, i + 64);
        }
        return new NameLexicon(table, pairs);
    }

    /** Puts the fingerprints over the flags. Short, so that it is compiled soon. */
    private static void join(char[] fingerprints, int[] table, int from, int to) {
        for (int i = from; i < to; i++) {
            table[i] |= fingerprints[i] << 16;
        }
    }

    static long[] emptyPairs() {
        return new long[(1 << PAIR_BITS) / Long.SIZE];
    }

    static void addPair(long[] pairs, long hash) {
        int bit = slot(hash, 64 - PAIR_BITS);
        pairs[bit >>> 6] |= 1L << bit;
    }

    /** Whether a word may begin with the two characters of a hash. */
    boolean begins(long hash) {
        int bit = slot(hash, 64 - PAIR_BITS);
        return (pairs[bit >>> 6] & 1L << bit) != 0;
    }

    /** Adds a character to a hash that began with {@link #SEED}. */
    static long add(long hash, char c) {
        char f = NameChars.fold(c);
        return f == 0 ? hash : (hash ^ f) * 0xD6E8FEB86659FD93L ^ hash >>> 29;
    }

    static int slot(long hash, int shift) {
        return (int) (mix(hash) >>> shift);
    }

    static int fingerprint(long hash) {
        return (int) (mix(hash) & 0xFFFF) | 1;
    }

    static long mix(long h) {
        return (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    }

    /** What a word is, or 0. */
    int get(long hash) {
        long mixed = mix(hash);
        long known = recent.get(mixed);
        if (known == RecentWords.UNKNOWN) {
            known = find(mixed);
            recent.put(mixed, (int) known);
        }
        return (int) known;
    }

    private int find(long mixed) {
        int mask = table.length - 1;
        int wanted = ((int) mixed & 0xFFFF) | 1;
        for (int i = (int) (mixed >>> shift); ; i = i + 1 & mask) {
            int entry = table[i];
            if (entry == 0) {
                return 0;
            }
            if (entry >>> 16 == wanted) {
                return entry & 0xFFFF;
            }
        }
    }

    /** What a word of one character is, or 0. */
    int get(char c) {
        char known = singles[c];
        return known == UNKNOWN ? ask(c) : known;
    }

    private int ask(char c) {
        int flags = get(add(SEED, c));
        singles[c] = (char) flags;
        return flags;
    }

    int get(CharSequence word) {
        long h = SEED;
        for (int i = 0; i < word.length(); i++) {
            h = add(h, word.charAt(i));
        }
        return get(h);
    }

    static int surname(int flags) {
        return flags & 7;
    }

    static int given(int flags) {
        return flags >>> 3 & 7;
    }

    static int place(int flags) {
        return flags >>> 6 & 3;
    }

    static int common(int flags) {
        return flags >>> 8 & 3;
    }
}
