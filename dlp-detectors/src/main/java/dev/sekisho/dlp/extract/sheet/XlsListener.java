package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DVRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NameCommentRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.jspecify.annotations.Nullable;

/** Turns the records of an Excel 97 workbook into rows, and takes the words that stand beside the cells. */
final class XlsListener implements HSSFListener {
    private final ExtractionSink sink;
    private final Budget budget;
    private final List<String> sheetNames = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formatCodes = new HashMap<>();
    private final BitSet shown = new BitSet();
    private final Words words;
    private final Cells cells = new Cells();
    private @Nullable SSTRecord strings;
    private boolean since1904;
    private boolean inSheet;
    private int nested;
    private int sheet;
    private int row = -1;
    private int formulaColumn = -1;

    XlsListener(ExtractionSink sink, Budget budget, Words words) {
        this.sink = sink;
        this.budget = budget;
        this.words = words;
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

    private String text(CellValueRecordInterface cell, Record record) throws IOException {
        if (record instanceof LabelSSTRecord label) {
            SSTRecord table = strings;
            if (table == null || label.getSSTIndex() >= table.getNumUniqueStrings()) {
                return "";
            }
            shown.set(label.getSSTIndex());
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

    private String formula(FormulaRecord formula) throws IOException {
        strings(formula.getParsedExpression());
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
    private void describe(Record record) throws IOException {
        if (record instanceof BoundSheetRecord bound) {
            sheetNames.add(bound.getSheetname());
            words.line(bound.getSheetname());
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            formatCodes.put(format.getIndexCode(), format.getFormatString());
            texts(format.getFormatString());
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else {
            beside(record);
        }
    }

    /** The words that stand beside the cells. */
    private void beside(Record record) throws IOException {
        if (record instanceof TextObjectRecord shape && shape.getStr() != null) {
            words.line(shape.getStr().getString());
        } else if (record instanceof HeaderFooterBase header && header.getText() != null) {
            words.line(header.getText());
        } else if (record instanceof NoteRecord note) {
            words.line(note.getAuthor());
        } else if (record instanceof NameCommentRecord comment) {
            words.line(comment.getCommentText());
        } else if (record instanceof NameRecord name) {
            names(name);
        } else if (record instanceof DVRecord choice) {
            words.line(choice.getPromptTitle() + "\n" + choice.getPromptText());
            words.line(choice.getErrorTitle() + "\n" + choice.getErrorText());
            strings(choice.getFormula1());
            strings(choice.getFormula2());
        } else if (record instanceof HyperlinkRecord link) {
            words.line(link.getLabel() + "\n" + link.getAddress());
        } else if (record instanceof DrawingGroupRecord drawings && holdsPicture(drawings.getRawData())) {
            sink.status(PartStatus.PARTIAL, "picture");
        }
    }

    private void names(NameRecord name) throws IOException {
        words.line(name.getNameText());
        for (String text : new String[] {
            name.getCustomMenuText(), name.getDescriptionText(), name.getHelpTopicText(), name.getStatusBarText()
        }) {
            if (text != null) {
                words.line(text);
            }
        }
        strings(name.getNameDefinition());
    }

    private void strings(Ptg @Nullable [] formula) throws IOException {
        if (formula != null) {
            for (Ptg token : formula) {
                if (token instanceof StringPtg text) {
                    // what is to be chosen from is one text with zeros between the choices
                    words.line(text.getValue().replace('\0', '\n'));
                }
            }
        }
    }

    /** The texts in quotes of a number format. */
    private void texts(String format) throws IOException {
        String[] pieces = format.split("\"", -1);
        for (int i = 1; i < pieces.length; i += 2) {
            words.line(pieces[i]);
        }
    }

    /** Whether there is an entry of a store of pictures. */
    private static boolean holdsPicture(byte @Nullable [] drawings) {
        for (int i = 2; drawings != null && i + 1 < drawings.length; i++) {
            if (drawings[i] == 0x07 && (drawings[i + 1] & 0xFF) == 0xF0) {
                return true;
            }
        }
        return false;
    }

    /** Takes the strings that no cell shows. */
    void end() throws IOException {
        SSTRecord table = strings;
        for (int i = 0; table != null && i < table.getNumUniqueStrings(); i++) {
            budget.checkTime();
            if (!shown.get(i)) {
                words.line(table.getString(i).getString());
            }
        }
    }
}
