package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table whose headers stand in a column before the others: each further column is a record (a form laid out as a
 * table has one).
 */
final class Transposed {
    /** What stands over the headers when there is a row of people above all. */
    private static final Set<String> CORNERS = Set.of("", "項目", "区分", "項目名", "事項");

    private final List<Column> fields = new ArrayList<>();
    private final List<CellRow> rows;
    private final int labels;
    private int width;

    private Transposed(List<CellRow> rows, int labels) {
        this.rows = rows;
        this.labels = labels;
    }

    /**
     * The table turned, or null when its headers stand neither in the first column nor, behind groups, in the second.
     */
    static @Nullable Transposed of(ColumnTypes types, List<CellRow> rows) {
        if (rows.size() < 2 || rows.size() > 100) {
            return null;
        }
        Transposed first = new Transposed(rows, 0);
        if (first.read(types)) {
            return first;
        }
        Transposed second = new Transposed(rows, 1);
        return second.read(types) ? second : null;
    }

    private boolean read(ColumnTypes types) {
        boolean corner = CORNERS.contains(rows.get(0).value(labels));
        if (!corner && types.headers().match(rows.get(0).value(labels + 1)) != null) {
            return false;
        }
        int known = 0;
        boolean name = false;
        int headed = 0;
        int left = rows.size();
        List<@Nullable Heading> headings = new ArrayList<>();
        for (CellRow row : rows) {
            Heading heading = types.headers().match(row.value(labels));
            headings.add(heading);
            known += heading != null ? 1 : 0;
            name |= heading != null && InfoType.PERSON_NAME.equals(heading.type());
            width = Math.max(width, row.size());
            headed += headed(types, row) ? 1 : 0;
            // Most tables have no headers there, and a few rows tell.
            if ((known + --left) * 10 < rows.size() * 6 || headed * 3 > rows.size() || choice(row)) {
                return false;
            }
        }
        boolean turned = known >= 2 && name && width >= labels + 2 && width <= 40;
        if (turned) {
            fields(types, headings);
        }
        return turned;
    }

    private void fields(ColumnTypes types, List<@Nullable Heading> headings) {
        HeaderCheck check = new HeaderCheck(types);
        for (CellRow row : rows) {
            String label = row.value(labels);
            Heading told = check.over(headings.get(fields.size()), label, values(row), false);
            fields.add(told == null ? Column.untyped(fields.size(), label) : told.column(fields.size(), label));
        }
    }

    private boolean headed(ColumnTypes types, CellRow row) {
        int length = row.length(labels + 1);
        String value = length > 0 && length <= 20 ? row.value(labels + 1) : "";
        return !value.isEmpty() && types.headers().match(value) != null && !ValueShape.organisation(value);
    }

    /** Whether the row is a line of a form, with the choice of a sex behind a value. */
    private boolean choice(CellRow row) {
        int last = row.size() - 1;
        return last > labels && row.length(last) > 1 && NameCell.choice(row.view(last), 0, row.length(last));
    }

    private List<String> values(CellRow row) {
        List<String> values = new ArrayList<>();
        for (int c = labels + 1; c < row.size(); c++) {
            if (row.length(c) > 0) {
                values.add(row.value(c));
            }
        }
        return values;
    }

    void write(TableListener listener) throws IOException {
        for (int c = labels + 1; c < width; c++) {
            listener.beginRecord(c, RowKind.RECORD);
            for (int r = 0; r < rows.size(); r++) {
                CellRow row = rows.get(r);
                if (row.length(c) > 0) {
                    listener.cell(fields.get(r), row.view(c), row.rawStart(c), row.rawEnd(c));
                }
            }
            listener.endRecord();
        }
    }
}
