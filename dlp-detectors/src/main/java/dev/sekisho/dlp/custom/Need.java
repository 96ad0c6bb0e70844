package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.text.CharClass;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Words of which one is in each match of a pattern. Immutable.
 *
 * @param words the words in lower case
 * @param from the least distance from the beginning of the match
 * @param to the greatest distance, at most {@link Shape#ENDLESS}
 * @param before the kinds of characters that stand before the word in a match, as bits of {@link CharKinds}
 */
record Need(Set<String> words, int from, int to, int before) {

    Need moved(int least, int most, int kinds) {
        return new Need(
                words, Math.min(Shape.ENDLESS, from + least), Math.min(Shape.ENDLESS, to + most), before | kinds);
    }

    /** One of these words or of others. */
    Need or(Need other) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(other.words);
        return new Need(all, Math.min(from, other.from), Math.max(to, other.to), before | other.before);
    }

    /** Longer and rarer words at a known distance make a better guard. */
    int worth() {
        int least = words.stream().mapToInt(Need::worth).min().orElse(0);
        int spread = to - from > 64 ? 3 : to > from ? 2 : 0;
        return least - spread - words.size() / 16;
    }

    /** Letters, digits and kana are everywhere; a kanji or a sign less so. */
    private static int worth(String word) {
        if (word.length() > 1) {
            return Math.min(word.length(), 4) * 4;
        }
        int kind = CharClass.of(word.charAt(0));
        boolean rare = kind == CharClass.KANJI || kind == CharClass.PUNCTUATION || kind == CharClass.AT;
        return rare ? 4 : 2;
    }

    WordTable table() {
        WordTableBuilder table = new WordTableBuilder(false);
        words.forEach(table::add);
        return table.build();
    }
}
