package dev.sekisho.dlp.extract.office;

import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the targets outside of the package that a file of relationships names: addresses, and paths with user names. */
public final class LinkTargets extends DefaultHandler {
    private final Words words;

    /**
     * Reads one file of relationships.
     *
     * @param words takes the targets
     */
    public LinkTargets(Words words) {
        this.words = words;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String target = attributes.getValue("Target");
        if (target != null && "External".equals(attributes.getValue("TargetMode"))) {
            try {
                words.line(target);
            } catch (IOException e) {
                throw new SAXException(e);
            }
        }
    }
}
