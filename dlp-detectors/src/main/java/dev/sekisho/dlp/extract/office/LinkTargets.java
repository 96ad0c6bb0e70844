package dev.sekisho.dlp.extract.office;

import java.util.function.Predicate;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the targets outside of the package that a file of relationships names: addresses, and paths with user names.
 */
public final class LinkTargets extends DefaultHandler {
    private final Words words;
    private final Predicate<String> wanted;

    /**
     * Reads one file of relationships.
     *
     * @param words takes the targets
     * @param wanted which of them
     */
    public LinkTargets(Words words, Predicate<String> wanted) {
        this.words = words;
        this.wanted = wanted;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        String target = attributes.getValue("Target");
        if (target != null && "External".equals(attributes.getValue("TargetMode")) && wanted.test(target)) {
            SafeXml.handle(() -> words.line(target));
        }
    }
}
