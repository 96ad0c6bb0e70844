package dev.sekisho.dlp.text;

import java.util.BitSet;

/** Voiced katakana as half-width text gives it: カ゛ for ガ, ハ゜ for パ. */
final class VoicedKana {
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ";
    private static final String PLAIN = "カキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ";
    private static final String HALF_VOICED = "パピプペポ";
    private static final String HALF_PLAIN = "ハヒフヘホ";

    private static final char FIRST = 'ガ';
    private static final char LAST = 'ヾ';
    private static final BitSet ALL = all();

    private VoicedKana() {}

    private static BitSet all() {
        BitSet all = new BitSet();
        for (int i = 0; i < VOICED.length(); i++) {
            all.set(VOICED.charAt(i) - FIRST);
        }
        for (int i = 0; i < HALF_VOICED.length(); i++) {
            all.set(HALF_VOICED.charAt(i) - FIRST);
        }
        return all;
    }

    /** The same text with the marks apart; the text itself where there are none. */
    static String apart(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (voiced(s.charAt(i))) {
                return split(s);
            }
        }
        return s;
    }

    private static boolean voiced(char c) {
        return c >= FIRST && c <= LAST && ALL.get(c - FIRST);
    }

    private static String split(String s) {
        StringBuilder apart = new StringBuilder(s.length() * 2);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int voiced = VOICED.indexOf(c);
            int half = HALF_VOICED.indexOf(c);
            if (voiced >= 0) {
                apart.append(PLAIN.charAt(voiced)).append('゛');
            } else if (half >= 0) {
                apart.append(HALF_PLAIN.charAt(half)).append('゜');
            } else {
                apart.append(c);
            }
        }
        return apart.toString();
    }
}
