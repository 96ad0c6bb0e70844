package dev.sekisho.dlp.detect;

import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.legible.LegibleText;

/** A row of a sheet with its values made legible. */
final class LegibleRow implements Row {
    private final Row row;
    private final CharSequence[] values;

    private LegibleRow(Row row, CharSequence[] values) {
        this.row = row;
        this.values = values;
    }

    /** The row itself where all of it is legible, which nearly always is so. */
    static Row of(Row row) {
        for (int c = 0; c < row.size(); c++) {
            CharSequence value = row.cell(c);
            if (LegibleText.of(value) != value) {
                return new LegibleRow(row, values(row));
            }
        }
        return row;
    }

    private static CharSequence[] values(Row row) {
        CharSequence[] values = new CharSequence[row.size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = LegibleText.of(row.cell(c)).toString();
        }
        return values;
    }

    @Override
    public long number() {
        return row.number();
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public CharSequence cell(int column) {
        return values[column];
    }

    @Override
    public long cellStart(int column) {
        return row.cellStart(column);
    }

    @Override
    public String toString() {
        return "LegibleRow[" + number() + ", cells=" + values.length + "]";
    }
}
