package dev.sekisho.dlp.table;

import java.util.Arrays;

/**
 * Words that a text may end with, told apart by their last characters: of most texts one look says that they end with
 * none. Immutable.
 */
final class Suffixes {
    private static final int PLACES = 1 << 8;
    private static final String[] NONE = {};

    private final String[][] byLast = new String[PLACES][];

    Suffixes(String... words) {
        Arrays.fill(byLast, NONE);
        for (String word : words) {
            int place = place(word);
            byLast[place] = Arrays.copyOf(byLast[place], byLast[place].length + 1);
            byLast[place][byLast[place].length - 1] = word;
        }
    }

    private static int place(String text) {
        return text.charAt(text.length() - 1) & PLACES - 1;
    }

    /** The words that may end a text, in the order in which they were given; whether one does is left to be asked. */
    String[] of(String text) {
        return text.isEmpty() ? NONE : byLast[place(text)];
    }

    /** Cheap: whether a text may end with one of the words. */
    boolean may(CharSequence text) {
        return text.length() > 0 && byLast[text.charAt(text.length() - 1) & PLACES - 1].length > 0;
    }

    /** Whether a text ends with one of the words. */
    boolean end(String text) {
        for (String word : of(text)) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
