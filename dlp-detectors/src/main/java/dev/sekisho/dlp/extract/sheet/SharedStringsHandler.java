package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects shared strings. Phonetic readings, which no cell shows, are left out. */
final class SharedStringsHandler extends DefaultHandler {
    private final SpilledStrings strings;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int phonetic;

    SharedStringsHandler(SpilledStrings strings) {
        this.strings = strings;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "t" -> inText = phonetic == 0;
            case "rPh" -> phonetic++;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "t" -> inText = false;
            case "rPh" -> phonetic--;
            case "si" -> add();
            default -> {}
        }
    }

    private void add() throws SAXException {
        try {
            strings.add(text.toString());
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }
}
