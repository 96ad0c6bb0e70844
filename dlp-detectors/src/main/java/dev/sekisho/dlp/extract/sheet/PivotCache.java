package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.inspect.ExtractionSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The copy of its source that a pivot table keeps, read as the table that it was: the rows stay in the workbook when
 * the sheet that they came from is taken out.
 */
final class PivotCache {
    private static final String RECORDS = "pivotcacherecords";
    private static final String MIDNIGHT = "T00:00:00";

    /** More values are not held in memory. */
    private static final int MOST_ITEMS = 200_000;

    private final List<String> names = new ArrayList<>();
    private final List<List<String>> items = new ArrayList<>();
    private int held;

    /** Whether a file holds the rows of a cache. */
    static boolean isRecords(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("xl/pivotcache/" + RECORDS);
    }

    /** The file that says what the columns of the rows are. */
    static String definitionOf(String records) {
        int at = records.toLowerCase(Locale.ROOT).indexOf(RECORDS);
        return records.substring(0, at) + "pivotCacheDefinition" + records.substring(at + RECORDS.length());
    }

    /** Whether there are columns, and all their values are held. */
    boolean isWhole() {
        return !names.isEmpty() && held <= MOST_ITEMS;
    }

    private static String value(Attributes attributes) {
        String value = attributes.getValue("v");
        return value == null ? "" : CellEscapes.decoded(value).replace(MIDNIGHT, "");
    }

    private static boolean isValue(String element) {
        return element.length() == 1 && "snbdem".contains(element);
    }

    /** Takes the columns, and the values that rows point to. */
    DefaultHandler definition() {
        return new DefaultHandler() {
            private boolean shared;

            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equals("cacheField")) {
                    String name = attributes.getValue("name");
                    names.add(name == null ? "" : name);
                    items.add(new ArrayList<>());
                } else if (local.equals("sharedItems")) {
                    shared = !items.isEmpty();
                } else if (shared && isValue(local) && ++held <= MOST_ITEMS) {
                    items.get(items.size() - 1).add(value(attributes));
                }
            }

            @Override
            public void endElement(String uri, String local, String qualified) {
                shared &= !local.equals("sharedItems");
            }
        };
    }

    /** Gives the names of the columns as a row, and each row of the cache. */
    DefaultHandler records(ExtractionSink sink) {
        return new DefaultHandler() {
            private final Cells cells = new Cells();
            private long row = 1;
            private int column;

            @Override
            public void startDocument() throws SAXException {
                cells.begin(row);
                names.forEach(name -> cells.set(column++, name));
                give();
            }

            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equals("r")) {
                    cells.begin(++row);
                    column = 0;
                } else if (local.equals("x")) {
                    cells.set(column, shared(column, CellReference.number(value(attributes), -1)));
                    column++;
                } else if (isValue(local)) {
                    cells.set(column++, value(attributes));
                }
            }

            @Override
            public void endElement(String uri, String local, String qualified) throws SAXException {
                if (local.equals("r")) {
                    give();
                }
            }

            private void give() throws SAXException {
                if (!cells.isEmpty()) {
                    SafeXml.handle(() -> sink.row(cells));
                }
            }
        };
    }

    private String shared(int column, int number) {
        List<String> values = column < items.size() ? items.get(column) : List.of();
        return number >= 0 && number < values.size() ? values.get(number) : "";
    }

    @Override
    public String toString() {
        return "PivotCache[columns=" + names.size() + "]";
    }
}
