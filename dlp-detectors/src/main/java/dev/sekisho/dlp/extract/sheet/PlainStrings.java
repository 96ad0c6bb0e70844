package dev.sekisho.dlp.extract.sheet;

import java.io.IOException;

/** Collects shared strings from plain XML. To the same part {@link SharedStringsHandler} gives the same strings. */
final class PlainStrings implements PlainXml.Listener {
    private static final long ITEM = PlainXml.name("si");
    private static final long TEXT = PlainXml.name("t");
    private static final long PHONETIC = PlainXml.name("rPh");

    private final SharedStrings strings;
    private int phonetic;

    PlainStrings(SharedStrings strings) {
        this.strings = strings;
    }

    @Override
    public void begin(long name, PlainXml xml) {
        if (name == TEXT) {
            xml.collect(phonetic == 0);
        } else if (name == ITEM) {
            xml.text().clear();
        } else if (name == PHONETIC) {
            phonetic++;
        }
    }

    @Override
    public void end(long name, PlainXml xml) throws IOException {
        if (name == TEXT) {
            xml.collect(false);
        } else if (name == ITEM) {
            strings.add(xml.text().array(), xml.text().length());
        } else if (name == PHONETIC) {
            phonetic--;
        }
    }
}
