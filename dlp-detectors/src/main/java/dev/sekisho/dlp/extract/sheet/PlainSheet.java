package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;

/** Turns the plain XML of one sheet into rows. To the same sheet {@link SheetHandler} gives the same rows. */
final class PlainSheet {
    private static final long ROW = PlainXml.name("row");
    private static final long CELL = PlainXml.name("c");
    private static final long VALUE = PlainXml.name("v");
    private static final long TEXT = PlainXml.name("t");
    private static final long PHONETIC = PlainXml.name("rPh");
    private static final long REFERENCE = PlainXml.name("r");
    private static final long STYLE = PlainXml.name("s");
    private static final long FORMULA = PlainXml.name("f");

    private final PlainXml xml;
    private final SheetRows rows;
    private final PlainBeside beside;
    private boolean inRow;
    private int phonetic;
    /** Where in the text of the cell a formula begins, the one that is kept, the value, and the last piece of text. */
    private int formula;

    private int kept;
    private int value;
    private int reading;
    /** The shared string of the cell, as far as nothing else stands in the cell; or -1. */
    private int taken = -1;

    PlainSheet(PlainXml xml, SheetRows rows) {
        this.xml = xml;
        this.rows = rows;
        this.beside = new PlainBeside(xml, rows.words());
    }

    /** Reads to the end. False when the sheet is not plain, after all rows that came before were given. */
    boolean read() throws IOException {
        try {
            for (PlainXml.Event event = xml.next(); event != PlainXml.Event.DONE; event = xml.next()) {
                if (event == PlainXml.Event.BEGIN) {
                    begin(xml.name());
                } else {
                    end(xml.name());
                }
            }
            return true;
        } catch (NotPlain e) {
            return false;
        }
    }

    private void begin(long name) throws IOException {
        if (name == CELL) {
            beginCell();
        } else if (name == VALUE || name == TEXT) {
            untake();
            xml.collect(true);
            reading = xml.text().length();
        } else if (name == ROW) {
            inRow = true;
            xml.collect(false);
            rows.beginRow(xml.value(REFERENCE));
        } else if (name == PHONETIC) {
            phonetic++;
        } else if (name == FORMULA) {
            untake();
            formula = xml.text().length();
            xml.collect(true);
        } else if (!inRow) {
            taken = -1;
            beside.begin();
        }
    }

    private void beginCell() {
        byte[] values = xml.values().array();
        int reference = xml.attribute(REFERENCE);
        int style = xml.attribute(STYLE);
        int next = rows.nextColumn();
        rows.beginCell(
                reference < 0
                        ? next
                        : CellReference.column(values, xml.valueStart(reference), xml.valueEnd(reference), next),
                type(values),
                style < 0 ? -1 : CellReference.number(values, xml.valueStart(style), xml.valueEnd(style), -1));
        xml.text().clear();
        kept = 0;
        value = 0;
        taken = rows.shared() && phonetic == 0 ? xml.takeNumber('v') : -1;
        if (taken >= 0) {
            xml.collect(false);
        }
    }

    /** Puts what was taken where it would be collected: more follows in the cell. */
    private void untake() {
        if (taken >= 0) {
            String digits = Integer.toString(taken);
            digits.chars().forEach(xml.text()::add);
            taken = -1;
        }
    }

    private String type(byte[] values) {
        int type = xml.attribute(TEXT);
        if (type < 0) {
            return "";
        }
        int start = xml.valueStart(type);
        int end = xml.valueEnd(type);
        return end - start == 1 && values[start] == 's' ? "s" : xml.values().string(start, end);
    }

    private void end(long name) throws IOException {
        if (name == VALUE || name == TEXT) {
            endText(xml.text());
        } else if (name == CELL) {
            endCell(xml.text());
        } else if (name == ROW) {
            inRow = false;
            xml.text().clear();
            rows.endRow();
        } else if (name == PHONETIC) {
            phonetic--;
        } else if (name == FORMULA) {
            endFormula(xml.text());
        } else if (!inRow) {
            beside.end();
        }
    }

    /** Readings are no part of the value. */
    private void endText(Utf8Text text) throws IOException {
        xml.collect(false);
        if (phonetic > 0) {
            rows.words().line(text.string(reading, text.length()));
            text.cut(reading);
        }
    }

    /**
     * The value that a formula had last is read as the cell; what the formula itself says stands beside it, or where no
     * value follows for it.
     */
    private void endFormula(Utf8Text text) throws IOException {
        xml.collect(false);
        if (inRow && formula == value) {
            kept = formula;
            value = text.length();
        } else {
            tellFormula(text, formula, text.length());
            text.cut(formula);
        }
    }

    private void tellFormula(Utf8Text text, int from, int to) throws IOException {
        if (text.has('"', from, to)) {
            rows.formula(text.string(from, to));
        }
    }

    private void endCell(Utf8Text text) throws IOException {
        if (taken >= 0) {
            rows.endSharedCell(taken);
            return;
        }
        if (value > kept && value == text.length()) {
            rows.endCellWithoutResult(text.string(kept, value));
            return;
        }
        tellFormula(text, kept, value);
        int number = rows.shared() ? CellReference.number(text.array(), value, text.length(), -1) : -1;
        if (number >= 0) {
            rows.endSharedCell(number);
        } else {
            rows.endCell(text.string(value, text.length()));
        }
    }
}
