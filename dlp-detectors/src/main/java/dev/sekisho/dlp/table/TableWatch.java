package dev.sekisho.dlp.table;

import java.util.List;

/** Only sees whether there is a table. */
final class TableWatch implements TableListener {
    private boolean table;

    boolean table() {
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
