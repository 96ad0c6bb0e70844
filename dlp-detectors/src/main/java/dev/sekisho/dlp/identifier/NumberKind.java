package dev.sekisho.dlp.identifier;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of number that a {@link NumberDetector} finds. Immutable.
 *
 * @param id the id of the detector
 * @param type what it finds
 * @param least the least number of digits
 * @param most the greatest number of digits
 * @param check whether the digits are right, or null when the number has no check digit that is known
 * @param bare how likely it is without label or column, its digits right; the kinds without a check digit are not
 *     reported then
 * @param bareGrouped the same when it is written in groups, as on the card
 * @param byLabel how likely it is beside a label when it has no check digit to confirm it
 * @param numbered whether 第 before and 号 behind belong to it
 * @param labels the words that announce it, also as the header of a column
 */
public record NumberKind(
        String id,
        InfoType type,
        int least,
        int most,
        @Nullable Predicate<String> check,
        Likelihood bare,
        Likelihood bareGrouped,
        Likelihood byLabel,
        boolean numbered,
        List<String> labels) {

    /**
     * Copies the labels.
     *
     * @param id the id of the detector
     * @param type what it finds
     * @param least the least number of digits
     * @param most the greatest number of digits
     * @param check whether the digits are right, or null
     * @param bare how likely it is without label or column
     * @param bareGrouped the same when it is written in groups
     * @param byLabel how likely it is beside a label
     * @param numbered whether 第 and 号 belong to it
     * @param labels the words that announce it
     */
    public NumberKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        labels = List.copyOf(labels);
    }

    /**
     * A kind with a check digit, which alone says little.
     *
     * @param id the id of the detector
     * @param type what it finds
     * @param length the number of digits
     * @param check whether the digits are right
     * @param labels the words that announce it
     * @return the kind
     */
    public static NumberKind checked(String id, InfoType type, int length, Predicate<String> check, String... labels) {
        return new NumberKind(
                id,
                type,
                length,
                length,
                check,
                Likelihood.UNLIKELY,
                Likelihood.UNLIKELY,
                Likelihood.POSSIBLE,
                false,
                List.of(labels));
    }

    /**
     * A kind that only its label makes known.
     *
     * @param id the id of the detector
     * @param type what it finds
     * @param least the least number of digits
     * @param most the greatest number of digits
     * @param labels the words that announce it
     * @return the kind
     */
    public static NumberKind labelled(String id, InfoType type, int least, int most, String... labels) {
        Likelihood none = Likelihood.VERY_UNLIKELY;
        return new NumberKind(id, type, least, most, null, none, none, Likelihood.LIKELY, false, List.of(labels));
    }

    /**
     * A number of a register, written 第123456号 or bare after its label.
     *
     * @param id the id of the detector
     * @param type what it finds
     * @param least the least number of digits
     * @param most the greatest number of digits
     * @param labels the words that announce it
     * @return the kind
     */
    public static NumberKind register(String id, InfoType type, int least, int most, String... labels) {
        Likelihood none = Likelihood.VERY_UNLIKELY;
        return new NumberKind(id, type, least, most, null, none, none, Likelihood.LIKELY, true, List.of(labels));
    }
}
