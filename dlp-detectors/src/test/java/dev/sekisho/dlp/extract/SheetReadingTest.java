package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.PartReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {
    private static final String OCTETS = "application/octet-stream";

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static Workbook workbook(String kind) {
        return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void cell(Row row, int column, double value, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void cellsAreTypedAsAPersonReadsThem(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        Row row = workbook.createSheet("名簿").createRow(0);
        row.createCell(0).setCellValue("髙橋一郎");
        cell(row, 1, 27396, "[$-411]ggge\"年\"m\"月\"d\"日\"");
        row.createCell(2).setCellValue(4111111111111111d);
        cell(row, 3, 27396.5, "yyyy/m/d h:mm");
        cell(row, 4, 901234567, "0000000000");
        cell(row, 5, 1000013, "000\\-0000");
        row.createCell(6).setCellValue(0.1 + 0.2);
        row.createCell(7).setCellValue("090-1234-5678");
        row.createCell(8).setCellFormula("1+1");
        row.createCell(9).setCellValue(true);
        row.createCell(10).setCellValue(12);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Recorder read = Recorder.read("名簿." + kind, OCTETS, bytes(workbook));
        assertEquals(
                List.of("1:髙橋一郎|1975-01-02|4111111111111111|1975-01-02 12:00|0901234567|100-0013|0.30000000000000004"
                        + "|090-1234-5678|2|TRUE|12"),
                read.rows.get("1/名簿"));
        assertEquals("full", read.outcome("1"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void rowsKeepTheirNumbersAndCellsTheirColumns(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        Sheet sheet = workbook.createSheet("a");
        sheet.createRow(4).createCell(3).setCellValue("山田太郎");
        sheet.createRow(9).createCell(1).setCellValue("佐藤花子");
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 3, 5));
        Recorder read = Recorder.read("a." + kind, OCTETS, bytes(workbook));
        assertEquals(List.of("5:|||山田太郎", "10:|佐藤花子"), read.rows.get("1/a"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void whatIsHiddenIsRead(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        workbook.createSheet("表").createRow(0).createCell(0).setCellValue("公開");
        Sheet hidden = workbook.createSheet("裏");
        Row row = hidden.createRow(0);
        row.createCell(0).setCellValue("山田太郎");
        row.setZeroHeight(true);
        hidden.setColumnHidden(0, true);
        workbook.setSheetHidden(1, true);
        Recorder read = Recorder.read("a." + kind, OCTETS, bytes(workbook));
        assertEquals(List.of("1:公開"), read.rows.get("1/表"));
        assertEquals(List.of("1:山田太郎"), read.rows.get("1/裏"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void commentsAndHeadersAreText(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        Sheet sheet = workbook.createSheet("a");
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue("x");
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(workbook.getCreationHelper().createClientAnchor());
        comment.setString(workbook.getCreationHelper().createRichTextString("担当は山田太郎"));
        cell.setCellComment(comment);
        sheet.getHeader().setCenter("佐藤花子作成");
        Recorder read = Recorder.read("a." + kind, OCTETS, bytes(workbook));
        String text = read.text.toString();
        assertTrue(text.contains("担当は山田太郎"), text);
        assertTrue(text.contains("佐藤花子作成"), text);
    }

    @Test
    void inlineStringsAreRead() throws IOException {
        SXSSFWorkbook workbook = new SXSSFWorkbook();
        Row row = workbook.createSheet("a").createRow(0);
        row.createCell(0).setCellValue("﨑山花子");
        row.createCell(1).setCellValue(" 空白 ");
        Recorder read = Recorder.read("a.xlsx", OCTETS, bytes(workbook));
        assertEquals(List.of("1:﨑山花子| 空白 "), read.rows.get("1/a"));
    }

    @Test
    void manySharedStringsAreSpilledAndFoundAgain() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("a");
        String filler = "東京都千代田区霞が関".repeat(20);
        for (int i = 0; i < 4000; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(filler + i);
            row.createCell(1).setCellValue(filler + (i * 7919 % 4000));
        }
        Recorder read = Recorder.read("a.xlsx", OCTETS, bytes(workbook));
        assertEquals(4000, read.rows.get("1/a").size());
        assertEquals(
                "3001:" + filler + "3000|" + filler + (3000 * 7919 % 4000),
                read.rows.get("1/a").get(3000));
    }

    @Test
    void escapedCharactersAndReadingsAreReadAsExcelShowsThem() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Row row = workbook.createSheet("a").createRow(0);
        row.createCell(0).setCellValue("_x005F_x0041__x0041_");
        XSSFRichTextString rich = new XSSFRichTextString("山田太郎");
        rich.getCTRst().addNewRPh().setT("ヤマダタロウ");
        row.createCell(1).setCellValue(rich);
        Recorder read = Recorder.read("a.xlsx", OCTETS, bytes(workbook));
        assertEquals(List.of("1:_x0041_A|山田太郎"), read.rows.get("1/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- seen -->", "<![CDATA[]]>", "<?seen?>"})
    void aSheetThatOnlyAParserUnderstandsIsGivenOnce(String unusual) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("a");
        for (int i = 0; i < 100; i++) {
            sheet.createRow(i).createCell(0).setCellValue("山田" + i);
        }
        byte[] plain = bytes(workbook);
        List<String> rows = Recorder.read("a.xlsx", OCTETS, plain).rows.get("1/a");
        assertEquals(100, rows.size());
        byte[] inSheet = replaced(plain, "xl/worksheets/sheet1.xml", "<row r=\"60\">", unusual + "<row r=\"60\">");
        assertEquals(rows, Recorder.read("a.xlsx", OCTETS, inSheet).rows.get("1/a"));
        byte[] inStrings = replaced(plain, "xl/sharedStrings.xml", "山田60<", "山田60" + unusual + "<");
        assertEquals(rows, Recorder.read("a.xlsx", OCTETS, inStrings).rows.get("1/a"));
    }

    /** The same workbook with something of one part replaced. */
    private static byte[] replaced(byte[] xlsx, String part, String what, String by) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(!entry.getName().equals(part) || text.contains(what));
                entry(zip, entry.getName(), entry.getName().equals(part) ? text.replace(what, by) : text);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aSheetWithADocumentTypeIsRefused() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("山田");
        byte[] typed = replaced(
                bytes(workbook), "xl/worksheets/sheet1.xml", "<worksheet", "<!DOCTYPE worksheet []><worksheet");
        Recorder read = Recorder.read("a.xlsx", OCTETS, typed);
        assertTrue(read.reports.values().stream().anyMatch(r -> r.toString().contains("broken")));
    }

    @Test
    void anEmbeddedFileIsAChildAndAPictureToo() throws IOException {
        XSSFWorkbook inner = new XSSFWorkbook();
        inner.createSheet("内").createRow(0).createCell(0).setCellValue("山田太郎");
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
        workbook.addPicture(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}, Workbook.PICTURE_TYPE_PNG);
        workbook.addOlePackage(bytes(inner), "a", "inner.xlsx", "inner.xlsx");
        Recorder read = Recorder.read("a.xlsx", OCTETS, bytes(workbook));
        List<String> outcomes =
                read.reports.values().stream().map(PartReport::toString).toList();
        assertTrue(outcomes.stream().anyMatch(o -> o.contains("unsupported image")), outcomes.toString());
        assertTrue(
                read.rows.values().stream().anyMatch(r -> r.contains("1:山田太郎")),
                read.rows.keySet().toString());
    }

    private static byte[] openDocument(String manifest, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            entry(zip, "META-INF/manifest.xml", manifest);
            entry(zip, "content.xml", content);
        }
        return out.toByteArray();
    }

    private static void entry(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        if (name.equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
        }
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    @Test
    void anOpenDocumentTableIsATable() throws IOException {
        String content = "<o xmlns:t='urn:t' xmlns:x='urn:x'><t:table t:name='名簿'>"
                + "<t:table-row t:number-rows-repeated='3'><t:table-cell/></t:table-row>"
                + "<t:table-row><t:table-cell><x:p>髙橋一郎</x:p></t:table-cell><t:table-cell t:number-columns-repeated='2'/>"
                + "<t:table-cell t:value-type='date' t:date-value='1975-01-02'><x:p>S50.1.2</x:p></t:table-cell>"
                + "<t:table-cell t:value-type='float' t:value='901234567'><x:p>0901234567</x:p></t:table-cell></t:table-row>"
                + "</t:table><x:p>以上</x:p></o>";
        Recorder read = Recorder.read("a.ods", OCTETS, openDocument("<m/>", content));
        assertEquals(List.of("4:髙橋一郎|||1975-01-02|0901234567"), read.rows.get("1/名簿"));
        assertEquals("以上", read.text.get("1").toString().strip());
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void anEncryptedOpenDocumentIsEncrypted() throws IOException {
        String manifest = "<m><file-entry full-path='content.xml'><encryption-data/></file-entry></m>";
        assertEquals(
                "encrypted password-protected",
                Recorder.read("a.ods", OCTETS, openDocument(manifest, "?")).outcome("1"));
    }

    @Test
    void anEntityInAWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            entry(zip, "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>");
        }
        Recorder read = Recorder.read("a.xlsx", OCTETS, out.toByteArray());
        assertEquals("failed broken", read.outcome("1"));
        assertEquals(0, read.reports.get("1").chars());
    }

    @Test
    void anEncryptedWorkbookIsEncrypted() throws IOException, GeneralSecurityException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("山田太郎");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("made-up");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(bytes(workbook));
            }
            file.writeFilesystem(out);
        }
        Recorder read = Recorder.read("名簿.xlsx", OCTETS, out.toByteArray());
        assertEquals("encrypted password-protected", read.outcome("1"));
        assertEquals(0, read.reports.get("1").chars());
    }

    @Test
    void anEncryptedOldWorkbookIsEncrypted() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("山田太郎");
        Biff8EncryptionKey.setCurrentUserPassword("made-up");
        byte[] encrypted;
        try {
            encrypted = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertEquals(
                "encrypted password-protected",
                Recorder.read("a.xls", OCTETS, encrypted).outcome("1"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"xls", "xlsx"})
    void aCutWorkbookNeverThrowsAndIsNotFullWhenRowsAreMissing(String kind) throws IOException {
        Workbook workbook = workbook(kind);
        Sheet sheet = workbook.createSheet("a");
        for (int i = 0; i < 50; i++) {
            sheet.createRow(i).createCell(0).setCellValue("山田太郎" + i);
        }
        byte[] whole = bytes(workbook);
        for (int i = 1; i < 20; i++) {
            Recorder read = Recorder.read("a." + kind, OCTETS, Arrays.copyOf(whole, whole.length * i / 20));
            boolean all = read.rows.getOrDefault("1/a", List.of()).size() == 50;
            assertFalse(read.outcome("1").equals("full") && !all, "cut at " + i + "/20");
        }
    }

    /** A workbook of Excel 95: start, a record that may say "password", a code page, a cell, end. */
    private static byte[] excel95(boolean password) throws IOException {
        byte[] name = "山田太郎".getBytes(Charset.forName("windows-31j"));
        ByteBuffer book = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        record(book, 0x809, 8).putShort((short) 0x500).putShort((short) 5).putInt(0);
        if (password) {
            record(book, 0x2F, 4).putInt(0x12345678);
        }
        record(book, 0x42, 2).putShort((short) 932);
        record(book, 0x204, 8 + name.length).putInt(0).putShort((short) 0).putShort((short) name.length);
        record(book.put(name), 0xA, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(book.array(), 0, book.position()), "Book");
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static ByteBuffer record(ByteBuffer book, int type, int length) {
        return book.putShort((short) type).putShort((short) length);
    }

    @Test
    void aWorkbookOfExcel95GivesItsText() throws IOException {
        Recorder read = Recorder.read("a.xls", OCTETS, excel95(false));
        assertEquals("full", read.outcome("1"));
        assertTrue(read.text.get("1").toString().contains("山田太郎"), "the cell is read");
    }

    @Test
    void anEncryptedWorkbookOfExcel95IsEncrypted() throws IOException {
        Recorder read = Recorder.read("a.xls", OCTETS, excel95(true));
        assertEquals("encrypted password-protected", read.outcome("1"));
        assertEquals("", read.text.get("1").toString());
    }

    private static Recorder cells(String cells) throws IOException {
        byte[] xlsx = HiddenPlaces.with(
                HiddenPlaces.xlsx(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.substring(0, xml.indexOf("<sheetData>")) + "<sheetData><row r=\"1\">" + cells
                        + "</row></sheetData></worksheet>");
        return Recorder.read("a.xlsx", OCTETS, xlsx);
    }

    /** A comment keeps a sheet from being read without the parser. */
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "<!-- -->"})
    void aFormulaWhoseResultNobodyKeptSaysWhatItJoins(String comment) throws IOException {
        Recorder read = cells("<c r=\"A1\"><f>\"090-\"&amp;\"1234-\"&amp;\"5678\"</f></c>"
                + "<c r=\"B1\"><f>CONCATENATE(\"髙橋\",\"健太郎\")</f><v></v></c>"
                + "<c r=\"C1\"><f>TEXT(4826193,\"0\")&amp;ROUND(A1,2)</f><v/></c>"
                + "<c r=\"D1\" t=\"str\"><f>IF(A1,\"\",\"x\")</f><v></v></c>"
                + "<c r=\"E1\"><f>\"say \"\"x\"\"\"</f></c>" + comment);
        assertEquals(
                List.of("1:090-1234-5678|髙橋健太郎|4826193 0||say \"x\""),
                read.rows.values().iterator().next());
        assertEquals("full", read.outcome("1"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[1]名簿!A1", "CHAR(65)&amp;CHAR(66)", "'[1]名簿'!A1"})
    void aResultThatStandsNowhereIsMissed(String formula) throws IOException {
        assertEquals(
                "partial formula-without-result",
                cells("<c r=\"A1\"><f>" + formula + "</f></c>").outcome("1"));
        assertEquals(
                "full", cells("<c r=\"A1\"><f>" + formula + "</f><v>1</v></c>").outcome("1"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"SUM(A2:A9)", "Table1[Column1]", "A2&amp;B2", "VLOOKUP(A2,Sheet2!$A$1:$B$2000,2,FALSE)"})
    void aResultOfOtherCellsIsNotMissed(String formula) throws IOException {
        assertEquals("full", cells("<c r=\"A1\"><f>" + formula + "</f></c>").outcome("1"));
    }

    @Test
    void thePivotCacheIsTheTableItWasMadeOf() throws IOException {
        String columns = "<d><cacheField name=\"氏名\"><sharedItems><s v=\"髙橋健太郎\"/><m/><s v=\"﨑山花子\"/></sharedItems>"
                + "</cacheField><cacheField name=\"口座番号\"><sharedItems/></cacheField><cacheField name=\"生年月日\"/></d>";
        String rows = "<p><r><x v=\"2\"/><n v=\"4826193\"/><d v=\"1983-04-03T00:00:00\"/></r>"
                + "<r><x v=\"0\"/><m/><x v=\"7\"/></r></p>";
        byte[] xlsx = HiddenPlaces.with(HiddenPlaces.xlsx(), "xl/pivotCache/pivotCacheRecords1.xml", old -> rows);
        Recorder read = Recorder.read(
                "a.xlsx", OCTETS, HiddenPlaces.with(xlsx, "xl/pivotCache/pivotCacheDefinition1.xml", old -> columns));
        assertEquals(
                List.of("1:氏名|口座番号|生年月日", "2:﨑山花子|4826193|1983-04-03", "3:髙橋健太郎"),
                read.rows.get("1/xl/pivotCache/pivotCacheRecords1.xml"));
        assertEquals("full", read.outcome("1"));
    }

    @Test
    void aBrokenPivotCacheIsNamedAndTheRestIsRead() throws IOException {
        byte[] xlsx = HiddenPlaces.with(
                HiddenPlaces.xlsx(), "xl/pivotCache/pivotCacheRecords1.xml", old -> "<p><r><n v=\"4826193\"/></r>");
        xlsx = HiddenPlaces.with(
                xlsx, "xl/pivotCache/pivotCacheDefinition1.xml", old -> "<d><cacheField name=\"口座番号\"/></d>");
        Recorder read = Recorder.read("a.xlsx", OCTETS, xlsx);
        assertEquals(List.of("1:口座番号", "2:4826193"), read.rows.get("1/xl/pivotCache/pivotCacheRecords1.xml"));
        assertTrue(
                read.reports.values().stream()
                        .anyMatch(r ->
                                r.name().endsWith("Records1.xml") && r.reason().equals("broken")),
                read.reports.toString());
    }

    @Test
    void notesAndFramesOfOpenDocumentsPartNothing() throws IOException {
        String content = "<o><table><table-row><table-cell><p>髙橋健太郎</p><annotation><creator>x</creator>"
                + "<p>口座番号 4826193</p></annotation></table-cell></table-row></table>"
                + "<p>090-1234-5678<text-box><p>03-1234-5678</p></text-box></p></o>";
        Recorder read = Recorder.read("a.ods", OCTETS, openDocument("<m/>", content));
        assertEquals(List.of("1:髙橋健太郎"), read.rows.values().iterator().next());
        assertTrue(read.text.get("1").toString().contains("090-1234-5678\n03-1234-5678"), read.text.toString());
        assertEquals("x\n口座番号 4826193\n", read.text.get("1.1").toString());
    }
}
