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
    private static final int MOST_DIGITS = 9;

    private final SheetRows rows;
    private int phonetic;

    PlainSheet(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public void begin(long name, PlainXml xml) {
        if (name == CELL) {
            rows.beginCell(xml.attribute(REFERENCE), xml.attribute(TEXT), xml.attribute(STYLE));
            xml.text().clear();
        } else if (name == VALUE || name == TEXT) {
            xml.collect(phonetic == 0);
        } else if (name == ROW) {
            rows.beginRow(xml.attribute(REFERENCE));
        } else if (name == PHONETIC) {
            phonetic++;
        } else if (isHeader(name)) {
            xml.text().clear();
            xml.collect(true);
        }
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
        int number = rows.shared() ? number(value) : -1;
        if (number >= 0) {
            rows.endSharedCell(number);
        } else {
            rows.endCell(value.string(0, value.length()));
        }
    }

    /** A number of digits alone, or -1. */
    private static int number(Utf8Text value) {
        int length = value.length();
        if (length == 0 || length > MOST_DIGITS) {
            return -1;
        }
        byte[] bytes = value.array();
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
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
