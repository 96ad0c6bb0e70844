package dev.sekisho.dlp.phrase;

import dev.sekisho.dlp.inspect.Detections;
import dev.sekisho.dlp.inspect.InfoType;
import java.util.Set;

/** Tells a value by the value of another kind that stands behind it: a firm by a unit. Immutable and thread-safe. */
public interface Neighbour {
    /**
     * Says what it finds.
     *
     * @return the types
     */
    Set<InfoType> types();

    /**
     * Looks before a value.
     *
     * @param text folded text
     * @param from the first index to look at
     * @param at where the value begins
     * @param out takes what is found
     */
    void examine(char[] text, int from, int at, Detections out);
}
