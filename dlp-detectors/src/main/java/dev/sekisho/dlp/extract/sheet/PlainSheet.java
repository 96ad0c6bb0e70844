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
    private static final long[] HEADERS = {
        PlainXml.name("oddHeader"), PlainXml.name("oddFooter"),
        PlainXml.name("evenHeader"), PlainXml.name("evenFooter"),
        PlainXml.name("firstHeader"), PlainXml.name("firstFooter")
    };

    private final PlainXml xml;
    private final SheetRows rows;
    private int phonetic;
    /** The shared string of the cell, as far as nothing else stands in the cell; or -1. */
    private int taken = -1;

    PlainSheet(PlainXml xml, SheetRows rows) {
        this.xml = xml;
        this.rows = rows;
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
        } catch (PlainXml.NotPlain e) {
            return false;
        }
    }

    private void begin(long name) {
        if (name == CELL) {
            beginCell();
        } else if (name == VALUE || name == TEXT) {
            untake();
            xml.collect(phonetic == 0);
        } else if (name == ROW) {
            rows.beginRow(xml.value(REFERENCE));
        } else if (name == PHONETIC) {
            phonetic++;
        } else if (isHeader(name)) {
            taken = -1;
            xml.text().clear();
            xml.collect(true);
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
            xml.collect(false);
        } else if (name == CELL) {
            endCell(xml.text());
        } else if (name == ROW) {
            rows.endRow();
        } else if (name == PHONETIC) {
            phonetic--;
        } else if (isHeader(name)) {
            xml.collect(false);
            if (rows.wantsHeader()) {
                rows.header(xml.text().string(0, xml.text().length()));
            }
            rows.header("\n");
        }
    }

    private void endCell(Utf8Text value) throws IOException {
        if (taken >= 0) {
            rows.endSharedCell(taken);
            return;
        }
        int number = rows.shared() ? CellReference.number(value.array(), 0, value.length(), -1) : -1;
        if (number >= 0) {
            rows.endSharedCell(number);
        } else {
            rows.endCell(value.string(0, value.length()));
        }
    }

    private static boolean isHeader(long name) {
        for (long header : HEADERS) {
            if (name == header) {
                return true;
            }
        }
        return false;
    }
}
