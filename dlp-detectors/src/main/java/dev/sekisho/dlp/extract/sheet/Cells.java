package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.table.Slice;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The row that is being read. Used again for every row. */
final class Cells implements Row {
    /** The columns of a sheet end at XFD. */
    static final int MAX_COLUMNS = 16_384;

    private CharSequence[] cells = new CharSequence[32];
    private @Nullable Slice[] views = new @Nullable Slice[32];
    private final Slice nowhere = new Slice();
    private int size;
    private long number;

    void begin(long rowNumber) {
        Arrays.fill(cells, 0, size, "");
        size = 0;
        number = rowNumber;
    }

    /** Something to show the text of a cell in, which is then {@link #set}; used again for the next row. */
    Slice view(int column) {
        if (column < 0 || column >= MAX_COLUMNS) {
            return nowhere;
        }
        if (column >= views.length) {
            views = Arrays.copyOf(views, longer(column));
        }
        Slice view = views[column];
        if (view == null) {
            view = new Slice();
            views[column] = view;
        }
        return view;
    }

    private static int longer(int column) {
        return Math.min(MAX_COLUMNS, Math.max(column + 1, column * 2));
    }

    void set(int column, CharSequence text) {
        if (text.length() == 0 || column < 0 || column >= MAX_COLUMNS) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, longer(column));
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
