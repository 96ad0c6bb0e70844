package dev.sekisho.dlp.text;

/** Voiced katakana as half-width text gives it: カ゛ for ガ, ハ゜ for パ. */
final class VoicedKana {
    private static final char FIRST = 'ガ';
    private static final char LAST = 'ヾ';

    /** From {@link #FIRST} on, the letter without its mark; 0 for letters that have none. */
    private static final char[] PLAIN = new char[LAST - FIRST + 1];

    private static final char[] MARK = new char[PLAIN.length];

    static {
        fill("ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ", "カキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ", '゛');
        fill("パピプペポ", "ハヒフヘホ", '゜');
    }

    private VoicedKana() {}

    private static void fill(String voiced, String plain, char mark) {
        for (int i = 0; i < voiced.length(); i++) {
            PLAIN[voiced.charAt(i) - FIRST] = plain.charAt(i);
            MARK[voiced.charAt(i) - FIRST] = mark;
        }
    }

    /** The same text with the marks apart; the text itself where there are none. */
    static String apart(String s) {
        int marks = 0;
        for (int i = 0; i < s.length(); i++) {
            marks += plain(s.charAt(i)) == 0 ? 0 : 1;
        }
        return marks == 0 ? s : split(s, marks);
    }

    private static char plain(char c) {
        return c >= FIRST && c <= LAST ? PLAIN[c - FIRST] : 0;
    }

    /** Into an array: a builder's code in this loop would keep the compiler busy while the library starts. */
    private static String split(String s, int marks) {
        char[] apart = new char[s.length() + marks];
        int to = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            char plain = plain(c);
            apart[to++] = plain == 0 ? c : plain;
            if (plain != 0) {
                apart[to++] = MARK[c - FIRST];
            }
        }
        return new String(apart);
    }
}
