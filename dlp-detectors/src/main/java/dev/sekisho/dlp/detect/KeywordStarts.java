package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.KeywordList;
import dev.sekisho.dlp.text.CharBits;
import dev.sekisho.dlp.text.Fold;
import java.util.List;

/**
 * The characters with which keywords and their exclusions begin, so that most short texts need no search. Immutable.
 */
final class KeywordStarts {
    private static final CharBits NONE = CharBits.of("");

    private final boolean any;
    /** Folded or not, in either case. */
    private final CharBits starts;

    KeywordStarts(List<KeywordList> lists) {
        this.any = !lists.isEmpty();
        boolean[] first = new boolean[any ? 1 << 16 : 0];
        for (KeywordList list : lists) {
            list.words().forEach(word -> begin(word.charAt(0), first));
            list.exclusions().forEach(word -> begin(word.charAt(0), first));
        }
        this.starts = any ? CharBits.of(c -> first[plain((char) c)]) : NONE;
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
            if (starts.has(text[i])) {
                return true;
            }
        }
        return false;
    }
}
