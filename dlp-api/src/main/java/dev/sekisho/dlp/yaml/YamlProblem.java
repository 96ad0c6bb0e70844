package dev.sekisho.dlp.yaml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in a text.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 * @param ja what is wrong, in Japanese
 * @param en what is wrong, in English
 * @param hint what to write instead, or null
 */
public record YamlProblem(
        int line,
        int column,
        String ja,
        String en,
        @Nullable Hint hint) {

    /**
     * Checks that there is a message.
     *
     * @param line the line
     * @param column the column
     * @param ja what is wrong
     * @param en what is wrong
     * @param hint what to write instead
     */
    public YamlProblem {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }

    /**
     * The mistake with its place and hint, in one line.
     *
     * @param name what to call the text, such as the name of the file
     * @return {@code name:line:column: message}
     */
    public String print(String name) {
        String where = name + ":" + line + ":" + column + ": ";
        if (hint == null) {
            return where + ja + " / " + en;
        }
        return where + ja + "（" + hint.ja() + "） / " + en + " (" + hint.en() + ")";
    }
}
