package dev.sekisho.dlp.extract.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.inspect.Row;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What is read without a parser is what the parser reads. */
class PlainSheetTest {

    /** Rows as lines. */
    private static final class Lines implements ExtractionSink {
        final List<String> lines = new ArrayList<>();

        @Override
        public void text(CharSequence chars) {
            lines.add("text " + chars);
        }

        @Override
        public void beginTable(String name) {
            lines.add("table " + name);
        }

        @Override
        public void row(Row row) {
            StringBuilder line = new StringBuilder().append(row.number());
            for (int c = 0; c < row.size(); c++) {
                line.append('|').append(row.cell(c));
            }
            lines.add(line.toString());
        }

        @Override
        public void endTable() {
            lines.add("end");
        }

        @Override
        public void child(Part child) {
            lines.add("child " + child.name());
        }

        @Override
        public void unreadableChild(Part child, PartStatus status, String reason) {
            lines.add("child " + child.name() + status + reason);
        }

        @Override
        public void status(PartStatus status, String reason) {
            lines.add(status + " " + reason);
        }
    }

    /** A reading of all sheets: by the parser alone, or without it as far as it goes. */
    private static final class Reading {
        final Lines sink = new Lines();
        final Workbook workbook = new Workbook();
        /** The parts that were left to the parser. */
        final Set<String> left = new HashSet<>();

        private final boolean quick;

        Reading(boolean quick) {
            this.quick = quick;
        }

        List<String> of(Map<String, byte[]> parts) throws IOException {
            SafeXml.parse(in(part(parts, "xl/workbook.xml")), workbook.workbookHandler());
            SafeXml.parse(in(part(parts, "xl/_rels/workbook.xml.rels")), workbook.relationshipsHandler());
            SafeXml.parse(in(part(parts, "xl/styles.xml")), workbook.stylesHandler());
            byte[] shared = parts.get("xl/sharedStrings.xml");
            try (SharedStrings strings = new SharedStrings(shared == null ? null : strings(shared))) {
                for (Workbook.Sheet sheet : workbook.sheets()) {
                    sheet(sheet.path(), part(parts, sheet.path()), strings);
                }
                strings.finish();
            }
            return sink.lines;
        }

        /** Strings that are read quickly as far as they are plain, or that only the parser can read. */
        private BudgetedPart strings(byte[] shared) {
            if (quick && !plain(shared)) {
                left.add("xl/sharedStrings.xml");
            }
            return new BudgetedPart(() -> in(quick ? shared : notPlain(shared)), shared.length, new CountingBudget());
        }

        private static boolean plain(byte[] xml) {
            PlainStrings strings = new PlainStrings(new PlainXml(in(xml)));
            try {
                while (strings.next()) {
                    assertTrue(strings.text().length() >= 0);
                }
                return true;
            } catch (NotPlain e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The same with a comment behind it, which only the parser passes over. */
        private static byte[] notPlain(byte[] xml) {
            byte[] comment = "<!-- -->".getBytes(StandardCharsets.UTF_8);
            byte[] both = Arrays.copyOf(xml, xml.length + comment.length);
            System.arraycopy(comment, 0, both, xml.length, comment.length);
            return both;
        }

        private void sheet(String part, byte[] xml, SharedStrings strings) throws IOException {
            try (Words words = new Words()) {
                SheetRows rows = new SheetRows(sink, workbook, strings, words);
                if (!(quick && quickly(part, xml, rows))) {
                    rows.again();
                    SafeXml.parse(in(xml), new SheetHandler(rows));
                }
                if (!words.isEmpty()) {
                    sink.text(text(words.part(part)));
                }
            }
        }

        private static String text(Part part) throws IOException {
            try (InputStream in = part.content().open()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        private boolean quickly(String part, byte[] xml, SheetRows rows) throws IOException {
            boolean read = new PlainSheet(new PlainXml(in(xml)), rows).read();
            if (!read) {
                left.add(part);
            }
            return read;
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void workbooksAreReadAlike(long seed) throws IOException {
        for (byte[] xlsx : List.of(Workbooks.bytes(Workbooks.of(seed)), Workbooks.bytes(Workbooks.inline(seed)))) {
            Map<String, byte[]> parts = Workbooks.parts(xlsx);
            Reading quick = new Reading(true);
            assertEquals(new Reading(false).of(parts), quick.of(parts));
            // Two brackets might end a section of character data; all else is plain.
            quick.left.removeIf(part -> new String(part(parts, part), StandardCharsets.UTF_8).contains("]]"));
            assertEquals(Set.of(), quick.left);
        }
    }

    @Test
    void damagedSheetsAreReadAlikeOrLeft() throws IOException {
        Map<String, byte[]> parts = Workbooks.parts(Workbooks.bytes(Workbooks.of(99)));
        Random random = new Random(17);
        int plain = 0;
        for (int i = 0; i < 800; i++) {
            Map<String, byte[]> damaged = new HashMap<>(parts);
            String part = random.nextBoolean() ? "xl/worksheets/sheet1.xml" : "xl/sharedStrings.xml";
            byte[] bytes = part(parts, part).clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte)
                    (random.nextBoolean() ? "<>/\"'=&;]! rtscv1\r\n".charAt(random.nextInt(19)) : random.nextInt());
            damaged.put(part, bytes);
            Reading quick = new Reading(true);
            String byParser = outcome(new Reading(false), damaged);
            String quickly = outcome(quick, damaged);
            boolean plainly = !quick.left.contains(part);
            if (plainly && byParser.equals("broken")) {
                String fault = fault(bytes);
                assertTrue(fault.contains("already specified") || fault.contains("is not bound"), fault);
                continue;
            }
            assertEquals(byParser, quickly, "byte " + at + " of " + part);
            plain += plainly ? 1 : 0;
        }
        assertTrue(plain > 50, "only " + plain + " were read without the parser");
    }

    /** What the parser has against a document. */
    private static String fault(byte[] xml) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
            parser.parse(in(xml), new DefaultHandler());
            return "none";
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String outcome(Reading reading, Map<String, byte[]> parts) {
        try {
            return String.join("\n", reading.of(parts));
        } catch (IOException e) {
            return "broken";
        }
    }
}
