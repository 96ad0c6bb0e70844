package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.text.Fold;
import java.util.List;

/**
 * The characters with which keywords and their exclusions begin, so that most short texts need no search. Immutable.
 */
final class KeywordStarts {
    private final boolean any;
    /** A bit for each character, folded or not, in either case. */
    private final long[] starts;

    KeywordStarts(List<KeywordList> lists) {
        this.any = !lists.isEmpty();
        this.starts = new long[any ? (1 << 16) / Long.SIZE : 0];
        boolean[] first = new boolean[any ? 1 << 16 : 0];
        for (KeywordList list : lists) {
            list.words().forEach(word -> begin(word.charAt(0), first));
            list.exclusions().forEach(word -> begin(word.charAt(0), first));
        }
        for (int c = 0; c < first.length; c++) {
            if (first[plain((char) c)]) {
                starts[c >>> 6] |= 1L << c;
            }
        }
    }

    private static void begin(char c, boolean[] first) {
        char plain = plain(c);
        first[plain] = true;
        if (plain == 'ヴ') {
            first['ウ'] = true;
        } else if (plain >= 'ガ' && plain <= 'ポ') {
            // In half-width text the voiced mark stands apart, behind the kana without it.
            first[plain - 1] = true;
            first[plain - 2] = true;
        }
    }

    private static char plain(char c) {
        return Character.toLowerCase(Character.toUpperCase(Fold.fold(c)));
    }

    boolean in(char[] text, int size) {
        for (int i = 0; any && i < size; i++) {
            if ((starts[text[i] >>> 6] & 1L << text[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
