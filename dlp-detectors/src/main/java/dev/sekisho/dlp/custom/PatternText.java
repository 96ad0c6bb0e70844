package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.text.Fold;

/**
 * The text of a pattern, folded as the text it is matched against is. Full-width signs stay signs: {@code （} matches a
 * bracket and opens no group.
 */
final class PatternText {
    private PatternText() {}

    static String folded(String regex) {
        StringBuilder folded = new StringBuilder(regex.length() + 8);
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            char f = Fold.fold(c);
            if (c == '\\' && i + 1 < regex.length()) {
                char next = Fold.fold(regex.charAt(++i));
                folded.append(c).append(next);
            } else if (f != c && f < 0x80 && !Character.isLetterOrDigit(f) && f != ' ') {
                folded.append('\\').append(f);
            } else {
                folded.append(f);
            }
        }
        return folded.toString();
    }

    /** Whether a boundary of words is asked for beside a letter outside ASCII, where RE2 knows none. */
    static boolean boundaryAtJapanese(String folded) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (folded.charAt(i) == '\\') {
                boolean boundary = folded.charAt(i + 1) == 'b';
                if (boundary && (japanese(folded, i - 1) || japanese(folded, i + 2))) {
                    return true;
                }
                i++; // what is escaped is no sign
            }
        }
        return false;
    }

    private static boolean japanese(String folded, int index) {
        return index >= 0 && index < folded.length() && folded.charAt(index) >= 0x80;
    }
}
