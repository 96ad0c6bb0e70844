package dev.sekisho.dlp.extract.office;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes what a reader of the running text leaves out: attributes that hold words, field codes, readings above words,
 * and the text of newer shapes for which an older one stands that says something else.
 */
public final class BesideText extends DefaultHandler {
    private static final int MOST_CHARS = 1 << 20;
    private static final Set<String> BLOCKS = Set.of("p", "tc", "tr");

    private final Words words;
    private final WordFields fields;
    private final StringBuilder code = new StringBuilder();
    private final StringBuilder base = new StringBuilder();
    private final StringBuilder reading = new StringBuilder();
    private final StringBuilder newer = new StringBuilder();
    private final StringBuilder older = new StringBuilder();
    private int alternatives;
    private int choices;
    private int bases;
    private int readings;
    private boolean inText;
    private boolean inCode;

    /**
     * Reads one file.
     *
     * @param words takes the words
     */
    public BesideText(Words words) {
        this.words = words;
        this.fields = new WordFields(words);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            String value = attributes.getValue(i);
            if (name.equals("instr")) {
                fieldCode(value);
            } else if (!fields.names(local, name) && WordAttributes.carries(local, name, value)) {
                line(value);
            }
        }
        switch (local) {
            case "AlternateContent" -> alternatives++;
            case "Choice" -> choices++;
            case "rubyBase" -> bases++;
            case "rt" -> readings++;
            case "fldChar" -> endCode();
            default -> {}
        }
        SafeXml.handle(() -> fields.begin(local, attributes));
        inText = local.equals("t");
        inCode = local.equals("instrText") || local.equals("delInstrText");
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inCode) {
            append(code, chars, start, length);
        } else if (inText) {
            fields.text(new String(chars, start, length));
            if (readings > 0) {
                append(reading, chars, start, length);
            } else if (bases > 0) {
                append(base, chars, start, length);
            }
            if (alternatives > 0) {
                append(choices > 0 ? newer : older, chars, start, length);
            }
        }
    }

    private static void append(StringBuilder to, char[] chars, int start, int length) {
        to.append(chars, start, Math.min(length, Math.max(0, MOST_CHARS - to.length())));
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        inText = false;
        inCode = false;
        switch (local) {
            case "AlternateContent" -> endAlternative();
            case "Choice" -> choices--;
            case "rubyBase" -> bases--;
            case "rt" -> readings--;
            default -> {}
        }
        if (BLOCKS.contains(local)) {
            endBlock();
        }
        SafeXml.handle(() -> fields.end(local));
    }

    private void endBlock() throws SAXException {
        endCode();
        if (reading.length() > 0) {
            line(base + "（" + reading + "）");
        }
        base.setLength(0);
        reading.setLength(0);
        if (alternatives > 0) {
            (choices > 0 ? newer : older).append('\n');
        }
    }

    private void endAlternative() throws SAXException {
        alternatives--;
        if (alternatives == 0) {
            String said = older.toString().strip();
            String more = newer.toString().strip();
            if (!more.isEmpty() && !said.equals(more)) {
                line(more);
            }
            newer.setLength(0);
            older.setLength(0);
        }
    }

    private void endCode() throws SAXException {
        fieldCode(code.toString());
        code.setLength(0);
    }

    private void fieldCode(String whole) throws SAXException {
        if (FieldCode.says(whole)) {
            line(whole.strip());
        }
    }

    private void line(String line) throws SAXException {
        SafeXml.handle(() -> words.line(line));
    }

    @Override
    public void endDocument() throws SAXException {
        endBlock();
        SafeXml.handle(fields::endDocument);
    }
}
