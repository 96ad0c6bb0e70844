package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.CharRun;
import dev.sekisho.dlp.text.CharClass;
import java.util.BitSet;

/** Kinds of characters as bits: one for each {@link CharRun}, and one for all others. */
final class CharKinds {
    static final int OTHER = 1 << CharRun.values().length;
    static final int ALL = OTHER * 2 - 1;

    private CharKinds() {}

    static int bit(CharRun run) {
        return 1 << run.ordinal();
    }

    static int of(char c) {
        return switch (CharClass.of(c)) {
            case CharClass.DIGIT -> bit(CharRun.DIGITS);
            case CharClass.LATIN -> bit(CharRun.LATIN);
            case CharClass.HIRAGANA -> bit(CharRun.HIRAGANA);
            case CharClass.KATAKANA -> bit(CharRun.KATAKANA);
            case CharClass.KANJI -> bit(CharRun.KANJI);
            default -> OTHER;
        };
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
