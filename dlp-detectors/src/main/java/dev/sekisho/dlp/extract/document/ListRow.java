package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.inspect.Row;
import java.util.List;

/** The rows of a table in a document, counted from 1. */
final class ListRow implements Row {
    private List<String> cells = List.of();
    private long number;

    void beginTable() {
        number = 0;
    }

    ListRow next(List<String> newCells) {
        cells = newCells;
        number++;
        return this;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int size() {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    @Override
    public CharSequence cell(int column) {
        return cells.get(column);
    }

    @Override
    public long cellStart(int column) {
        return -1;
    }
}
