package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.Map;
import java.util.function.Predicate;

/** What headers and values say of columns. Immutable and shared by all readers. */
public final class ColumnTypes {
    private final HeaderWords headers;
    private final ValueKinds values;

    /**
     * Makes the rules.
     *
     * @param names what headers announce
     * @param plausible for an info type, whether a whole cell can be such a value; where there is none, its form alone
     *     is looked at. Called for at most 200 rows of a table without header. Must be thread-safe
     */
    public ColumnTypes(FieldNames names, Map<InfoType, Predicate<CharSequence>> plausible) {
        this.headers = names.words();
        this.values = new ValueKinds(plausible);
    }

    HeaderWords headers() {
        return headers;
    }

    ValueKinds values() {
        return values;
    }
}
