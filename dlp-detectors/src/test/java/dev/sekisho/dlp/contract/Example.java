package dev.sekisho.dlp.contract;

import java.util.List;

/**
 * A text and what a detector finds in it, for a {@link DetectorContract}.
 *
 * @param text the text
 * @param values the values found in it at POSSIBLE or above, in the order in which they stand
 */
public record Example(String text, List<String> values) {

    /**
     * Copies the values.
     *
     * @param text the text
     * @param values the values
     */
    public Example {
        values = List.copyOf(values);
    }

    /**
     * An example.
     *
     * @param text the text
     * @param values the values found in it
     * @return the example
     */
    public static Example of(String text, String... values) {
        return new Example(text, List.of(values));
    }
}
