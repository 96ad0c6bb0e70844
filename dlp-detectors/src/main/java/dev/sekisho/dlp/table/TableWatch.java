package dev.sekisho.dlp.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Only sees whether there is a table. */
final class TableWatch implements TableListener {
    private boolean table;

    private TableWatch() {}

    /** Whether a table or form is recognised in a text. */
    static boolean in(ColumnTypes types, CharSequence text) {
        TableWatch watch = new TableWatch();
        return watch.sees(new TextTables(types, watch), text);
    }

    /** The same for lines without what marks them, among which no such lines are looked for again. */
    static boolean inLines(ColumnTypes types, CharSequence text) {
        TableWatch watch = new TableWatch();
        return watch.sees(TextTables.ofLines(types, watch), text);
    }

    private boolean sees(TextTables reader, CharSequence text) {
        try {
            reader.accept(text);
            reader.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing here throws it
        }
        return table;
    }

    @Override
    public void plainText(CharSequence chars, long start) {}

    @Override
    public void beginTable(String name, List<Column> columns) {
        table = true;
    }

    @Override
    public void beginRecord(long row, RowKind kind) {}

    @Override
    public void cell(Column column, CharSequence value, long start, long end) {}

    @Override
    public void endRecord() {}

    @Override
    public void endTable() {}
}
