package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.Words;
import java.io.IOException;
import java.util.function.IntPredicate;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the shared strings that no cell shows, as programs leave them behind, and the readings that stand above others,
 * each behind the text that it is the reading of.
 */
final class StringsBeside extends DefaultHandler {
    private final Words words;
    private final IntPredicate shown;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reading = new StringBuilder();
    private boolean inText;
    private int phonetic;
    private int number;

    StringsBeside(Words words, IntPredicate shown) {
        this.words = words;
        this.shown = shown;
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
            case "si" -> add();
            default -> {}
        }
    }

    private void add() throws SAXException {
        try {
            if (!reading.toString().isBlank()) {
                words.line(text + "（" + reading + "）");
            } else if (!shown.test(number)) {
                words.line(text.toString());
            }
        } catch (IOException e) {
            throw new SAXException(e);
        }
        number++;
    }
}
