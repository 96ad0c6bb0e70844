package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.WordAttributes;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.ExtractionSink;
import java.io.IOException;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns OpenDocument XML into tables and text. A table inside a cell is part of the cell's text. */
final class OpenDocumentHandler extends DefaultHandler {
    private static final int FLUSH_CHARS = 8192;

    /** Attributes beside those that all office files know. */
    private static final Set<String> SAYING = Set.of("string-value", "href", "help-text", "condition", "expression");

    private final ExtractionSink sink;
    private final Words words;
    private final Cells cells = new Cells();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private String typedValue = "";
    private final StringBuilder note = new StringBuilder();
    private int tables;
    private int paragraphs;
    private int notes;
    private long row;
    private int rowsHere;
    private int column;
    private int columnsHere;

    OpenDocumentHandler(ExtractionSink sink, Words words) {
        this.sink = sink;
        this.words = words;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(local, attributes.getLocalName(i), attributes.getValue(i));
        }
        switch (local) {
            case "table" -> beginTable(attributes);
            case "table-row" -> beginRow(attributes);
            case "table-cell", "covered-table-cell" -> beginCell(attributes);
            case "p", "h" -> beginParagraph();
            case "annotation" -> notes++;
            case "s", "tab" -> append(" ");
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    private void attribute(String element, String name, String value) throws SAXException {
        boolean formula = name.equals("formula") && value.indexOf('"') >= 0;
        boolean font = name.startsWith("font-") || name.endsWith("style-name") || element.equals("style");
        if (formula || SAYING.contains(name) || (!font && WordAttributes.carries(element, name, value))) {
            SafeXml.handle(() -> words.line(value));
        }
    }

    private void beginTable(Attributes attributes) throws SAXException {
        if (tables++ == 0) {
            String name = WordAttributes.value(attributes, "name");
            SafeXml.handle(() -> {
                flush();
                sink.beginTable(name);
            });
            row = 0;
        }
    }

    private void beginRow(Attributes attributes) {
        if (tables == 1) {
            rowsHere = Math.max(1, CellReference.number(WordAttributes.value(attributes, "number-rows-repeated"), 1));
            cells.begin(row + 1);
            column = 0;
        }
    }

    private void beginCell(Attributes attributes) {
        if (tables == 1) {
            columnsHere =
                    Math.max(1, CellReference.number(WordAttributes.value(attributes, "number-columns-repeated"), 1));
            cell.setLength(0);
            typedValue = typed(attributes);
        } else if (tables > 1) {
            cell.append(' ');
        }
    }

    private static String typed(Attributes attributes) {
        return switch (WordAttributes.value(attributes, "value-type")) {
            case "date" -> WordAttributes.value(attributes, "date-value").replace('T', ' ');
            case "float" -> CellText.of(WordAttributes.value(attributes, "value"), CellText.Style.PLAIN, false);
            default -> "";
        };
    }

    /** One in another stands in a frame or a note: what is before it goes on behind it. */
    private void beginParagraph() {
        if (paragraphs++ > 0) {
            append("\n");
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (paragraphs > 0 || notes > 0) {
            append(new String(chars, start, length));
        }
    }

    /** What is noted on a cell is no part of its value. */
    private void append(String chars) {
        (notes > 0 ? note : tables > 0 ? cell : text).append(chars);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "table" -> endTable();
            case "table-row" -> endRow();
            case "table-cell", "covered-table-cell" -> endCell();
            case "p", "h" -> endParagraph();
            case "creator", "date" -> append(notes > 0 ? "\n" : "");
            case "annotation" -> endNote();
            default -> {}
        }
    }

    private void endNote() throws SAXException {
        if (--notes == 0) {
            for (String line : note.toString().split("\n", -1)) {
                if (!line.isBlank()) {
                    SafeXml.handle(() -> words.line(line.strip()));
                }
            }
            note.setLength(0);
        }
    }

    private void endTable() throws SAXException {
        if (--tables == 0) {
            SafeXml.handle(sink::endTable);
        }
    }

    /** A row that repeats says the same again: it is given once. */
    private void endRow() throws SAXException {
        if (tables == 1) {
            if (!cells.isEmpty()) {
                SafeXml.handle(() -> sink.row(cells));
            }
            row += rowsHere;
        }
    }

    private void endCell() {
        if (tables == 1) {
            String shown = cell.toString().strip();
            // What is shown is kept where it has leading zeros; else the value, which no format has cut.
            boolean padded = shown.startsWith("0") && shown.length() > typedValue.length();
            cells.set(column, typedValue.isEmpty() || padded ? shown : typedValue);
            column = (int) Math.min(Cells.MAX_COLUMNS, (long) column + columnsHere);
        }
    }

    private void endParagraph() throws SAXException {
        paragraphs--;
        append("\n");
        if (tables == 0 && text.length() > FLUSH_CHARS) {
            SafeXml.handle(this::flush);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        SafeXml.handle(this::flush);
    }

    private void flush() throws IOException {
        if (!text.toString().isBlank()) {
            sink.text(text.toString());
        }
        text.setLength(0);
    }
}
