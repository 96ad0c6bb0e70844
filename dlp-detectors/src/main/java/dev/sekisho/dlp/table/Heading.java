package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import org.jspecify.annotations.Nullable;

/** What a known header word announces; no type for known headers of columns that hold nothing personal. */
record Heading(@Nullable InfoType type, NamePart part, boolean recordNumber) {

    Column column(int index, String header) {
        Likelihood likelihood = type == null ? Likelihood.VERY_UNLIKELY : Likelihood.VERY_LIKELY;
        return new Column(index, header, type, likelihood, type != null, part, recordNumber);
    }
}
