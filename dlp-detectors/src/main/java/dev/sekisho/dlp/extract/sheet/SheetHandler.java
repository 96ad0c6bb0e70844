package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.ExtractionSink;
import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows. Headers and footers, which come after the rows, are kept for the end. */
final class SheetHandler extends DefaultHandler {
    private static final int MAX_HEADER_CHARS = 10_000;

    private final ExtractionSink sink;
    private final Workbook workbook;
    private final SharedStrings strings;
    private final Cells cells = new Cells();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder headers = new StringBuilder();
    private long row;
    private int column = -1;
    private String type = "";
    private String style = "";
    private boolean inValue;
    private boolean inHeader;
    private int phonetic;

    SheetHandler(ExtractionSink sink, Workbook workbook, SharedStrings strings) {
        this.sink = sink;
        this.workbook = workbook;
        this.strings = strings;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "v", "t" -> inValue = phonetic == 0;
            case "rPh" -> phonetic++;
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> inHeader = true;
            default -> {}
        }
    }

    private void beginRow(String number) {
        row = number == null ? row + 1 : CellReference.row(number, row + 1);
        cells.begin(row);
        column = -1;
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : CellReference.column(reference, column + 1);
        type = text(attributes.getValue("t"));
        style = text(attributes.getValue("s"));
        value.setLength(0);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            value.append(chars, start, length);
        } else if (inHeader && headers.length() < MAX_HEADER_CHARS) {
            headers.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                if (inHeader && (local.endsWith("Header") || local.endsWith("Footer"))) {
                    inHeader = false;
                    headers.append('\n');
                }
            }
        }
    }

    private void endCell() throws SAXException {
        try {
            cells.set(column, cellText(value.toString()));
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private String cellText(String raw) throws IOException {
        return switch (type) {
            case "s" -> strings.get(CellReference.number(raw.strip(), -1));
            case "str", "inlineStr", "e", "d" -> raw;
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            default -> CellText.of(raw, workbook.style(style), workbook.since1904());
        };
    }

    private void endRow() throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        try {
            sink.row(cells);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    /** The headers and footers, a line each. */
    String headers() {
        return headers.toString();
    }
}
