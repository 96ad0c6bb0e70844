package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.ArrayList;
import java.util.List;

/** The columns of one table while their types are found, with the values of a sample of rows. Not thread-safe. */
final class TypedColumns {
    private final List<CellRow> sample;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final List<Boolean> settled = new ArrayList<>();

    TypedColumns(List<CellRow> sample) {
        this.sample = sample;
    }

    /** Adds the next column; one that is settled keeps its type whatever its values are. */
    void add(Column column, boolean typed) {
        columns.add(column);
        settled.add(typed);
    }

    int size() {
        return columns.size();
    }

    Column get(int c) {
        return columns.get(c);
    }

    /** The columns themselves, for those who look at all of them, or type them at last. */
    List<Column> all() {
        return columns;
    }

    boolean settled(int c) {
        return settled.get(c);
    }

    /** Takes a column out of the search for its type. */
    void settle(int c) {
        settled.set(c, true);
    }

    boolean has(InfoType type) {
        for (Column column : columns) {
            if (type.equals(column.type())) {
                return true;
            }
        }
        return false;
    }

    /** What a column holds, read from the rows once for all questions. */
    List<String> values(int c) {
        while (values.size() <= c) {
            values.add(CellRow.values(sample, values.size()));
        }
        return values.get(c);
    }

    /** Takes what else is known of a column, which settles nothing. */
    void replace(int c, Column column) {
        columns.set(c, column);
    }

    /** Settles the type of a column by its values. */
    void set(int c, InfoType type, Likelihood likelihood) {
        columns.set(c, Column.byValues(c, columns.get(c).header(), type, likelihood));
        settled.set(c, true);
    }
}
