package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.WordsHandler;
import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows by a parser, for sheets that {@link PlainSheet} leaves. */
final class SheetHandler extends DefaultHandler {
    private final SheetRows rows;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private String kept = "";
    private final WordsHandler beside;
    private boolean inRow;
    private boolean inValue;
    private boolean inFormula;
    private int phonetic;
    private int reading;

    SheetHandler(SheetRows rows) {
        this.rows = rows;
        this.beside = WordsHandler.unlabelled(rows.words());
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (local) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "v", "t" -> {
                inValue = true;
                reading = value.length();
            }
            case "rPh" -> phonetic++;
            case "f" -> {
                formula.setLength(0);
                inFormula = inRow;
            }
            default -> {}
        }
        if (!inRow) {
            beside.startElement(uri, local, qualified, attributes);
        }
    }

    private void beginRow(Attributes attributes) throws SAXException {
        beside.endDocument();
        inRow = true;
        rows.beginRow(attributes.getValue("r"));
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        String type = attributes.getValue("t");
        String style = attributes.getValue("s");
        rows.beginCell(
                reference == null ? rows.nextColumn() : CellReference.column(reference, rows.nextColumn()),
                type == null ? "" : type,
                style == null ? -1 : CellReference.number(style, -1));
        value.setLength(0);
        kept = "";
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (inValue) {
            value.append(chars, start, length);
        } else if (inFormula) {
            formula.append(chars, start, length);
        } else if (!inRow) {
            beside.characters(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (!inRow) {
            beside.endElement(uri, local, qualified);
        }
        try {
            switch (local) {
                case "v", "t" -> endText();
                case "rPh" -> phonetic--;
                case "c" -> endCell();
                case "f" -> endFormula();
                case "row" -> {
                    inRow = false;
                    rows.endRow();
                }
                default -> {}
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    /** Readings are no part of the value. */
    private void endText() throws IOException {
        inValue = false;
        if (phonetic > 0) {
            rows.words().line(value.substring(reading));
            value.setLength(reading);
        }
    }

    private void endFormula() throws IOException {
        if (inFormula && value.isEmpty()) {
            kept = formula.toString();
        } else if (inFormula) {
            rows.formula(formula.toString());
        }
        inFormula = false;
    }

    private void endCell() throws IOException {
        if (value.isEmpty() && !kept.isEmpty()) {
            rows.endCellWithoutResult(kept);
        } else {
            rows.formula(kept);
            rows.endCell(value.toString());
        }
    }
}
