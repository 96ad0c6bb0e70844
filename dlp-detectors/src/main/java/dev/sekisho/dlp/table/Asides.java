package dev.sekisho.dlp.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside the values of a table, as keys and readings do. Anything may be written there, so it is handed on
 * as text once the table has ended: nothing goes unseen. Not thread-safe.
 */
final class Asides {
    /** One of them, and where it stands. */
    private record Aside(CharSequence text, long start, long end) {}

    private final List<Aside> asides = new ArrayList<>();

    void add(CharSequence text, long start, long end) {
        asides.add(new Aside(text, start, end));
    }

    int size() {
        return asides.size();
    }

    /** Hands them on, each as a row that is no record, and forgets them. */
    void write(TableListener listener) throws IOException {
        if (asides.isEmpty()) {
            return;
        }
        listener.beginTable("", List.of());
        long row = 0;
        for (Aside aside : asides) {
            listener.beginRecord(++row, RowKind.OTHER);
            listener.cell(Column.untyped(0, ""), aside.text(), aside.start(), aside.end());
            listener.endRecord();
        }
        listener.endTable();
        asides.clear();
    }
}
