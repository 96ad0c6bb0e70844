package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.SafeXml;
import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads shared strings one after the other, each with its phonetic reading, which no cell shows. */
final class StringItems extends DefaultHandler {
    private final Taker taker;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reading = new StringBuilder();
    private boolean inText;
    private int phonetic;

    StringItems(Taker taker) {
        this.taker = taker;
    }

    /** Takes the next string; both are valid during the call. */
    interface Taker {
        void take(CharSequence text, CharSequence reading) throws IOException;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "si" -> {
                text.setLength(0);
                reading.setLength(0);
            }
            case "t" -> inText = true;
            case "rPh" -> phonetic++;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            (phonetic > 0 ? reading : text).append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "t" -> inText = false;
            case "rPh" -> phonetic--;
            case "si" -> SafeXml.handle(() -> taker.take(text, reading));
            default -> {}
        }
    }
}
