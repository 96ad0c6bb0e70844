package dev.sekisho.dlp.extract.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainXmlTest {
    private final StringBuilder events = new StringBuilder();

    private boolean read(byte[] xml) throws IOException {
        // One byte at a time: what is read must not depend on where the pieces end.
        ByteArrayInputStream one = new ByteArrayInputStream(xml) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(1, length));
            }
        };
        String whole = events(new PlainXml(new ByteArrayInputStream(xml)));
        String byOne = events(new PlainXml(one));
        assertEquals(whole, byOne);
        return !whole.endsWith("!");
    }

    private String events(PlainXml xml) throws IOException {
        events.setLength(0);
        xml.collect(true);
        try {
            for (PlainXml.Event event = xml.next(); event != PlainXml.Event.DONE; event = xml.next()) {
                events.append(xml.text().string(0, xml.text().length()));
                xml.text().clear();
                events.append(event == PlainXml.Event.END ? ">" : "<" + xml.value(PlainXml.name("a")));
            }
        } catch (NotPlain e) {
            events.append('!');
        }
        return events.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v>0</v>", "<v>7</v>", "<v>123456789</v>"})
    void takesANumberThatFillsAnElement(String element) throws IOException, NotPlain {
        PlainXml xml = beforeElement(element);
        int number = xml.takeNumber('v');
        assertEquals("<v>" + number + "</v>", element);
        assertEquals(PlainXml.Event.END, xml.next());
        assertEquals(PlainXml.name("c"), xml.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v>07</v>",
                "<v>1234567890</v>",
                "<v></v>",
                "<v/>",
                "<v> 7</v>",
                "<v>7 </v>",
                "<v>-7</v>",
                "<v a=\"1\">7</v>",
                "<w>7</w>",
                "<v>7</w>",
                "x<v>7</v>",
                "<v>7</v >"
            })
    void takesNothingElse(String element) throws IOException, NotPlain {
        assertEquals(-1, beforeElement(element).takeNumber('v'));
    }

    @Test
    void takesNoNumberBehindAnElementThatIsEmpty() throws IOException, NotPlain {
        byte[] bytes = "<c><d/><v>7</v><e>and more</e></c>".getBytes(StandardCharsets.UTF_8);
        PlainXml xml = new PlainXml(new ByteArrayInputStream(bytes));
        xml.next();
        xml.next();
        assertEquals(-1, xml.takeNumber('v'));
        assertEquals(PlainXml.Event.END, xml.next());
        assertEquals(7, xml.takeNumber('v'));
    }

    private static PlainXml beforeElement(String element) throws IOException, NotPlain {
        byte[] bytes = ("<c>" + element + "</c>           ").getBytes(StandardCharsets.UTF_8);
        PlainXml xml = new PlainXml(new ByteArrayInputStream(bytes));
        assertEquals(PlainXml.Event.BEGIN, xml.next());
        return xml;
    }

    private boolean read(String xml) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesElementsAttributesAndText() throws IOException {
        assertTrue(
                read(
                        "\uFEFF<?xml version='1.0' encoding='UTF-8' standalone=\"yes\"?>\r\n"
                                + "<x:r xmlns=\"u\" a = '&lt;1\r\n\"2&#x3042;]' >漢字 é 𠮷&amp;&#65;\r\n\r]a<empty a=\"\"/>\"'</x:r >\n"));
        assertEquals("<<1 \"2あ]漢字 é 𠮷&A\n\n]a<>\"'>", events.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a></b>",
                "<a></a><b/>",
                "<a></a>x",
                "<a><!-- --></a>",
                "<a><![CDATA[x]]></a>",
                "<a><?p?></a>",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
                "<a>&e;</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>&#99999999;</a>",
                "<a>&#;</a>",
                "<a>]]></a>",
                "<a>\u0001</a>",
                "<a>\uFFFE</a>",
                "<a a='<'/>",
                "<a a=1/>",
                "<a a/>",
                "<a a='1'b='2'/>",
                "<a a='1/>",
                "<日本/>",
                "< a/>",
                "<?xml version='1.1'?><a/>",
                "<?xml version='1.0' encoding='Shift_JIS'?><a/>",
                "<?xml version='1.0' encoding='UTF-16'?><a/>"
            })
    void leavesToAParserWhatIsNotPlain(String xml) throws IOException {
        assertFalse(read(xml));
    }

    @Test
    void leavesToAParserWhatIsNotUtf8() throws IOException {
        for (byte[] wrong : new byte[][] {
            {(byte) 0x80},
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            {(byte) 0xE3, (byte) 0x81},
            {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0x80}
        }) {
            String text = new String(wrong, StandardCharsets.ISO_8859_1);
            assertFalse(read(("<a>" + text + "</a>").getBytes(StandardCharsets.ISO_8859_1)));
        }
        assertFalse(read("<a>あ</a>".getBytes(Charset.forName("UTF-16"))));
        assertFalse(read("<a>あ</a>".getBytes(Charset.forName("Shift_JIS"))));
    }

    @Test
    void leavesToAParserWhatIsTooDeep() throws IOException {
        assertFalse(read("<a>".repeat(1000) + "</a>".repeat(1000)));
    }
}
