package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.ExtractionSink;
import java.io.IOException;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Pushes the words of comments, shapes, charts and pivot caches, each paragraph or item on a line of its own. */
final class WordsHandler extends DefaultHandler {
    private static final Set<String> WORDS = Set.of("t", "v", "text");
    private static final Set<String> ENDS =
            Set.of("p", "pt", "comment", "threadedComment", "si", "cell", "s", "n", "d");

    private final ExtractionSink sink;
    private final StringBuilder line = new StringBuilder();
    private boolean inWords;

    WordsHandler(ExtractionSink sink) {
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        inWords = WORDS.contains(local);
        String value = attributes.getValue("v");
        if (value != null && (local.equals("s") || local.equals("n") || local.equals("d"))) {
            line.append(value);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inWords) {
            line.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        inWords = false;
        if (ENDS.contains(local) && line.length() > 0) {
            flush();
        }
    }

    @Override
    public void endDocument() throws SAXException {
        flush();
    }

    private void flush() throws SAXException {
        if (line.length() == 0) {
            return;
        }
        try {
            sink.text(line.append('\n'));
        } catch (IOException e) {
            throw new SAXException(e);
        }
        line.setLength(0);
    }
}
