package dev.sekisho.dlp.work;

import dev.sekisho.dlp.text.CharClass;

/**
 * Names of several Latin words that begin with capitals: Grand Harbor Hotel, Overseas Sales Division, Vice President.
 */
final class LatinWords {
    private static final int MOST = 6;

    private LatinWords() {}

    /** Where a name begins of which the last word begins at an index; the index itself when it is its only one. */
    static int start(char[] text, int stop, int at, int end) {
        int start = at;
        for (int n = 0; n < MOST && start - 2 > stop && start < end && capital(text[start]); n++) {
            if (text[start - 1] != ' ') {
                break;
            }
            int word = start - 1;
            while (word > stop && (latin(text[word - 1]) || "&.,'".indexOf(text[word - 1]) >= 0)) {
                word--;
            }
            if (word == start - 1 || !(capital(text[word]) || text[word] == '&')) {
                break;
            }
            start = word;
        }
        return start;
    }

    /** Whether a word of Latin letters goes on to the left of one of its letters: ER in NUMBER, not Lab in SkyLab. */
    static boolean inside(char[] text, int from, int at) {
        char first = text[at];
        return at > from
                && CharClass.of(first) == CharClass.LATIN
                && CharClass.of(text[at - 1]) == CharClass.LATIN
                && capital(first) == capital(text[at - 1]);
    }

    private static boolean latin(char c) {
        return CharClass.of(c) == CharClass.LATIN || CharClass.digit(c);
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
