package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files hold beside their text and cells is read, and the part it stands in is named. */
class BesideReadingTest {
    private static final String OCTETS = "application/octet-stream";
    private static final String VALUE = "髙橋健太郎";

    private static String in(Recorder read, String part) {
        return read.reports.values().stream()
                .filter(report -> report.name().equals(part))
                .map(report -> read.text.get(report.id()).toString())
                .reduce("", String::concat);
    }

    private static void assertIn(String part, Recorder read) {
        assertTrue(in(read, part).contains(VALUE), part + " of " + read.reports.values());
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static Workbook workbook(String kind) {
        return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void theNamesOfSheetsAreRead(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        workbook.createSheet(VALUE).createRow(0).createCell(0).setCellValue("x");
        assertIn(
                kind.equals("xls") ? "Workbook" : "xl/workbook.xml",
                Recorder.read("a." + kind, OCTETS, bytes(workbook)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void definedNamesAreRead(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
        Name name = workbook.createName();
        name.setNameName("n");
        name.setRefersToFormula('"' + VALUE + '"');
        assertIn(
                kind.equals("xls") ? "Workbook" : "xl/workbook.xml",
                Recorder.read("a." + kind, OCTETS, bytes(workbook)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void whatACellMayBeChosenFromIsRead(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        Sheet sheet = workbook.createSheet("a");
        sheet.createRow(0).createCell(0).setCellValue("x");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {VALUE, "他"}), new CellRangeAddressList(0, 0, 0, 0)));
        assertIn(
                kind.equals("xls") ? "Workbook" : "xl/worksheets/sheet1.xml",
                Recorder.read("a." + kind, OCTETS, bytes(workbook)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void aStringThatNoCellShowsAnyMoreIsRead(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        var cell = workbook.createSheet("a").createRow(0).createCell(0);
        cell.setCellValue(VALUE);
        cell.setCellValue("x");
        String part = kind.equals("xls") ? "Workbook" : "xl/sharedStrings.xml";
        assertIn(part, Recorder.read("a." + kind, OCTETS, bytes(workbook)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void theTextsOfAFormulaAreRead(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        var cell = workbook.createSheet("a").createRow(0).createCell(0);
        cell.setCellFormula("IF(FALSE,\"" + VALUE + "\",1)");
        cell.setCellValue(1);
        Recorder read = Recorder.read("a." + kind, OCTETS, bytes(workbook));
        assertIn(kind.equals("xls") ? "Workbook" : "xl/worksheets/sheet1.xml", read);
        assertEquals(List.of("1:1"), read.rows.get("1/a"));
    }

    @Test
    void thePropertiesOfAWorkbookAreRead() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
        workbook.getProperties().getExtendedProperties().setCompany(VALUE);
        assertIn("docProps/app.xml", Recorder.read("a.xlsx", OCTETS, bytes(workbook)));
    }

    @Test
    void thePropertiesOfAnOldWorkbookAreRead() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createInformationProperties();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
        workbook.getSummaryInformation().setTitle(VALUE);
        assertIn("properties", Recorder.read("a.xls", OCTETS, bytes(workbook)));
    }

    private static byte[] docx(boolean text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFRun run = document.createParagraph().createRun();
            if (text) {
                run.setText("議事録");
            }
            document.getProperties().getCoreProperties().setTitle(VALUE);
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void thePropertiesOfADocumentAreRead() throws IOException {
        Recorder read = Recorder.read("a.docx", OCTETS, docx(true));
        assertIn("docProps/core.xml", read);
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void aDocumentWithPropertiesAloneHasNoText() throws IOException {
        assertEquals(
                "partial no-text", Recorder.read("a.docx", OCTETS, docx(false)).outcome("1"));
    }

    private static byte[] pdf(String text, String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.getDocumentInformation().setTitle(title);
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void thePropertiesOfAPdfAreRead() throws IOException {
        Recorder read = Recorder.read("a.pdf", OCTETS, pdf("notes", VALUE));
        assertIn("properties", read);
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void aPropertyThatStandsElsewhereInThePdfIsRead() {
        String pdf = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
                4 0 obj (misaki@example.jp) endobj
                5 0 obj <</Title 4 0 R>> endobj
                trailer <</Root 1 0 R/Info 5 0 R/Size 6>>
                %%EOF
                """;
        Recorder read = Recorder.read("a.pdf", OCTETS, pdf.getBytes(StandardCharsets.US_ASCII));
        assertTrue(in(read, "properties").contains("misaki@example.jp"), read.text.toString());
    }

    @Test
    void whatWasTakenFromAPdfByAddingToItIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("YAMADA Taro", ""))) {
            PDPage page = document.getPage(0);
            page.getCOSObject().removeItem(COSName.CONTENTS);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        Recorder read = Recorder.read("a.pdf", OCTETS, out.toByteArray());
        assertTrue(
                in(read, "earlier-states").contains("YAMADA Taro"),
                read.reports.values().toString());
    }

    @Test
    void anotherFileBehindAPdfIsNoticed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(pdf("notes", ""));
        out.writeBytes(zip("x", ""));
        assertEquals(
                "partial trailing-bytes",
                Recorder.read("a.pdf", OCTETS, out.toByteArray()).outcome("1"));
    }

    private static byte[] zip(String text, String comment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setComment(comment);
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void theCommentOfAnArchiveIsRead() throws IOException {
        assertIn("comment", Recorder.read("a.zip", OCTETS, zip("x", VALUE)));
    }

    @Test
    void anArchiveBeforeAnArchiveIsNoticed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(zip(VALUE, ""));
        out.writeBytes(zip("x", ""));
        assertEquals(
                "partial unlisted-bytes",
                Recorder.read("a.zip", OCTETS, out.toByteArray()).outcome("1"));
    }

    private static DirectoryEntry item(DirectoryEntry folder, int header, String body) throws IOException {
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[header]));
        folder.createDocument(
                "__substg1.0_1000001F", new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_16LE)));
        return folder;
    }

    @Test
    void anOutlookItemInsideOfAnotherIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry attachment =
                    item(file.getRoot(), 32, "議事録").createDirectory("__attach_version1.0_#00000000");
            byte[] properties = new byte[8 + 16];
            byte[] method = {3, 0, 5, 0x37, 6, 0, 0, 0, 5};
            System.arraycopy(method, 0, properties, 8, method.length);
            attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(properties));
            item(attachment.createDirectory("__substg1.0_3701000D"), 24, VALUE);
            file.writeFilesystem(out);
        }
        Recorder read = Recorder.read("a.msg", OCTETS, out.toByteArray());
        assertTrue(read.text.values().stream().anyMatch(t -> t.toString().contains(VALUE)), read.text.toString());
    }

    @Test
    void aPropertySetOfItsOwnKindIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes(oldWorkbook())))) {
            SummaryInformation summary = PropertySetFactory.newSummaryInformation();
            summary.setLastAuthor(VALUE);
            try {
                summary.write(file.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME);
            } catch (org.apache.poi.hpsf.WritingNotSupportedException e) {
                throw new IOException(e);
            }
            file.writeFilesystem(out);
        }
        assertIn("properties", Recorder.read("a.xls", OCTETS, out.toByteArray()));
    }

    private static HSSFWorkbook oldWorkbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
        return workbook;
    }
}
