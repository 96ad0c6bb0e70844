package dev.sekisho.dlp.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A place that a {@link Detector} asked to see, with the text around it.
 *
 * <p>The text is folded one to one (full-width ASCII to ASCII, half-width katakana to katakana without joining voiced
 * marks, the hyphens to {@code -}, the spaces to one kind, letters keep their case), so that an index in it is an index
 * in the original. A detector may look at {@link #windowStart()} to {@link #windowEnd()}, at most a few hundred
 * characters each way, and no further.
 *
 * <p>Belongs to the engine and is used again for the next candidate: it is valid only during {@link Detector#examine}
 * and only in the thread that called it.
 */
public interface Candidate {

    /**
     * The folded text. Only {@link #windowStart()} to {@link #windowEnd()} may be read, nothing may be written.
     *
     * @return the engine's own array, shared so that no character is copied
     */
    char[] text();

    /**
     * The original text at an index, where the folded form is not enough.
     *
     * @param index an index within the window
     * @return the character as it stands
     */
    char original(int index);

    /**
     * Where the readable window starts.
     *
     * @return the first index
     */
    int windowStart();

    /**
     * Where the readable window ends.
     *
     * @return one past the last index
     */
    int windowEnd();

    /**
     * Where the trigger starts.
     *
     * @return the first index of the run, the literal or the cell
     */
    int start();

    /**
     * Where the trigger ends.
     *
     * @return one past the last index of the run, the literal or the cell
     */
    int end();

    /**
     * The run that triggered.
     *
     * @return the kind of run, or null when a literal or a column triggered
     */
    @Nullable
    CharRun run();

    /**
     * The column type that triggered; the window is then exactly one cell or one value of a form.
     *
     * @return the type of the column, or null in running text
     */
    @Nullable
    InfoType column();

    /**
     * How strongly the column is typed: its header says so, or only its values look alike.
     *
     * @return the likelihood of the column's type, {@link Likelihood#VERY_LIKELY} by its header and lower by its values
     *     alone; {@link Likelihood#VERY_UNLIKELY} in running text
     */
    Likelihood columnLikelihood();

    /**
     * What typed the column.
     *
     * @return {@link Evidence#COLUMN_HEADER} or, where only its values are alike, {@link Evidence#COLUMN_VALUES}; of no
     *     meaning in running text
     */
    default Evidence columnEvidence() {
        return columnLikelihood() == Likelihood.VERY_LIKELY ? Evidence.COLUMN_HEADER : Evidence.COLUMN_VALUES;
    }

    /**
     * Whether a declared label for the info type stands before the trigger, on the same line and within 40 characters,
     * with no other label between.
     *
     * @param type the info type
     * @return true when a label is there
     */
    boolean labelled(InfoType type);

    /**
     * Whether a declared word that speaks against the info type stands on the same line within 20 characters before the
     * trigger or 8 after.
     *
     * @param type the info type
     * @return true when such a word is there
     */
    boolean contradicted(InfoType type);
}
