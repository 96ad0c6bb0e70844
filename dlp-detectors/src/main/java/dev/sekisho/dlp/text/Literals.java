package dev.sekisho.dlp.text;

/**
 * All words searched for at once (Aho and Corasick, 1975). Text is read once; every occurrence of every word is
 * reported, also inside other words.
 *
 * <p>Words and text are compared folded and without regard to case. A word with voiced katakana is also found where the
 * text was half-width, so that its voiced marks stand apart.
 *
 * <p>States are numbers; 0 is the start. Immutable and thread-safe.
 */
public final class Literals {
    /** Character to dense code; 0 for characters that are in no word. */
    private final char[] codes;

    /** Where the words' first characters lead, by code. */
    private final int[] roots;
    /** Transitions of all other states, an open-addressing table: state and code, next state. */
    private final long[] keys;

    private final int[] nexts;
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
        this.roots = b.roots();
        this.keys = b.keys;
        this.nexts = b.nexts;
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
        return new LiteralsBuilder();
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
        int state = 0;
        for (int i = 0; i < length; i++) {
            int code = codeOf[text[i]];
            if (code == 0) {
                state = 0;
                continue;
            }
            int from = resume[state];
            state = from == 0 ? roots[code] : step(from, code);
            for (int m = match[state]; m != 0; m = shorter[m]) {
                taker.take(word[m], i + 1 - depth[m], i + 1);
            }
        }
    }

    /**
     * Reads one character.
     *
     * @param state the state before it, 0 at the start of a text
     * @param c a character, folded or not
     * @return the state after it
     */
    public int next(int state, char c) {
        int code = codes[c];
        if (code == 0) {
            return 0;
        }
        return step(resume[state], code);
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
        long key = ((long) state << 16) | code;
        int mask = keys.length - 1;
        int i = LiteralsBuilder.slot(key, shift);
        while (true) {
            long k = keys[i];
            if (k == key) {
                return nexts[i];
            }
            if (k == 0) {
                return 0;
            }
            i = (i + 1) & mask;
        }
    }

    /**
     * The longest word that ends here.
     *
     * @param state the state after a character
     * @return a match, or 0 when no word ends here
     */
    public int match(int state) {
        return match[state];
    }

    /**
     * The next shorter word that ends at the same character.
     *
     * @param match a match
     * @return a match, or 0 when there is no shorter word
     */
    public int shorter(int match) {
        return shorter[match];
    }

    /**
     * Which word was found.
     *
     * @param match a match
     * @return the number that {@link LiteralsBuilder#add} gave
     */
    public int word(int match) {
        return word[match];
    }

    /**
     * How long the found text is.
     *
     * @param match a match
     * @return its length in UTF-16 code units
     */
    public int length(int match) {
        return depth[match];
    }
}
