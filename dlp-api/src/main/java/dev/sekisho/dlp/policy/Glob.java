package dev.sekisho.dlp.policy;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A pattern for file names: {@code *} stands for any letters, {@code ?} for one; case and width do not matter. Matching
 * needs at most the product of both lengths.
 */
final class Glob {
    private Glob() {}

    static boolean matches(String pattern, String name) {
        String p = fold(pattern);
        String s = fold(name);
        int i = 0;
        int j = 0;
        int star = -1;
        int from = 0;
        while (j < s.length()) {
            if (i < p.length() && p.charAt(i) == '*') {
                star = i++;
                from = j;
            } else if (i < p.length() && (p.charAt(i) == '?' || p.charAt(i) == s.charAt(j))) {
                i++;
                j++;
            } else if (star >= 0) {
                i = star + 1;
                j = ++from;
            } else {
                return false;
            }
        }
        while (i < p.length() && p.charAt(i) == '*') {
            i++;
        }
        return i == p.length();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
