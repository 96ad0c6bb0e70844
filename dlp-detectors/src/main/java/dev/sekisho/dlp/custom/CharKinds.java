package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.text.CharClass;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Kinds of characters as bits: one for each {@link CharRun}, and one for all others. */
final class CharKinds {
    private static final List<CharRun> RUNS = List.of(CharRun.values());
    static final int OTHER = 1 << RUNS.size();
    static final int ALL = OTHER * 2 - 1;

    /** By class of character. */
    private static final int[] BY_CLASS = byClass();

    private CharKinds() {}

    private static int[] byClass() {
        int[] kinds = new int[Byte.MAX_VALUE + 1];
        Arrays.fill(kinds, OTHER);
        kinds[CharClass.DIGIT] = bit(CharRun.DIGITS);
        kinds[CharClass.LATIN] = bit(CharRun.LATIN);
        kinds[CharClass.HIRAGANA] = bit(CharRun.HIRAGANA);
        kinds[CharClass.KATAKANA] = bit(CharRun.KATAKANA);
        kinds[CharClass.KANJI] = bit(CharRun.KANJI);
        return kinds;
    }

    static int bit(CharRun run) {
        return 1 << RUNS.indexOf(run);
    }

    static int of(char c) {
        return BY_CLASS[CharClass.of(c)];
    }

    /** The run of a bit that is not {@link #OTHER}. */
    static CharRun run(int bit) {
        return RUNS.get(Integer.numberOfTrailingZeros(bit));
    }

    /** The kinds of some characters of the basic plane. */
    static int of(BitSet chars) {
        int kinds = 0;
        for (int c = chars.nextSetBit(0); c >= 0 && kinds != ALL; c = chars.nextSetBit(c + 1)) {
            kinds |= of((char) c);
        }
        return kinds;
    }
}
