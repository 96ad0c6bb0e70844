package dev.sekisho.dlp.examples.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What others need to read the same file, with nothing done to what they read: the measure for our own time. */
final class Alone {
    /** Filled so that no compiler leaves the reading out. */
    private static volatile long seen;

    private Alone() {}

    /** Reads a CSV (UTF-8) with FastCSV, every field once; returns nanoseconds. */
    static long csv(Path file) throws IOException {
        long start = System.nanoTime();
        long chars = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    chars += row.getField(i).length();
                }
            }
        }
        seen = chars;
        return System.nanoTime() - start;
    }

    static long seen() {
        return seen;
    }

    /**
     * Reads a workbook with POI's event reader: the text of every shared string, the reference of every cell, neither
     * kept. POI's own table of shared strings would not fit the heap that we have.
     */
    static long xlsx(Path file) throws IOException {
        long start = System.nanoTime();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            Texts texts = new Texts();
            parse(reader.getSharedStringsData(), texts);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                parse(sheets.next(), texts);
            }
            seen = texts.chars;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return System.nanoTime() - start;
    }

    private static void parse(InputStream part, Texts texts)
            throws IOException, SAXException, ParserConfigurationException {
        try (part) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(texts);
            xml.parse(new InputSource(part));
        }
    }

    /** Makes a string of each text. */
    private static final class Texts extends DefaultHandler {
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private long chars;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            inText = local.equals("t") || local.equals("v");
            text.setLength(0);
        }

        @Override
        public void characters(char[] from, int start, int length) {
            if (inText) {
                text.append(from, start, length);
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            chars += inText ? text.toString().length() : 0;
            inText = false;
        }
    }
}
