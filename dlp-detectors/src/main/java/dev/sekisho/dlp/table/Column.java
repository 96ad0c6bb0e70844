package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a column, or of a field of a form.
 *
 * <p>Immutable.
 *
 * @param index the column from 0
 * @param header its header as it stands, or an empty string
 * @param type what its cells hold, or null when that is not known or nothing personal
 * @param likelihood how sure the type is: {@link Likelihood#VERY_LIKELY} by header, lower by the values alone
 * @param byHeader whether the header gave the type; otherwise the values did
 * @param namePart what part of a name the column holds
 * @param recordNumber whether the column holds numbers that the keeper of the table gave to records, such as 会員番号
 */
public record Column(
        int index,
        String header,
        @Nullable InfoType type,
        Likelihood likelihood,
        boolean byHeader,
        NamePart namePart,
        boolean recordNumber) {
    /**
     * Checks that nothing but the type is null.
     *
     * @param index the column from 0
     * @param header its header
     * @param type what its cells hold
     * @param likelihood how sure the type is
     * @param byHeader whether the header gave the type
     * @param namePart what part of a name it holds
     * @param recordNumber whether it numbers records
     */
    public Column {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(likelihood, "likelihood");
        Objects.requireNonNull(namePart, "namePart");
    }

    /**
     * Tells whether the header announces goods, which may be called after people.
     *
     * @return whether it does
     */
    public boolean goods() {
        return type == null && !header.isEmpty() && Goods.head(header);
    }

    /**
     * Tells whether the header says that its values are no departments though they are called alike: schools' subjects,
     * shops, services.
     *
     * @return whether it does
     */
    public boolean noUnits() {
        return type == null && !header.isEmpty() && !UnknownHeader.allows(header, InfoType.DEPARTMENT);
    }

    static Column untyped(int index, String header) {
        return new Column(index, header, null, Likelihood.VERY_UNLIKELY, false, NamePart.WHOLE, false);
    }

    static Column byValues(int index, String header, @Nullable InfoType type, Likelihood likelihood) {
        return new Column(index, header, type, likelihood, false, NamePart.WHOLE, false);
    }

    /** The same column for a cell that holds something else; null for a cell that is read as text. */
    Column holding(@Nullable InfoType other) {
        return other == null
                ? untyped(index, header)
                : new Column(index, header, other, likelihood, byHeader, NamePart.WHOLE, false);
    }

    Column withPart(NamePart part) {
        return new Column(index, header, type, likelihood, byHeader, part, recordNumber);
    }
}
