package dev.sekisho.dlp.extract.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the words of one XML file of a package: every text, the paragraphs and values on lines of their own, and the
 * attributes that hold words. Elements that a program or a person named are labels: {@code creator: …}.
 */
public final class WordsHandler extends DefaultHandler {
    /** Elements that do not end a line: a number may be cut into several. */
    private static final Set<String> INLINE = Set.of(
            "t",
            "r",
            "rPr",
            "fld",
            "ruby",
            "rt",
            "rubyBase",
            "rubyPr",
            "ins",
            "del",
            "delText",
            "noBreakHyphen",
            "hyperlink",
            "smartTag",
            "sdt",
            "sdtContent",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "span",
            "b",
            "i",
            "u",
            "font",
            "sz",
            "color",
            "rFont",
            "family",
            "charset",
            "scheme",
            "vertAlign",
            "strike",
            "lang",
            "latin",
            "ea",
            "cs",
            "solidFill",
            "srgbClr",
            "schemeClr",
            "phoneticPr",
            "instrText");

    /** Elements that say nothing of the text in them. */
    private static final Set<String> PLAIN = Set.of(
            "v",
            "p",
            "s",
            "n",
            "d",
            "text",
            "f",
            "lpstr",
            "lpwstr",
            "bstr",
            "div",
            "formula",
            "formula1",
            "formula2",
            "oddHeader",
            "oddFooter",
            "evenHeader",
            "evenFooter",
            "firstHeader",
            "firstFooter",
            "sqref");

    /** What programs note of themselves. */
    private static final Set<String> NOTES = Set.of(
            "created", "modified", "lastPrinted", "revision", "version", "Application", "AppVersion", "DocSecurity");

    private final Words words;
    private final boolean labelled;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> waiting = new ArrayList<>();
    private String label = "";
    private boolean lineOpen;

    /**
     * Reads one file.
     *
     * @param words takes the words
     */
    public WordsHandler(Words words) {
        this(words, true);
    }

    private WordsHandler(Words words, boolean labelled) {
        this.words = words;
        this.labelled = labelled;
    }

    /**
     * Reads a file whose elements name no texts, as those of a sheet.
     *
     * @param words takes the words
     * @return a handler that puts no labels before them
     */
    public static WordsHandler unlabelled(Words words) {
        return new WordsHandler(words, false);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (!INLINE.contains(local)) {
            endLine();
        }
        open.push(local);
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(local, attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private void attribute(String element, String name, String value) {
        if (element.equals("property") && name.equals("name")) {
            label = value;
        } else if (WordAttributes.carries(element, name, value)) {
            waiting.add(value);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        String text = new String(chars, start, length);
        String element = open.isEmpty() ? "" : open.peek();
        if ((!lineOpen && text.isBlank()) || NOTES.contains(element)) {
            return;
        }
        SafeXml.handle(() -> {
            if (!lineOpen) {
                words.text(label(element));
            }
            words.text(text);
            lineOpen = true;
        });
    }

    private String label(String element) {
        String name = PLAIN.contains(element) ? label : INLINE.contains(element) ? "" : element;
        return labelled && !name.isEmpty() ? name + ": " : "";
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        open.poll();
        if (!INLINE.contains(local)) {
            endLine();
        }
        if (local.equals("property")) {
            label = "";
        }
    }

    @Override
    public void endDocument() throws SAXException {
        endLine();
    }

    /** What attributes say comes after the line in which they stand, so that it cuts nothing. */
    private void endLine() throws SAXException {
        SafeXml.handle(() -> {
            words.endLine();
            for (String line : waiting) {
                words.line(line);
            }
        });
        waiting.clear();
        lineOpen = false;
    }
}
