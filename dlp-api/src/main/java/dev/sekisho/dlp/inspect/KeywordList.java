package dev.sekisho.dlp.inspect;

import java.util.List;

/**
 * Words of a policy that inspection looks for; each hit is counted under the name of the list.
 *
 * <p>Words are compared in folded form: full-width and half-width forms and upper and lower case are the same.
 *
 * @param name the name of the list
 * @param words the words
 * @param exclusions words that contain a word of the list but are harmless, such as 社外秘密保持 for 社外秘
 */
public record KeywordList(String name, List<String> words, List<String> exclusions) {

    /**
     * Copies the lists.
     *
     * @param name the name of the list
     * @param words the words
     * @param exclusions the exclusions
     */
    public KeywordList {
        words = List.copyOf(words);
        exclusions = List.copyOf(exclusions);
        if (name.isBlank()
                || words.stream().anyMatch(String::isBlank)
                || exclusions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a keyword list needs a name, and no word may be blank");
        }
    }
}
