package dev.sekisho.dlp.examples.replay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The list of customers as a workbook in which every cell has a shared string of its own, as some systems write them.
 * Written part by part, so that nothing is held: the customers are made once for each part.
 */
final class CustomerWorkbook {
    static final int SHEET_ROWS = 1_000_000;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final CustomerCounts counts;
    private final LongConsumer progress;
    private final BufferedWriter out;
    private final ZipOutputStream zip;
    private long strings;
    private int sheets;

    private CustomerWorkbook(CustomerCounts counts, ZipOutputStream zip, LongConsumer progress) {
        this.counts = counts;
        this.zip = zip;
        this.progress = progress;
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    static void write(CustomerCounts counts, Path file, LongConsumer progress) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            CustomerWorkbook book = new CustomerWorkbook(counts, zip, progress);
            book.sheets();
            book.sharedStrings();
            book.frame();
        }
    }

    private void begin(String part) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        out.write(XML);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void sheets() throws IOException {
        Customers customers = new Customers(counts);
        Customer customer = customers.next();
        long rows = 0;
        while (customer != null) {
            begin("xl/worksheets/sheet" + ++sheets + ".xml");
            out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            row(1, Customer.HEADER);
            for (int row = 2; customer != null && row <= SHEET_ROWS; row++) {
                row(row, customer.cells());
                progress.accept(++rows);
                customer = customers.next();
            }
            out.write("</sheetData></worksheet>");
            end();
        }
    }

    private void row(int row, List<String> cells) throws IOException {
        out.write("<row r=\"" + row + "\">");
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                out.write("<c r=\"" + (char) ('A' + c) + row + "\" t=\"s\"><v>" + strings++ + "</v></c>");
            }
        }
        out.write("</row>");
    }

    private void sharedStrings() throws IOException {
        begin("xl/sharedStrings.xml");
        out.write("<sst xmlns=\"" + MAIN + "\" count=\"" + strings + "\" uniqueCount=\"" + strings + "\">");
        Customers customers = new Customers(counts);
        long rows = 0;
        for (Customer customer = customers.next(); customer != null; customer = customers.next()) {
            if (rows++ % (SHEET_ROWS - 1) == 0) {
                strings(Customer.HEADER);
            }
            strings(customer.cells());
            progress.accept(rows);
        }
        out.write("</sst>");
        end();
    }

    /** Nothing in the list needs escaping. */
    private void strings(List<String> cells) throws IOException {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                out.write("<si><t>" + cell + "</t></si>");
            }
        }
    }

    private void frame() throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            list.append("<sheet name=\"顧客" + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list
                        + "</sheets></workbook>");
        relations.append(relation(sheets + 1, "sharedStrings", "sharedStrings.xml"));
        String open = "<Relationships xmlns=\"" + PACKAGE + "relationships\">";
        part("xl/_rels/workbook.xml.rels", open + relations + "</Relationships>");
        part("_rels/.rels", open + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>" + types
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/sharedStrings.xml", "sharedStrings")
                        + "</Types>");
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }
}
