package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * What a known header word announces; no type for known headers of columns that hold nothing personal.
 *
 * @param type what it announces
 * @param part the part of a name
 * @param recordNumber whether the keeper of the table numbers records by it
 * @param open whether it may stand over columns of several types (所属: a firm or a department), so that the values say
 */
record Heading(@Nullable InfoType type, NamePart part, boolean recordNumber, boolean open) {

    Heading(@Nullable InfoType type, NamePart part, boolean recordNumber) {
        this(type, part, recordNumber, false);
    }

    Column column(int index, String header) {
        Likelihood likelihood = type == null ? Likelihood.VERY_UNLIKELY : Likelihood.VERY_LIKELY;
        return new Column(index, header, type, likelihood, type != null, part, recordNumber);
    }
}
