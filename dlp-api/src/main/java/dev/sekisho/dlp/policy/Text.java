package dev.sekisho.dlp.policy;

import java.util.Collection;
import java.util.Locale;

/** Numbers and words of messages. */
final class Text {
    private Text() {}

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String join(Collection<String> words) {
        return String.join(", ", words);
    }
}
