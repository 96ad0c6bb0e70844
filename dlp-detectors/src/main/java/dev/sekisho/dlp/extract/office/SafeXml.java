package dev.sekisho.dlp.extract.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's own XML parser, with document types refused: no entity is ever expanded or fetched. */
public final class SafeXml {
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    /** Deeper than any program writes; each level takes memory. */
    private static final String MOST_DEPTH = "5000";

    private SafeXml() {}

    /** Does what may fail where a handler hands on what it took. */
    @FunctionalInterface
    public interface Step {

        /**
         * Does it.
         *
         * @throws IOException when it fails
         */
        void run() throws IOException;
    }

    /**
     * Does a step of a handler.
     *
     * @param step may fail
     * @throws SAXException the failure, as {@link #parse} takes it out again
     */
    public static void handle(Step step) throws SAXException {
        try {
            step.run();
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    /**
     * Parses; an {@link IOException} that the handler wraps comes out as itself.
     *
     * @param in the XML, left open
     * @param handler takes what is in it
     * @throws IOException when the XML is broken or has a document type, or the handler says so
     */
    public static void parse(InputStream in, DefaultHandler handler) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setProperty(DEPTH, MOST_DEPTH);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException("broken XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
