package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.WordAttributes;
import dev.sekisho.dlp.extract.office.Words;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the words of a sheet that stand outside of its rows: headers, choices for cells, hints, targets of links. */
final class PlainBeside {
    private static final long NAME = PlainXml.name("name");
    private static final long VAL = PlainXml.name("val");
    private static final Set<Long> ALWAYS = numbers(WordAttributes.always());
    private static final Set<Long> NAMED = numbers(WordAttributes.named());

    private final PlainXml xml;
    private final Words words;

    PlainBeside(PlainXml xml, Words words) {
        this.xml = xml;
        this.words = words;
    }

    private static Set<Long> numbers(Set<String> names) {
        return names.stream().map(PlainXml::name).collect(Collectors.toUnmodifiableSet());
    }

    /** An element begins. */
    void begin() throws IOException {
        text();
        for (int i = 0; i < xml.attributeCount(); i++) {
            int from = xml.valueStart(i);
            int to = xml.valueEnd(i);
            if (isNamed(xml.attributeName(i)) || looksWritten(xml.values().array(), from, to)) {
                words.line(xml.values().string(from, to));
            }
        }
        xml.text().clear();
        xml.collect(true);
    }

    /** An element ends. */
    void end() throws IOException {
        text();
    }

    private void text() throws IOException {
        if (xml.text().length() > 0) {
            words.line(xml.text().string(0, xml.text().length()));
            xml.text().clear();
        }
    }

    private boolean isNamed(long attribute) {
        boolean chosen = attribute == NAME || attribute == VAL;
        return ALWAYS.contains(attribute) || (chosen && NAMED.contains(xml.name()));
    }

    /** As {@link WordAttributes} has it, of bytes: what it would not read is read as well here and there. */
    private static boolean looksWritten(byte[] value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value[i] < 0 || (value[i] == '@' && i > from && i < to - 1)) {
                return true;
            }
        }
        return false;
    }
}
