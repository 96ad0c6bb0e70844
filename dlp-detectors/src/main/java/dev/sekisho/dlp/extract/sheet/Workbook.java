package dev.sekisho.dlp.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What {@code workbook.xml}, its relationships and {@code styles.xml} say about the sheets. */
final class Workbook {
    private final Map<String, String> targets = new HashMap<>();
    private final List<String[]> sheets = new ArrayList<>();
    private final Map<Integer, String> formatCodes = new HashMap<>();
    private final List<CellText.Style> styles = new ArrayList<>();
    private boolean since1904;

    /** A sheet: its name, and where it lies in the package. */
    record Sheet(String name, String path) {}

    DefaultHandler workbookHandler() {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equals("sheet")) {
                    sheets.add(new String[] {text(attributes, "name"), relationship(attributes)});
                } else if (local.equals("workbookPr")) {
                    String flag = text(attributes, "date1904");
                    since1904 = flag.equals("1") || flag.equals("true");
                }
            }
        };
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** The attribute {@code id} in whatever relationships namespace (transitional or strict). */
    private static String relationship(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    DefaultHandler relationshipsHandler() {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equals("Relationship")) {
                    String target = text(attributes, "Target");
                    targets.put(text(attributes, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        };
    }

    DefaultHandler stylesHandler() {
        return new DefaultHandler() {
            private boolean inCellFormats;

            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equals("numFmt")) {
                    formatCodes.put(number(text(attributes, "numFmtId")), text(attributes, "formatCode"));
                } else if (local.equals("cellXfs")) {
                    inCellFormats = true;
                } else if (inCellFormats && local.equals("xf")) {
                    int id = number(text(attributes, "numFmtId"));
                    styles.add(CellText.Style.of(id, formatCodes.getOrDefault(id, "")));
                }
            }

            @Override
            public void endElement(String uri, String local, String qualified) {
                inCellFormats &= !local.equals("cellXfs");
            }
        };
    }

    private static int number(String text) {
        return text.length() > 9 || text.isEmpty() || !text.chars().allMatch(Character::isDigit)
                ? -1
                : Integer.parseInt(text);
    }

    CellText.Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : CellText.Style.PLAIN;
    }

    boolean since1904() {
        return since1904;
    }

    /** The sheets in the order of the workbook. */
    List<Sheet> sheets() {
        List<Sheet> found = new ArrayList<>();
        for (String[] sheet : sheets) {
            found.add(new Sheet(sheet[0], targets.getOrDefault(sheet[1], "")));
        }
        return found;
    }
}
