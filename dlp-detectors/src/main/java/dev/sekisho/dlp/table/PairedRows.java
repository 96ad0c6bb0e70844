package dev.sekisho.dlp.table;

import dev.sekisho.dlp.inspect.InfoType;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** A form laid out as a table: labels and values by turns in each row (氏名 | 山田 太郎 | 性別 | 男). */
final class PairedRows {
    private static final int LEAST_PAIRS = 3;
    /** Rows after which a table without pairs is none: forms begin with their labels. */
    private static final int ENOUGH_ROWS = 6;

    private final HeaderWords words;
    /** The columns in which anything stands; sheets whose cells were merged have others between labels and values. */
    private final BitSet used;

    private boolean open;
    private boolean named;
    private int index;

    PairedRows(HeaderWords words, List<CellRow> rows) {
        this.words = words;
        this.used = used(rows);
    }

    private static BitSet used(List<CellRow> rows) {
        BitSet used = new BitSet();
        for (CellRow row : rows) {
            for (int c = 0; c < row.size(); c++) {
                used.set(c, used.get(c) || row.length(c) > 0);
            }
        }
        return used;
    }

    /** The cell beside one: the next in a column that is used. */
    private static int beside(BitSet used, CellRow row, int c) {
        int next = c + 1;
        while (next < row.size() && row.length(next) == 0 && !used.get(next)) {
            next++;
        }
        return next;
    }

    /** Whether most cells of the rows are labels with a value behind them. */
    static boolean are(HeaderWords words, List<CellRow> rows) {
        if (mostPairs(rows) < LEAST_PAIRS) {
            return false;
        }
        BitSet used = used(rows);
        int cells = 0;
        int pairs = 0;
        int widest = used.cardinality();
        boolean several = false;
        int seen = 0;
        for (CellRow row : rows) {
            if (seen++ == ENOUGH_ROWS && pairs == 0) {
                return false;
            }
            cells += row.filled();
            int inRow = 0;
            for (int c = 0; c + 1 < row.size(); c++) {
                int value = beside(used, row, c);
                if (pair(words, row, c, value)) {
                    inRow++;
                    c = value;
                }
            }
            pairs += inRow;
            several |= inRow > 1;
        }
        boolean half = widest == 2 && pairs * 4 >= cells;
        return pairs >= LEAST_PAIRS && ((several && pairs * 20 >= cells * 7) || half);
    }

    private static int mostPairs(List<CellRow> rows) {
        int most = 0;
        for (int i = 0; i < rows.size() && most < LEAST_PAIRS; i++) {
            most += rows.get(i).size() / 2;
        }
        return most;
    }

    private static boolean pair(HeaderWords words, CellRow row, int c, int value) {
        return value < row.size()
                && row.length(c) > 0
                && row.length(value) > 0
                && known(words, row.value(c))
                && !known(words, row.value(value));
    }

    private static boolean known(HeaderWords words, String cell) {
        return words.exactOrPolite(cell) || JoinedHeader.of(words, cell) != null;
    }

    /** Passes on a row: the values under their labels, all else as text. A second name begins a record. */
    void write(CellRow row, TableListener listener) throws IOException {
        for (int c = 0; c < row.size(); c++) {
            if (row.length(c) == 0) {
                continue;
            }
            int value = beside(used, row, c);
            if (value < row.size() && (pair(words, row, c, value) || told(row, c, value))) {
                value(row, value, row.value(c), listener);
                c = value;
            } else {
                begin(listener, row);
                listener.cell(Column.untyped(index++, ""), row.view(c), row.rawStart(c), row.rawEnd(c));
            }
        }
    }

    /** Whether a cell ends like a label before one that does not. */
    private boolean told(CellRow row, int c, int value) {
        return row.length(value) > 0
                && FormLabel.told(row.value(c), words)
                && !known(words, row.value(value))
                && !FormLabel.told(row.value(value), words);
    }

    private void value(CellRow row, int c, String label, TableListener listener) throws IOException {
        Heading heading = words.match(label);
        boolean name = heading != null
                && InfoType.PERSON_NAME.equals(heading.type())
                && heading.part() != NamePart.GIVEN
                && heading.part() != NamePart.OTHER;
        if (name && named) {
            finish(listener);
        }
        named |= name;
        begin(listener, row);
        Column column = heading == null ? Column.untyped(index, label) : heading.column(index, label);
        index++;
        CellParts.write(words, column, row, c, listener);
    }

    private void begin(TableListener listener, CellRow row) throws IOException {
        if (!open) {
            listener.beginRecord(row.number(), RowKind.RECORD);
            open = true;
        }
    }

    void finish(TableListener listener) throws IOException {
        if (open) {
            listener.endRecord();
        }
        open = false;
        named = false;
        index = 0;
    }
}
