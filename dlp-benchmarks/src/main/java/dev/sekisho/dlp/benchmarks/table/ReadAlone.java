package dev.sekisho.dlp.benchmarks.table;

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

/**
 * The peers, as {@code replay kddi} measures them: every text once, nothing kept. POI's own table of shared strings
 * would not fit the heap.
 */
final class ReadAlone {
    private ReadAlone() {}

    static long read(Path list) throws IOException {
        return String.valueOf(list).endsWith(".xlsx") ? xlsx(list) : csv(list);
    }

    /** Reads a CSV (UTF-8) with FastCSV; gives the characters of its fields. */
    private static long csv(Path list) throws IOException {
        long chars = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(list)) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    chars += row.getField(i).length();
                }
            }
        }
        return chars;
    }

    /** Reads a workbook with POI's event reader; gives the characters of its shared strings and references. */
    private static long xlsx(Path list) throws IOException {
        Texts texts = new Texts();
        try (OPCPackage opened = OPCPackage.open(list.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            parse(reader.getSharedStringsData(), texts);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                parse(sheets.next(), texts);
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return texts.chars;
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
