package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of number with letters. Immutable.
 *
 * @param id the id of the detector
 * @param type what it finds
 * @param form A for a capital, 0 for a digit, all else for itself
 * @param offset where in the form its longest row of digits starts, which makes the detector look
 * @param digits how many digits that row has
 * @param check whether it is right, without hyphens and spaces, or null when no check is known
 * @param bare how likely it is where no label stands and the check, if any, is right
 * @param jointed whether hyphens may stand in it without a label
 * @param near words that, somewhere before it on its line, make it likely though no label stands beside it
 * @param labels the words that announce it, also as the header of a column
 */
public record LetteredKind(
        String id,
        InfoType type,
        String form,
        int offset,
        int digits,
        @Nullable Predicate<String> check,
        Likelihood bare,
        boolean jointed,
        List<String> near,
        List<String> labels) {

    /**
     * Copies the labels.
     *
     * @param id the id of the detector
     * @param type what it finds
     * @param form A for a capital, 0 for a digit, all else for itself
     * @param offset where its longest row of digits starts
     * @param digits how many digits that row has
     * @param check whether it is right, or null
     * @param bare how likely it is where no label stands
     * @param jointed whether hyphens may stand in it without a label
     * @param near words that make it likely without a label
     * @param labels the words that announce it
     */
    public LetteredKind {
        near = List.copyOf(near);
        labels = List.copyOf(labels);
    }
}
