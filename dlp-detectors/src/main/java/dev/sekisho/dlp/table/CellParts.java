package dev.sekisho.dlp.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes on a cell whole, or in parts where its header names several fields or more than a name stands in it. */
final class CellParts {
    private CellParts() {}

    static void write(HeaderWords words, Column column, CellRow row, int c, TableListener listener) throws IOException {
        JoinedHeader joint =
                column.byHeader() || column.type() == null ? JoinedHeader.of(words, column.header()) : null;
        write(joint, column, row, c, listener);
    }

    static void write(@Nullable JoinedHeader joint, Column column, CellRow row, int c, TableListener listener)
            throws IOException {
        CharSequence value = row.view(c);
        long start = row.rawStart(c);
        long end = row.rawEnd(c);
        boolean exact = end - start == value.length();
        int[] parts = joint == null || !exact ? null : joint.parts(value);
        if (joint != null && parts != null) {
            String whole = value.toString();
            for (int p = 0; p < joint.size(); p++) {
                int from = parts[p * 2];
                int to = parts[p * 2 + 1];
                Column part = joint.column(p, column.index(), column.header());
                listener.cell(part, whole.substring(from, to), start + from, start + to);
            }
            return;
        }
        int name = !exact
                ? value.length()
                : NameCell.holdsName(column) ? NameCell.end(value) : FirmCell.end(column.type(), value);
        if (name == value.length()) {
            listener.cell(column, value, start, end);
            return;
        }
        String whole = value.toString();
        listener.cell(column, whole.substring(0, name), start, start + name);
        listener.cell(Column.untyped(column.index(), column.header()), whole.substring(name), start + name, end);
    }
}
