package dev.sekisho.dlp.table;

/** Whether a text has any of a few words in it or at its end. */
final class AnyOf {
    private AnyOf() {}

    static boolean in(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean ends(String text, String[] words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
