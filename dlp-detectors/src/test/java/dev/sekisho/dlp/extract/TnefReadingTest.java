package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Outlook sends as {@code winmail.dat}. */
class TnefReadingTest {
    private static final String OCTETS = "application/octet-stream";
    private static final String VALUE = "髙橋健太郎";
    private static final Charset CP932 = Charset.forName("windows-31j");

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] attribute(int level, int id, byte[] value) {
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xFF;
        }
        byte[] head =
                little(9).put((byte) level).putInt(id).putInt(value.length).array();
        return joined(head, value, little(2).putShort((short) sum).array());
    }

    private static byte[] tnef(byte[]... attributes) {
        return joined(little(6).putInt(0x223E9F78).putShort((short) 1).array(), joined(attributes));
    }

    /** A count of one, and the value filled up to whole words. */
    private static byte[] measured(byte[] value) {
        byte[] padded = Arrays.copyOf(value, (value.length + 3) / 4 * 4);
        return joined(little(8).putInt(1).putInt(value.length).array(), padded);
    }

    private static byte[] property(int type, int id, byte[] value) {
        return joined(little(4).putShort((short) type).putShort((short) id).array(), measured(value));
    }

    private static byte[] utf16(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_16LE);
    }

    /** A property that a user invented. */
    private static byte[] named(String name, String value) {
        byte[] head = little(20).putShort((short) 0x1F).putShort((short) 0x8001).array();
        return joined(head, measured(utf16(name)), measured(utf16(value)));
    }

    private static byte[] list(byte[]... properties) {
        return joined(little(4).putInt(properties.length).array(), joined(properties));
    }

    private static byte[] unicode(int id, String text) {
        return property(0x1F, id, utf16(text));
    }

    private static byte[] message(byte[]... properties) {
        return tnef(attribute(1, 0x69003, list(properties)));
    }

    private static Recorder read(byte[] bytes) {
        return Recorder.read("winmail.dat", OCTETS, bytes);
    }

    private static String part(Recorder read, String name) {
        return read.reports.values().stream()
                .filter(report -> report.name().equals(name))
                .map(report -> read.text.get(report.id()).toString())
                .reduce("", String::concat);
    }

    @Test
    void anAttachmentIsAChildWithItsLongName() {
        Recorder read = read(tnef(
                attribute(2, 0x69002, new byte[14]),
                attribute(2, 0x6800F, ("氏名\r\n" + VALUE + "\r\n").getBytes(CP932)),
                attribute(2, 0x18010, "LIST~1.CSV\0".getBytes(StandardCharsets.US_ASCII)),
                attribute(2, 0x69005, list(unicode(0x3707, "顧客名簿.csv")))));
        assertEquals("application/vnd.ms-tnef", read.reports.get("1").mediaType());
        assertTrue(part(read, "顧客名簿.csv").contains(VALUE), read.reports.toString());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void eachAttachmentIsAChild() {
        byte[] begin = attribute(2, 0x69002, new byte[14]);
        Recorder read = read(tnef(
                begin,
                attribute(2, 0x18010, "a.txt\0".getBytes(StandardCharsets.US_ASCII)),
                attribute(2, 0x6800F, "one".getBytes(StandardCharsets.US_ASCII)),
                begin,
                attribute(2, 0x18010, "b.txt\0".getBytes(StandardCharsets.US_ASCII)),
                attribute(2, 0x6800F, VALUE.getBytes(CP932))));
        assertEquals("one", part(read, "a.txt"));
        assertEquals(VALUE, part(read, "b.txt"));
    }

    @Test
    void theBodyIsRead() {
        assertEquals(VALUE, part(read(tnef(attribute(1, 0x2800C, VALUE.getBytes(CP932)))), "body"));
        byte[] html = ("<html><body>" + VALUE + "</body></html>").getBytes(StandardCharsets.UTF_8);
        assertTrue(
                part(read(message(property(0x102, 0x1013, html))), "body.html").contains(VALUE));
        byte[] rtf = "{\\rtf1\\ansi\\ansicpg932 \\pard \\'8e\\'52\\'93\\'63\\'91\\'be\\'98\\'59\\par}"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] head = little(16)
                .putInt(12 + rtf.length)
                .putInt(rtf.length)
                .putInt(0x414C454D)
                .putInt(0)
                .array();
        assertTrue(part(read(message(property(0x102, 0x1009, joined(head, rtf)))), "body.rtf")
                .contains("山田太郎"));
    }

    private static void assertInProperties(byte[] tnef) {
        Recorder read = read(tnef);
        assertTrue(part(read, "properties").contains(VALUE), read.text.toString());
    }

    @Test
    void everyTextOfItsPropertiesIsRead() {
        assertInProperties(tnef(attribute(1, 0x18004, VALUE.getBytes(CP932))));
        assertInProperties(message(unicode(0x1000, VALUE)));
        assertInProperties(message(property(0x1E, 0x0E04, VALUE.getBytes(CP932))));
        assertInProperties(message(named(VALUE, "x"), unicode(0x0037, "会議")));
        assertInProperties(message(named("x", "y"), named("n", VALUE)));
        byte[] rows = joined(little(4).putInt(1).array(), list(unicode(0x3001, VALUE)));
        assertInProperties(tnef(attribute(1, 0x69004, rows)));
    }

    @Test
    void anAttachedItemIsOpened() {
        byte[] object = joined(new byte[16], message(unicode(0x0037, VALUE)));
        assertInProperties(tnef(
                attribute(2, 0x69002, new byte[14]),
                attribute(2, 0x69005, list(property(0x0D, 0x3701, object), unicode(0x3001, "転送")))));
    }

    @Test
    void aCutFileNeverThrowsAndIsTold() {
        byte[] first = attribute(1, 0x69003, list(unicode(0x0037, VALUE), named("n", VALUE)));
        byte[] second = attribute(2, 0x69002, new byte[14]);
        byte[] whole = tnef(first, second, attribute(2, 0x6800F, VALUE.getBytes(CP932)));
        Set<Integer> between = Set.of(6, 6 + first.length, 6 + first.length + second.length);
        for (int length = 6; length < whole.length; length++) {
            Recorder read = read(Arrays.copyOf(whole, length));
            boolean told =
                    read.reports.values().stream().anyMatch(r -> !r.reason().isEmpty());
            assertTrue(told || between.contains(length), "cut at " + length);
        }
    }

    @Test
    void lengthsThatLieNeverThrowAndAreTold() {
        byte[] whole = message(unicode(0x0037, VALUE), unicode(0x1000, VALUE));
        for (int at = 6; at < whole.length - 2; at++) {
            byte[] broken = whole.clone();
            broken[at] = (byte) 0xFF;
            broken[at + 1] = (byte) 0xFF;
            assertTrue(read(broken).reports.containsKey("1"));
        }
        byte[] many = whole.clone();
        Arrays.fill(many, 15, 19, (byte) 0x7F);
        assertEquals("partial properties", read(many).outcome("1"));
        assertTrue(List.of("partial truncated")
                .contains(read(Arrays.copyOf(whole, whole.length - 9)).outcome("1")));
    }
}
