package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files in which a value stands where no program shows it at first sight, one for each place that is read. */
final class HiddenPlaces {
    static final String VALUE = "misaki@example.jp";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private HiddenPlaces() {}

    /**
     * A file.
     *
     * @param place where the value stands
     * @param file the name of the file
     * @param part the name of the part in which it is read
     * @param bytes the file
     */
    record Place(String place, String file, String part, Content bytes) {
        @Override
        public String toString() {
            return file + " " + place;
        }
    }

    private static Place place(String place, String file, String part, byte[] bytes) {
        return new Place(place, file, part, Content.of(bytes));
    }

    static Stream<Place> all() throws IOException {
        return Stream.of(packages(), workbooks(), old(), pdfs(), archives(), texts())
                .flatMap(List::stream);
    }

    /** The package with one file of it changed, or put into it. */
    static byte[] with(byte[] zip, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean known = false;
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().endsWith("thumbnail.jpeg")) {
                    continue; // a picture of the first page cannot be read
                }
                boolean stored = entry.getMethod() == ZipEntry.STORED;
                to.putNextEntry(stored ? new ZipEntry(entry) : new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    known = true;
                    String old = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(change.apply(old).getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
            }
            if (!known) {
                to.putNextEntry(new ZipEntry(name));
                to.write(change.apply("").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("notes");
            document.write(out);
        }
        return out.toByteArray();
    }

    static byte[] pptx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText("notes");
            show.write(out);
        }
        return out.toByteArray();
    }

    static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    static byte[] odt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>"
                            + "<text:p>notes</text:p></office:text></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Place paragraph(String place, String content) throws IOException {
        String paragraph = "<w:p " + W + ">" + content + "</w:p>";
        byte[] bytes = with(docx(), "word/document.xml", xml -> xml.replace("<w:p>", paragraph + "<w:p>"));
        return place(place, "a.docx", "word/document.xml", bytes);
    }

    private static Place added(String kind, String name, String content) throws IOException {
        byte[] whole =
                kind.equals("docx") ? docx() : kind.equals("pptx") ? pptx() : kind.equals("odt") ? odt() : xlsx();
        return place(name, "a." + kind, name, with(whole, name, old -> content.replace("#", VALUE)));
    }

    private static List<Place> packages() throws IOException {
        String rels = "word/_rels/document.xml.rels";
        String link = "<Relationship Id=\"rId99\" TargetMode=\"External\" Target=\"http://example.jp/?m=" + VALUE
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/>";
        return List.of(
                paragraph(
                        "field code",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>ASK n \"" + VALUE
                                + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                paragraph("simple field", "<w:fldSimple w:instr=\"ASK n &quot;" + VALUE + "&quot;\"/>"),
                paragraph(
                        "reading",
                        "<w:r><w:ruby><w:rt><w:r><w:t>" + VALUE
                                + "</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>x</w:t></w:r></w:rubyBase></w:ruby></w:r>"),
                paragraph(
                        "description of a picture",
                        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"n\" descr=\"" + VALUE
                                + "\"/></wp:inline></w:drawing></w:r>"),
                place(
                        "target of a link",
                        "a.docx",
                        rels,
                        with(docx(), rels, xml -> xml.replace("</Relationships>", link + "</Relationships>"))),
                added("docx", "customXml/item1.xml", "<a><b>#</b></a>"),
                place(
                        "file that nothing points to",
                        "a.docx",
                        "word/left.bin",
                        with(
                                with(docx(), "word/left.bin", old -> VALUE),
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "</Types>", "<Default Extension=\"bin\" ContentType=\"a/b\"/></Types>"))),
                added("docx", "word/people.xml", "<people><person author=\"#\"/></people>"),
                added("pptx", "ppt/commentAuthors.xml", "<a><cmAuthor name=\"#\"/></a>"),
                added(
                        "pptx",
                        "docProps/custom.xml",
                        "<Properties><property name=\"n\"><v>#</v></property></Properties>"),
                place(
                        "description of a shape",
                        "a.pptx",
                        "ppt/slides/slide1.xml",
                        with(
                                pptx(),
                                "ppt/slides/slide1.xml",
                                xml -> xml.replace("name=\"TextBox", "descr=\"" + VALUE + "\" name=\"TextBox"))),
                added("odt", "meta.xml", "<meta><creator>#</creator></meta>"),
                added("odt", "settings.xml", "<a><b name=\"x\">#</b></a>"),
                added("odt", "Basic/left.txt", "#"),
                place(
                        "target of a link",
                        "a.odt",
                        "content.xml",
                        with(
                                odt(),
                                "content.xml",
                                xml -> xml.replace(
                                        "notes",
                                        "<text:a xlink:href=\"http://example.jp/?m=" + VALUE + "\">x</text:a>"))));
    }

    private static List<Place> workbooks() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + VALUE
                + "</t></is></c></row></sheetData></worksheet>";
        return List.of(
                added(
                        "xlsx",
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "<a><cacheField name=\"n\"><s v=\"#\"/></cacheField></a>"),
                added("xlsx", "xl/drawings/drawing1.xml", "<a><cNvPr id=\"1\" name=\"n\" descr=\"#\"/></a>"),
                added("xlsx", "xl/externalLinks/externalLink1.xml", "<a><sheetName val=\"#\"/></a>"),
                added("xlsx", "xl/connections.xml", "<a><dbPr connection=\"user=#\"/></a>"),
                added(
                        "xlsx",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship TargetMode=\"External\" Target=\"mailto:#\"/></Relationships>"),
                place(
                        "reading of a cell",
                        "a.xlsx",
                        "xl/sharedStrings.xml",
                        with(
                                xlsx(),
                                "xl/sharedStrings.xml",
                                xml -> xml.replace(
                                        "</t></si>", "</t><rPh sb=\"0\" eb=\"1\"><t>" + VALUE + "</t></rPh></si>"))),
                place(
                        "sheet that the workbook does not name",
                        "a.xlsx",
                        "a.xlsx",
                        with(xlsx(), "xl/worksheets/sheet9.xml", old -> sheet)));
    }

    private static byte[] bytes(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeFilesystem(out);
        file.close();
        return out.toByteArray();
    }

    private static ByteArrayInputStream utf16(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE));
    }

    static byte[] ppt(boolean title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide().addTitle().setText("notes");
            if (title) {
                show.getSlideShowImpl().createInformationProperties();
                show.getSlideShowImpl().getSummaryInformation().setTitle(VALUE);
            }
            show.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] stranger(byte[] whole) throws IOException {
        POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(whole));
        file.getRoot().createDocument("left", new ByteArrayInputStream(VALUE.getBytes(StandardCharsets.UTF_8)));
        return bytes(file);
    }

    private static byte[] msg() throws IOException {
        POIFSFileSystem file = new POIFSFileSystem();
        file.getRoot().createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
        file.getRoot().createDocument("__substg1.0_1000001F", utf16("notes"));
        DirectoryEntry recipient = file.getRoot().createDirectory("__recip_version1.0_#00000000");
        recipient.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
        recipient.createDocument("__substg1.0_3A51001F", utf16(VALUE));
        return bytes(file);
    }

    private static List<Place> old() throws IOException {
        return List.of(
                place("title", "a.ppt", "properties", ppt(true)),
                place("stream that is not its own", "a.ppt", "left", stranger(ppt(false))),
                place("stream that is not its own", "a.xls", "left", stranger(xls())),
                place("property of a recipient", "a.msg", "properties", msg()));
    }

    /** Does something to a document with one page. */
    private interface PdfChange {
        void change(PDDocument document, PDPage page) throws IOException;
    }

    private static void write(PDPageContentStream content, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(10, 10);
        content.showText(text);
        content.endText();
    }

    private static Place pdf(String place, PdfChange change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, "notes");
            }
            change.change(document, page);
            document.save(out);
        }
        return place(place, "a.pdf", "properties", out.toByteArray());
    }

    private static void stamp(PDDocument document, PDPage page) throws IOException {
        PDAppearanceStream shown = new PDAppearanceStream(document);
        shown.setBBox(new PDRectangle(200, 50));
        shown.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, shown)) {
            write(content, VALUE);
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(shown);
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(50, 50, 200, 50));
        stamp.setAppearance(appearance);
        page.getAnnotations().add(stamp);
    }

    private static void hint(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("n");
        field.setAlternateFieldName(VALUE);
        form.getFields().add(field);
    }

    private static void xfa(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        byte[] xml = ("<xdp><field>" + VALUE + "</field></xdp>").getBytes(StandardCharsets.UTF_8);
        form.getCOSObject().setItem(COSName.XFA, new PDStream(document, new ByteArrayInputStream(xml)).getCOSObject());
    }

    private static void metadata(PDDocument document, PDPage page) throws IOException {
        byte[] xml = ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><creator>" + VALUE + "</creator></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xml)));
    }

    private static List<Place> pdfs() throws IOException {
        return List.of(
                pdf("hint of a field", HiddenPlaces::hint),
                pdf("data of a form", HiddenPlaces::xfa),
                pdf("metadata", HiddenPlaces::metadata),
                pdf("stamp", HiddenPlaces::stamp),
                pdf(
                        "script",
                        (document, page) -> document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.mailMsg('" + VALUE + "')"))));
    }

    private static byte[] zip(String comment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("a.txt");
            entry.setComment(comment);
            zip.putNextEntry(entry);
            zip.write('x');
        }
        return out.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setComment(VALUE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GzipCompressorOutputStream(out, parameters)) {
            gzip.write('x');
        }
        return out.toByteArray();
    }

    private static byte[] tar(TarArchiveEntry entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static List<Place> archives() throws IOException {
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        tail.writeBytes(zip(""));
        tail.writeBytes(VALUE.getBytes(StandardCharsets.US_ASCII));
        TarArchiveEntry owned = new TarArchiveEntry("a.txt");
        owned.setUserName(VALUE);
        return List.of(
                place("comment of an entry", "a.zip", "comment", zip(VALUE)),
                place("behind the end", "a.zip", "comment", tail.toByteArray()),
                place("comment", "a.gz", "comment", gzip()),
                place("owner", "a.tar", "properties", tar(owned)),
                place("folder", "a.tar", "a.tar", tar(new TarArchiveEntry(VALUE + "/"))));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String mail(String field) {
        return "From a@example.jp Thu Nov 26 10:00:00 2026\nDate: Thu, 26 Nov 2026 10:00:00 +0900\nSubject: x\n" + field
                + "\n\nnotes\n\n";
    }

    private static List<Place> texts() {
        byte[] list = ("氏名,メール\r\n髙橋健太郎," + VALUE + "\r\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        return List.of(
                place(
                        "field code",
                        "a.rtf",
                        "properties",
                        ascii("{\\rtf1\\ansi \\pard notes\\par " + "{\\field{\\*\\fldinst ASK n \"" + VALUE
                                + "\"}{\\fldrslt x}}\\par}")),
                place("header of the second mail", "a.mbox", "", ascii(mail("X-A: b") + mail("X-Note: " + VALUE))),
                place(
                        "list in base64",
                        "a.txt",
                        "base64",
                        ascii(Base64.getMimeEncoder().encodeToString(list))));
    }
}
