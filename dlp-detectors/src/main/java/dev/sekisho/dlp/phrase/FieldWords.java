package dev.sekisho.dlp.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as programs write them in the names of fields: {@code user_age}, {@code userAge}, {@code USER_AGE}. */
public final class FieldWords {
    private FieldWords() {}

    /**
     * Each word in small letters, in capitals, and with a capital at its beginning.
     *
     * @param words words in small letters
     * @return all their spellings
     */
    public static List<String> spellings(String... words) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            String upper = word.toUpperCase(Locale.ROOT);
            all.addAll(List.of(word, upper, upper.charAt(0) + word.substring(1)));
        }
        return all;
    }
}
