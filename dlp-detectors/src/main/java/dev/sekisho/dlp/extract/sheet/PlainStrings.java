package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;

/** Reads shared strings from plain XML. In the same part {@link StringItems} finds the same strings. */
final class PlainStrings {
    private static final long ITEM = PlainXml.name("si");
    private static final long TEXT = PlainXml.name("t");
    private static final long PHONETIC = PlainXml.name("rPh");

    private final PlainXml xml;
    private int phonetic;
    private boolean readings;

    PlainStrings(PlainXml xml) {
        this.xml = xml;
    }

    /** Goes to the next string, which is then in {@link #text}; false at the end. */
    boolean next() throws IOException, NotPlain {
        for (PlainXml.Event event = xml.next(); event != PlainXml.Event.DONE; event = xml.next()) {
            if (event == PlainXml.Event.BEGIN) {
                begin(xml.name());
            } else if (end(xml.name())) {
                return true;
            }
        }
        return false;
    }

    /** The string in UTF-8, valid until the next. */
    Utf8Text text() {
        return xml.text();
    }

    /** Whether readings stand above some of the strings read so far. */
    boolean hasReadings() {
        return readings;
    }

    private void begin(long name) {
        if (name == TEXT) {
            xml.collect(phonetic == 0);
        } else if (name == ITEM) {
            xml.text().clear();
        } else if (name == PHONETIC) {
            phonetic++;
            readings = true;
        }
    }

    /** Whether a string ends. */
    private boolean end(long name) {
        if (name == TEXT) {
            xml.collect(false);
        } else if (name == PHONETIC) {
            phonetic--;
        }
        return name == ITEM;
    }
}
