package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;

/** Turns the plain XML of one sheet into rows. To the same sheet {@link SheetHandler} gives the same rows. */
final class PlainSheet implements PlainXml.Listener {
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

    private final SheetRows rows;
    private int phonetic;

    PlainSheet(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public void begin(long name, PlainXml xml) {
        if (name == CELL) {
            beginCell(xml);
        } else if (name == VALUE || name == TEXT) {
            xml.collect(phonetic == 0);
        } else if (name == ROW) {
            rows.beginRow(xml.value(REFERENCE));
        } else if (name == PHONETIC) {
            phonetic++;
        } else if (isHeader(name)) {
            xml.text().clear();
            xml.collect(true);
        }
    }

    private void beginCell(PlainXml xml) {
        byte[] values = xml.values().array();
        int reference = xml.attribute(REFERENCE);
        int style = xml.attribute(STYLE);
        int next = rows.nextColumn();
        rows.beginCell(
                reference < 0
                        ? next
                        : CellReference.column(values, xml.valueStart(reference), xml.valueEnd(reference), next),
                type(xml, values),
                style < 0 ? -1 : CellReference.number(values, xml.valueStart(style), xml.valueEnd(style), -1));
        xml.text().clear();
    }

    private static String type(PlainXml xml, byte[] values) {
        int type = xml.attribute(TEXT);
        if (type < 0) {
            return "";
        }
        int start = xml.valueStart(type);
        int end = xml.valueEnd(type);
        return end - start == 1 && values[start] == 's' ? "s" : xml.values().string(start, end);
    }

    @Override
    public void end(long name, PlainXml xml) throws IOException {
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
