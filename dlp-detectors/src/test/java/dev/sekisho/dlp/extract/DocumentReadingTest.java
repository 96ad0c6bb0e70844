package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadingTest {
    private static final String OCTETS = "application/octet-stream";
    private static final byte[] TEXT = "髙橋一郎".getBytes(StandardCharsets.UTF_8);

    private static byte[] docx() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("担当：髙橋一郎");
        XWPFTable table = document.createTable(2, 3);
        String[][] cells = {{"氏名", "住所", "電話"}, {"﨑山花子", "東京都千代田区霞が関1-2-3", ""}};
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 3; c++) {
                table.getRow(r).getCell(c).setText(cells[r][c]);
            }
        }
        document.createParagraph().createRun().setText("以上");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }

    private static byte[] pptx() throws IOException {
        XMLSlideShow show = new XMLSlideShow();
        show.createSlide().createTextBox().setText("髙橋一郎");
        var table = show.createSlide().createTable(1, 2);
        table.getCell(0, 0).setText("﨑山花子");
        table.getCell(0, 1).setText("03-1234-5678");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        show.close();
        return out.toByteArray();
    }

    private static byte[] pdf(String text, boolean attach, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            if (attach) {
                attach(document);
            }
            if (!password.isEmpty()) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void attach(PDDocument document) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(TEXT));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("list.txt");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(java.util.Map.of("list.txt", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    @Test
    void aWordTableIsATable() throws IOException {
        Recorder read = Recorder.read("a.docx", OCTETS, docx());
        assertEquals("full", read.outcome("1"));
        assertEquals(List.of("1:氏名|住所|電話", "2:﨑山花子|東京都千代田区霞が関1-2-3"), read.rows.get("1/"));
        String text = read.text.get("1").toString();
        assertTrue(text.contains("担当：髙橋一郎") && text.contains("以上"), text);
        assertFalse(text.contains("霞が関"), text);
    }

    @Test
    void slidesAndTheirTablesAreRead() throws IOException {
        Recorder read = Recorder.read("a.pptx", OCTETS, pptx());
        assertEquals("full", read.outcome("1"));
        assertTrue(read.text.get("1").toString().contains("髙橋一郎"), read.text.toString());
        assertEquals(List.of("1:﨑山花子|03-1234-5678"), read.rows.get("1/"));
    }

    @Test
    void aPdfIsReadAndItsAttachmentIsAChild() throws IOException {
        Recorder read = Recorder.read("a.pdf", OCTETS, pdf("YAMADA Taro 03-1234-5678", true, ""));
        assertEquals("full", read.outcome("1"));
        assertTrue(read.text.get("1").toString().contains("YAMADA Taro 03-1234-5678"));
        assertEquals("list.txt", read.reports.get("1.1").name());
        assertEquals("髙橋一郎", read.text.get("1.1").toString());
    }

    @Test
    void aPdfWithoutTextIsPartial() throws IOException {
        assertEquals(
                "partial no-text",
                Recorder.read("a.pdf", OCTETS, pdf("", false, "")).outcome("1"));
    }

    @Test
    void aScannedPageBetweenOthersIsNoticed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("YAMADA Taro", false, ""))) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 50);
            }
            document.save(out);
        }
        Recorder read = Recorder.read("a.pdf", OCTETS, out.toByteArray());
        assertEquals("partial page-without-text", read.outcome("1"));
        assertEquals(1, read.reports.size());
    }

    @Test
    void anEncryptedPdfIsEncrypted() throws IOException {
        assertEquals(
                "encrypted password-protected",
                Recorder.read("a.pdf", OCTETS, pdf("YAMADA", false, "made-up")).outcome("1"));
    }

    @Test
    void rtfInCp932IsRead() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fcharset128 MS Mincho;}}\\f0 \\'8e\\'52\\'93\\'63\\'91\\'be\\'98\\'59\\par}";
        Recorder read = Recorder.read("a.rtf", OCTETS, rtf.getBytes(StandardCharsets.US_ASCII));
        assertTrue(read.text.get("1").toString().contains("山田太郎"), read.text.toString());
    }

    @Test
    void aFileSmuggledIntoADocumentIsAChild() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(docx()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("hidden/list.csv"));
            zip.write("氏名,電話\n山田太郎,090-1234-5678\n".getBytes(Charset.forName("windows-31j")));
        }
        Recorder read = Recorder.read("a.docx", OCTETS, out.toByteArray());
        assertEquals("hidden/list.csv", read.reports.get("1.1").name());
        assertTrue(read.text.get("1.1").toString().contains("山田太郎"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"docx", "pptx", "pdf"})
    void aCutDocumentNeverThrowsAndIsNotFull(String kind) throws IOException {
        byte[] whole = kind.equals("docx") ? docx() : kind.equals("pptx") ? pptx() : pdf("YAMADA Taro", true, "");
        for (int i = 1; i < 12; i++) {
            Recorder read = Recorder.read("a." + kind, OCTETS, Arrays.copyOf(whole, whole.length * i / 12));
            boolean allFull =
                    read.reports.values().stream().allMatch(r -> r.reason().isEmpty());
            assertFalse(allFull && !read.text.get("1").toString().contains("YAMADA"), kind + " cut at " + i + "/12");
        }
    }
}
