package dev.sekisho.dlp.text;

import java.util.Arrays;
import java.util.BitSet;

/** Builds {@link Literals}; time and memory are linear in the length of all words. Not thread-safe. */
public final class LiteralsBuilder {
    /** Longer words would not fit the windows of detectors. */
    public static final int MAX_LENGTH = 256;

    /** Marks that stand apart can double a word. */
    private static final int LONGEST_APART = 2 * MAX_LENGTH;

    private static final int LEAST_EDGE_BITS = 10;
    /** A word of a dictionary shares its beginning with others: about three characters of it are its own. */
    private static final int EDGE_BITS = 2;

    static final int STATE_BITS = 24;
    static final int MOST_STATES = 1 << STATE_BITS;
    static final int PAIR_SHIFT = 32 - 18;
    private static final char FIRST_KANA = 'ぁ';
    private static final char LAST_KANJI = '\u9FFF';
    /** From here to the next, Hangul, surrogates and private characters have neither case nor width. */
    private static final char FIRST_HANGUL = '\uAC00';

    private static final char LAST_PRIVATE = '\uF8FF';

    final char[] codes = new char[1 << 16];
    final long[] pairs = new long[(1 << (32 - PAIR_SHIFT)) / Long.SIZE];
    final long[] shorts = new long[pairs.length];
    final long[] triples = new long[pairs.length];
    int shift;
    long[] edges;
    int[] word = new int[256];
    char[] depth = new char[256];
    int[] fail = new int[0];
    int[] resume = new int[0];
    int[] match = new int[0];
    int[] shorter = new int[0];

    private int[] parent = new int[256];
    private char[] label = new char[256];
    /** Whether a state can go on. */
    private boolean[] inner = new boolean[256];
    /** By depth how many states there are. */
    private final int[] deep = new int[LONGEST_APART + 1];

    private int states = 1;
    private int words;
    private int edgeCount;
    private int alphabet = 1;
    /** The characters that are words by themselves. */
    private final BitSet alone = new BitSet();

    private int[] rootEdges = new int[256];

    LiteralsBuilder(int expected) {
        int bits = Math.max(LEAST_EDGE_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(expected) + EDGE_BITS);
        edges = new long[1 << bits];
        shift = Long.SIZE - bits;
        word[0] = -1;
    }

    int words() {
        return words;
    }

    int[] roots() {
        return Arrays.copyOf(rootEdges, alphabet);
    }

    /**
     * Adds a word.
     *
     * @param text the word, at most {@link #MAX_LENGTH} code units
     * @return its number; equal words have the same
     * @throws IllegalArgumentException when the word is empty or too long, or there are too many words: some ten
     *     million characters, or more than 32,767 different ones
     */
    public int add(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a word has 1 to " + MAX_LENGTH + " characters");
        }
        String folded = folded(text);
        int id = insert(folded, words);
        if (id == words) {
            words++;
            String apart = VoicedKana.apart(folded);
            if (!apart.equals(folded)) {
                insert(apart, id);
            }
        }
        return id;
    }

    private static String folded(String s) {
        int i = 0;
        while (i < s.length() && asItIs(s.charAt(i))) {
            i++;
        }
        if (i == s.length()) {
            return s;
        }
        char[] chars = s.toCharArray();
        for (; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(Fold.fold(chars[i]));
        }
        return new String(chars);
    }

    /** Kana and kanji, which most words consist of: they have no case and no other width to be folded from. */
    private static boolean asItIs(char c) {
        return c >= FIRST_KANA && c <= LAST_KANJI;
    }

    /** Enters a word under a number, or gives the number that it has. */
    private int insert(String s, int id) {
        int state = 0;
        for (int i = 0; i < s.length(); i++) {
            state = child(state, code(s.charAt(i)));
        }
        if (s.length() == 1) {
            alone.set(s.charAt(0));
        } else {
            int bit = Literals.pair(codes[s.charAt(0)], codes[s.charAt(1)]);
            pairs[bit >>> 6] |= 1L << bit;
            if (s.length() == 2) {
                shorts[bit >>> 6] |= 1L << bit;
            } else {
                int third = Literals.triple(bit, codes[s.charAt(2)]);
                triples[third >>> 6] |= 1L << third;
            }
        }
        if (word[state] < 0) {
            word[state] = id;
        }
        return word[state];
    }

    private char code(char c) {
        if (codes[c] == 0) {
            if (alphabet == Literals.ALONE) {
                throw new IllegalArgumentException("too many different characters in words");
            }
            codes[c] = (char) alphabet++;
        }
        return codes[c];
    }

    private int child(int state, char code) {
        if (state == 0 && code >= rootEdges.length) {
            rootEdges = Arrays.copyOf(rootEdges, Math.max(code + 1, rootEdges.length * 2));
        }
        int next = state == 0 ? rootEdges[code] : (int) edges[index(key(state, code))] & MOST_STATES - 1;
        if (next != 0) {
            return next;
        }
        next = newState(state, code);
        if (state == 0) {
            rootEdges[code] = next;
        } else {
            put(key(state, code), next);
        }
        return next;
    }

    private int newState(int from, char code) {
        if (states == MOST_STATES) {
            throw new IllegalArgumentException("too many words");
        }
        if (states == word.length) {
            word = Arrays.copyOf(word, states * 2);
            depth = Arrays.copyOf(depth, states * 2);
            parent = Arrays.copyOf(parent, states * 2);
            label = Arrays.copyOf(label, states * 2);
            inner = Arrays.copyOf(inner, states * 2);
        }
        word[states] = -1;
        depth[states] = (char) (depth[from] + 1);
        parent[states] = from;
        label[states] = code;
        inner[from] = true;
        deep[depth[states]]++;
        return states++;
    }

    static long key(int state, int code) {
        return ((long) state << 16) | code;
    }

    static int slot(long key, int shift) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    }

    private int index(long key) {
        int i = slot(key, shift);
        while (edges[i] != 0 && edges[i] >>> STATE_BITS != key) {
            i = (i + 1) & (edges.length - 1);
        }
        return i;
    }

    private void put(long key, int next) {
        if (++edgeCount * 2 > edges.length) {
            grow();
        }
        edges[index(key)] = key << STATE_BITS | next;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[old.length * 2];
        shift--;
        for (long edge : old) {
            if (edge != 0) {
                edges[index(edge >>> STATE_BITS)] = edge;
            }
        }
    }

    /**
     * Makes the automaton. The builder is not to be used again.
     *
     * @return the automaton
     */
    public Literals build() {
        rootEdges = Arrays.copyOf(rootEdges, Math.max(alphabet, rootEdges.length));
        fail = new int[states];
        resume = new int[states];
        match = new int[states];
        shorter = new int[states];
        for (int s : byDepth()) {
            link(s);
        }
        foldCodes();
        return new Literals(this);
    }

    private void link(int s) {
        int f = parent[s] == 0 ? 0 : step(fail[parent[s]], label[s]);
        // Only suffixes that can go on are worth trying; where a suffix ends a word is kept in match.
        fail[s] = f;
        resume[s] = inner[s] ? s : resume[f];
        match[s] = word[s] >= 0 ? s : match[f];
        shorter[s] = match[f];
    }

    private int step(int state, char code) {
        int from = state;
        while (from != 0) {
            int to = (int) edges[index(key(from, code))] & MOST_STATES - 1;
            if (to != 0) {
                return to;
            }
            from = fail[from];
        }
        return rootEdges[code];
    }

    /** All states but the start, shorter ones first. */
    private int[] byDepth() {
        int[] next = new int[deep.length];
        for (int d = 1; d < next.length; d++) {
            next[d] = next[d - 1] + deep[d - 1];
        }
        int[] order = new int[states - 1];
        for (int s = 1; s < states; s++) {
            order[next[depth[s]]++] = s;
        }
        return order;
    }

    /**
     * Marks the words of one character, and gives upper-case and unfolded characters the codes of their counterparts.
     */
    private void foldCodes() {
        for (int c = alone.nextSetBit(0); c >= 0; c = alone.nextSetBit(c + 1)) {
            codes[c] |= (char) Literals.ALONE;
        }
        foldCodes(0, FIRST_KANA);
        foldCodes(LAST_KANJI + 1, FIRST_HANGUL);
        foldCodes(LAST_PRIVATE + 1, codes.length);
    }

    private void foldCodes(int from, int to) {
        for (int c = from; c < to; c++) {
            codes[c] = codes[Character.toLowerCase(Fold.fold((char) c))];
        }
    }
}
