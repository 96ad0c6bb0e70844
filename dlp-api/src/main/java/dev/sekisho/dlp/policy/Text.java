package dev.sekisho.dlp.policy;

import java.util.Collection;

/** Numbers and words of messages. */
final class Text {
    private Text() {}

    static String number(long value) {
        StringBuilder digits = new StringBuilder(26).append(value);
        int first = value < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    static String join(Collection<String> words) {
        return String.join(", ", words);
    }
}
