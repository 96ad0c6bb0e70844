package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.table.Slice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one sheet together, whoever reads it. What stands beside the rows waits. */
final class SheetRows {
    private final ExtractionSink sink;
    private final Workbook workbook;
    private final SharedStrings strings;
    private final Cells cells = new Cells();
    private final Words words;
    private long row;
    private int column = -1;
    private String type = "";
    private int style;
    /** Rows of this reading, and how many an earlier one has given already. */
    private long rows;

    private long given;
    private boolean told;

    SheetRows(ExtractionSink sink, Workbook workbook, SharedStrings strings, Words words) {
        this.sink = sink;
        this.workbook = workbook;
        this.strings = strings;
        this.words = words;
    }

    /** The sheet is read again from its start; rows that were given are not given again. */
    void again() {
        given = Math.max(given, rows);
        rows = 0;
        row = 0;
    }

    /** A row begins; without a number it is the next. */
    void beginRow(@Nullable String number) {
        row = number == null ? row + 1 : CellReference.row(number, row + 1);
        cells.begin(row);
        column = -1;
    }

    /** The column of the next cell that says of none where it stands. */
    int nextColumn() {
        return column + 1;
    }

    void beginCell(int cellColumn, String cellType, int cellStyle) {
        column = cellColumn;
        type = cellType;
        style = cellStyle;
    }

    /** Whether the value of the cell is the number of a shared string. */
    boolean shared() {
        return type.equals("s");
    }

    void endSharedCell(int number) throws IOException {
        Slice view = cells.view(column);
        strings.show(number, view);
        cells.set(column, view);
    }

    void endCell(String raw) throws IOException {
        cells.set(column, text(raw));
    }

    /** What the formula itself says stands for the result that nobody kept; a text that is kept may be empty. */
    void endCellWithoutResult(String formula) throws IOException {
        FormulaText text = FormulaText.of(formula);
        if (type.equals("str")) {
            formula(formula);
        } else {
            cells.set(column, text.said());
            if (text.hidesText() && !told) {
                sink.status(PartStatus.PARTIAL, "formula-without-result");
                told = true;
            }
        }
    }

    private String text(String raw) throws IOException {
        return switch (type) {
            case "s" -> strings.get(CellReference.number(raw.strip(), -1));
            case "str", "inlineStr", "e", "d" -> CellEscapes.decoded(raw);
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            default -> CellText.of(raw, workbook.style(style), workbook.since1904());
        };
    }

    void endRow() throws IOException {
        if (!cells.isEmpty() && ++rows > given) {
            sink.row(cells);
        }
    }

    /** Takes what stands beside the rows. */
    Words words() {
        return words;
    }

    /** The texts in a formula, which need not be what it gave last. */
    void formula(String formula) throws IOException {
        for (int start = formula.indexOf('"'); start >= 0; ) {
            int end = formula.indexOf('"', start + 1);
            int stop = end < 0 ? formula.length() : end;
            if (stop > start + 1) {
                words.line(formula.substring(start + 1, stop));
            }
            start = end < 0 ? -1 : formula.indexOf('"', end + 1);
        }
    }
}
