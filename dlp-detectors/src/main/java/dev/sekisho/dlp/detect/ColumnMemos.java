package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.table.Column;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is remembered of each column of a table. Not thread-safe. */
final class ColumnMemos {
    /** Columns further right are examined cell by cell. */
    private static final int MOST_MEMOS = 256;

    private final Scanner scanner;
    private @Nullable ColumnMemo[] memos = new ColumnMemo[16];

    ColumnMemos(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Another table, or other headers. */
    void clear() {
        Arrays.fill(memos, null);
    }

    /** The memory of a column; none for one that is not of the table, as of a cell that is unlike its column. */
    @Nullable
    ColumnMemo of(Column column) {
        int index = column.index();
        if (index >= MOST_MEMOS || scanner.exempting().length > 0 || scanner.anyOwn()) {
            return null;
        }
        if (index >= memos.length) {
            memos = Arrays.copyOf(memos, Math.max(index + 1, memos.length * 2));
        }
        ColumnMemo memo = memos[index];
        if (memo == null || memo.outlived()) {
            memo = new ColumnMemo(column, scanner);
            memos[index] = memo;
        }
        return memo.of(column) ? memo : null;
    }
}
