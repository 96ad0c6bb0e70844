package dev.sekisho.dlp.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A short list of words to look for at one place, forward or back. Most places are rejected by one character. Of words
 * that begin or end with another of the list the longer ones come first. Immutable.
 */
public final class Words {
    /** So many that at most places there is no word to compare. */
    private static final int BUCKETS = 1 << 10;

    private static final String[] NONE = {};

    /** The words by the lower bits of their first and of their last character, in the order of the list. */
    private final String[][] byFirst;

    private final String[][] byLast;

    private Words(String[] words) {
        byFirst = new String[BUCKETS][];
        byLast = new String[BUCKETS][];
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
        for (String word : words) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    /**
     * Makes a list.
     *
     * @param words the words, folded as the text is; none is empty
     * @return the list
     */
    public static Words of(String... words) {
        return new Words(words);
    }

    private static void add(String[][] buckets, char key, String word) {
        String[] known = buckets[key & BUCKETS - 1];
        String[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = word;
        buckets[key & BUCKETS - 1] = more;
    }

    /**
     * The first word of the list that begins at an index.
     *
     * @param text the text
     * @param index the index; outside the text no word begins
     * @param to one past the last index that the word may have
     * @return the word, or null
     */
    public @Nullable String at(char[] text, int index, int to) {
        if (index >= 0 && index < to) {
            for (String word : byFirst[text[index] & BUCKETS - 1]) {
                if (at(text, index, to, word)) {
                    return word;
                }
            }
        }
        return null;
    }

    /**
     * The first word of the list that ends at an index.
     *
     * @param text the text
     * @param from the first index that the word may have
     * @param end one past the last character of the word
     * @return the word, or null
     */
    public @Nullable String before(char[] text, int from, int end) {
        if (end > from) {
            for (String word : byLast[text[end - 1] & BUCKETS - 1]) {
                if (end - from >= word.length() && at(text, end - word.length(), end, word)) {
                    return word;
                }
            }
        }
        return null;
    }

    /**
     * Whether one word begins at an index.
     *
     * @param text the text
     * @param index the index; outside the text no word begins
     * @param to one past the last index that the word may have
     * @param word the word
     * @return whether it stands there
     */
    public static boolean at(char[] text, int index, int to, String word) {
        int length = word.length();
        if (index < 0 || index + length > to) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
