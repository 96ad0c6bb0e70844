package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Row;
import java.util.Arrays;

/** The row that is being read. Used again for every row. */
final class Cells implements Row {
    /** The columns of a sheet end at XFD. */
    static final int MAX_COLUMNS = 16_384;

    private String[] cells = new String[32];
    private int size;
    private long number;

    void begin(long rowNumber) {
        Arrays.fill(cells, 0, size, "");
        size = 0;
        number = rowNumber;
    }

    void set(int column, String text) {
        if (text.isEmpty() || column < 0 || column >= MAX_COLUMNS) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.min(MAX_COLUMNS, Math.max(column + 1, cells.length * 2)));
        }
        if (column > size) {
            Arrays.fill(cells, size, column, "");
        }
        cells[column] = text;
        size = Math.max(size, column + 1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public CharSequence cell(int column) {
        return cells[column];
    }

    @Override
    public long cellStart(int column) {
        return -1;
    }
}
