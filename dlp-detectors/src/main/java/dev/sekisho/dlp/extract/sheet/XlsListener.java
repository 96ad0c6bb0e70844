package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of an Excel 97 workbook into rows. Comments, shapes, headers and footers are text after the last
 * sheet.
 */
final class XlsListener implements HSSFListener {
    private final ExtractionSink sink;
    private final Budget budget;
    private final List<String> sheetNames = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formatCodes = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Cells cells = new Cells();
    private @Nullable SSTRecord strings;
    private boolean since1904;
    private boolean inSheet;
    private int nested;
    private int sheet;
    private int row = -1;
    private int formulaColumn = -1;

    XlsListener(ExtractionSink sink, Budget budget) {
        this.sink = sink;
        this.budget = budget;
    }

    /** Carries an {@link IOException} through POI's listener, which may throw none. */
    static final class Stopped extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        Stopped(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    @Override
    public void processRecord(Record record) {
        try {
            accept(record);
        } catch (IOException e) {
            throw new Stopped(e);
        }
    }

    private void accept(Record record) throws IOException {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            endSection();
        } else if (record instanceof CellValueRecordInterface cell && inSheet && nested == 0) {
            budget.checkTime();
            cell(cell, record);
        } else if (record instanceof StringRecord string && formulaColumn >= 0) {
            cells.set(formulaColumn, string.getString());
            formulaColumn = -1;
        } else {
            describe(record);
        }
    }

    private void begin(BOFRecord begin) throws IOException {
        if (inSheet) {
            nested++;
        } else if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            inSheet = true;
            row = -1;
            cells.begin(0);
            sink.beginTable(sheet < sheetNames.size() ? sheetNames.get(sheet) : "");
        }
        if (nested == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
        }
    }

    private void endSection() throws IOException {
        if (nested > 0) {
            nested--;
        } else if (inSheet) {
            flushRow();
            sink.endTable();
            inSheet = false;
        }
    }

    private void cell(CellValueRecordInterface cell, Record record) throws IOException {
        if (cell.getRow() != row) {
            flushRow();
            row = cell.getRow();
            cells.begin(row + 1L);
        }
        formulaColumn = -1;
        cells.set(cell.getColumn(), text(cell, record));
    }

    private void flushRow() throws IOException {
        if (!cells.isEmpty()) {
            sink.row(cells);
            cells.begin(0);
        }
    }

    private String text(CellValueRecordInterface cell, Record record) {
        if (record instanceof LabelSSTRecord label) {
            SSTRecord table = strings;
            if (table == null || label.getSSTIndex() >= table.getNumUniqueStrings()) {
                return "";
            }
            return table.getString(label.getSSTIndex()).getString();
        }
        if (record instanceof LabelRecord label) {
            return label.getValue();
        }
        if (record instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        }
        if (record instanceof RKRecord number) {
            return number(number.getRKNumber(), cell);
        }
        if (record instanceof BoolErrRecord value) {
            return value.isBoolean() ? truth(value.getBooleanValue()) : ErrorEval.getText(value.getErrorValue());
        }
        return record instanceof FormulaRecord formula ? formula(formula) : "";
    }

    private String formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            formulaColumn = formula.getColumn();
            return "";
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula.getValue(), formula);
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            default -> "";
        };
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private String number(double value, CellValueRecordInterface cell) {
        int index = cell.getXFIndex();
        int format = index >= 0 && index < formatOfStyle.size() ? formatOfStyle.get(index) : 0;
        return CellText.of(value, CellText.Style.of(format, formatCodes.getOrDefault(format, "")), since1904);
    }

    /** What is said about cells, and the words beside them. */
    private void describe(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            sheetNames.add(bound.getSheetname());
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            formatCodes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (record instanceof TextObjectRecord shape && shape.getStr() != null) {
            words.add(shape.getStr().getString());
        } else if (record instanceof HeaderFooterBase header && header.getText() != null) {
            words.add(header.getText());
        }
    }

    /** Pushes the words that stand beside the cells. */
    void end() throws IOException {
        for (String text : words) {
            if (!text.isBlank()) {
                sink.text(text + "\n");
            }
        }
    }
}
