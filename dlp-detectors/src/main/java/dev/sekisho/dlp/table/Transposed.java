package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose headers stand in its first column: each further column is a record (a form laid out as a table has
 * one).
 */
final class Transposed {
    private final List<Column> fields = new ArrayList<>();
    private final List<CellRow> rows;
    private final int width;

    private Transposed(List<CellRow> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    /** The table turned, or null when its headers do not stand in the first column. */
    static @Nullable Transposed of(ColumnTypes types, List<CellRow> rows) {
        if (rows.size() < 2
                || rows.size() > 100
                || types.headers().match(rows.get(0).value(1)) != null) {
            return null;
        }
        int known = 0;
        int width = 0;
        boolean name = false;
        int headed = 0;
        Transposed turned = new Transposed(rows, 0);
        for (CellRow row : rows) {
            Heading heading = types.headers().match(row.value(0));
            turned.fields.add(
                    heading == null
                            ? Column.untyped(turned.fields.size(), row.value(0))
                            : heading.column(turned.fields.size(), row.value(0)));
            known += heading != null ? 1 : 0;
            name |= heading != null && InfoType.PERSON_NAME.equals(heading.type());
            width = Math.max(width, row.size());
            headed +=
                    row.length(1) > 0 && row.length(1) <= 20 && types.headers().match(row.value(1)) != null ? 1 : 0;
        }
        boolean first = known * 10 >= rows.size() * 6 && known >= 2 && name && headed * 3 <= rows.size();
        if (!first || width < 2 || width > 40) {
            return null;
        }
        Transposed whole = new Transposed(rows, width);
        whole.fields.addAll(turned.fields);
        return whole;
    }

    void write(TableListener listener) throws IOException {
        for (int c = 1; c < width; c++) {
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
