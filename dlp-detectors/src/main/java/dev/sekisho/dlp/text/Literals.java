package dev.sekisho.dlp.text;

/**
 * All words searched for at once (Aho and Corasick, 1975). Text is read once; every occurrence of every word is
 * reported, also inside other words.
 *
 * <p>Words and text are compared folded and without regard to case. A word with voiced katakana is also found where the
 * text was half-width, so that its voiced marks stand apart.
 *
 * <p>Almost nowhere in a text does a word begin. Sets of the pairs of characters that begin words and of the threes
 * that begin longer ones, small enough to stay in the caches nearest to the processor, say so; the automaton runs only
 * from where they do not. Immutable and thread-safe.
 */
public final class Literals {
    /** In a character's code: the character is a word by itself, whatever follows it. */
    static final int ALONE = 0x8000;

    /** Character to dense code; 0 for characters that are in no word. */
    private final char[] codes;

    /** A bit for each hash of two codes that begin a word. */
    private final long[] pairs;
    /** The same for words of two characters, and for the first three of longer ones. */
    private final long[] shorts;

    private final long[] triples;
    /** Where the words' first characters lead, by code. */
    private final int[] roots;
    /** Transitions of all other states: an open-addressing table of state, code and next state. */
    private final long[] edges;

    private final int shift;
    /** The longest suffix of a state that can go on, so that ends of words cost no look-up. */
    private final int[] fail;
    /** The state itself when it can go on, else the longest suffix of it that can. */
    private final int[] resume;
    /** The nearest state that ends a word: the state itself or a suffix; 0 when there is none. */
    private final int[] match;
    /** For a state that ends a word: the next shorter suffix that ends one; 0 when there is none. */
    private final int[] shorter;

    private final int[] word;
    private final char[] depth;
    private final int words;

    Literals(LiteralsBuilder b) {
        this.codes = b.codes;
        this.pairs = b.pairs;
        this.shorts = b.shorts;
        this.triples = b.triples;
        this.roots = b.roots();
        this.edges = b.edges;
        this.shift = b.shift;
        this.fail = b.fail;
        this.resume = b.resume;
        this.match = b.match;
        this.shorter = b.shorter;
        this.word = b.word;
        this.depth = b.depth;
        this.words = b.words();
    }

    /**
     * Starts with no words.
     *
     * @return a builder
     */
    public static LiteralsBuilder builder() {
        return new LiteralsBuilder(0);
    }

    /**
     * Starts with no words, and with room for many.
     *
     * @param words how many are expected, about
     * @return a builder
     */
    public static LiteralsBuilder builder(int words) {
        return new LiteralsBuilder(words);
    }

    /**
     * How many different words there are.
     *
     * @return the number; the numbers of the words are below it
     */
    public int size() {
        return words;
    }

    /** Takes what {@link Literals#find} finds. */
    public interface Taker {

        /**
         * Takes one occurrence of a word. They come by their ends, longer ones first.
         *
         * @param word the number of the word
         * @param start its first index
         * @param end one past its last index
         */
        void take(int word, int start, int end);
    }

    /**
     * Finds all words in a text. Time is linear in the text and in what is found.
     *
     * @param text the text, folded or not
     * @param length how many characters of it
     * @param taker takes each occurrence
     */
    public void find(char[] text, int length, Taker taker) {
        char[] codeOf = codes;
        int next = length > 0 ? codeOf[text[0]] : 0;
        int i = 0;
        while (i < length) {
            int code = next;
            int at = i++;
            next = i < length ? codeOf[text[i]] : 0;
            if (code != 0 && begins(code, next) && goesOn(code, next, text, at + 2, length)) {
                i = walk(text, at, length, taker);
                next = i < length ? codeOf[text[i]] : 0;
            }
        }
    }

    private boolean begins(int code, int next) {
        if (code >= ALONE) {
            return true;
        }
        int bit = pair(code, next & ~ALONE);
        return next != 0 && (pairs[bit >>> 6] & 1L << bit) != 0;
    }

    /** Whether a word of two characters may begin where two do, or a longer one by the third. */
    private boolean goesOn(int code, int next, char[] text, int third, int length) {
        if (code >= ALONE) {
            return true;
        }
        int bit = pair(code, next & ~ALONE);
        if ((shorts[bit >>> 6] & 1L << bit) != 0) {
            return true;
        }
        int more = third < length ? triple(bit, codes[text[third]] & ~ALONE) : 0;
        return third < length && (triples[more >>> 6] & 1L << more) != 0;
    }

    /** The place of three characters, of which the first two have a place already. */
    static int triple(int pair, int third) {
        return ((pair + 1) * 0x9E3779B1 + third * 0xC2B2AE3D) >>> LiteralsBuilder.PAIR_SHIFT;
    }

    static int pair(int first, int second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA77) >>> LiteralsBuilder.PAIR_SHIFT;
    }

    /** Runs the automaton from where a word may begin to where none is under way, and returns the index there. */
    private int walk(char[] text, int from, int length, Taker taker) {
        int state = 0;
        int i = from;
        while (i < length) {
            int code = codes[text[i]] & ~ALONE;
            if (code == 0) {
                return i;
            }
            state = state == 0 ? roots[code] : step(state, code);
            i++;
            for (int m = match[state]; m != 0; m = shorter[m]) {
                taker.take(word[m], i - depth[m], i);
            }
            state = resume[state];
            if (state == 0 || (depth[state] == 1 && (i >= length || !begins(code, codes[text[i]])))) {
                return i;
            }
        }
        return i;
    }

    private int step(int state, int code) {
        int from = state;
        while (from != 0) {
            int to = find(from, code);
            if (to != 0) {
                return to;
            }
            from = fail[from];
        }
        return roots[code];
    }

    private int find(int state, int code) {
        long key = LiteralsBuilder.key(state, code);
        int mask = edges.length - 1;
        for (int i = LiteralsBuilder.slot(key, shift); ; i = i + 1 & mask) {
            long edge = edges[i];
            if (edge == 0 || edge >>> LiteralsBuilder.STATE_BITS == key) {
                return (int) edge & LiteralsBuilder.MOST_STATES - 1;
            }
        }
    }
}
