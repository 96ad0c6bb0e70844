package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows by a parser, for sheets that {@link PlainSheet} leaves. */
final class SheetHandler extends DefaultHandler {
    private final SheetRows rows;
    private final StringBuilder value = new StringBuilder();
    private boolean inValue;
    private boolean inHeader;
    private int phonetic;

    SheetHandler(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> rows.beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "v", "t" -> inValue = phonetic == 0;
            case "rPh" -> phonetic++;
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> inHeader = true;
            default -> {}
        }
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
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            value.append(chars, start, length);
        } else if (inHeader && rows.wantsHeader()) {
            rows.header(new String(chars, start, length));
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        try {
            switch (local) {
                case "v", "t" -> inValue = false;
                case "rPh" -> phonetic--;
                case "c" -> rows.endCell(value.toString());
                case "row" -> rows.endRow();
                default -> endHeader(local);
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private void endHeader(String local) {
        if (inHeader && (local.endsWith("Header") || local.endsWith("Footer"))) {
            inHeader = false;
            rows.header("\n");
        }
    }
}
