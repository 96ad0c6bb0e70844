package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;

/** What is filled in into a PDF is read behind what it is called. */
class PdfFieldsReadingTest {
    private static COSDictionary field(String name, COSBase value) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.getPDFName("Annot"));
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setItem(COSName.FT, COSName.getPDFName("Tx"));
        field.setString(COSName.T, name);
        field.setItem(COSName.V, value);
        return field;
    }

    private static COSString text(String text) {
        return new COSString(text);
    }

    /** A document whose page shows fields; the list of its form has them, too, or is empty. */
    private static Recorder read(boolean listed, COSDictionary... fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSArray all = new COSArray(Arrays.asList(fields));
            page.getCOSObject().setItem(COSName.ANNOTS, all);
            PDAcroForm form = new PDAcroForm(document);
            if (listed) {
                form.getCOSObject().setItem(COSName.FIELDS, all);
            }
            document.getDocumentCatalog().setAcroForm(form);
            document.save(out);
        }
        return Recorder.read("a.pdf", "application/octet-stream", out.toByteArray());
    }

    private static List<String> lines(Recorder read) {
        assertEquals("full", read.outcome("1"));
        return read.text
                .get("1")
                .toString()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void aFieldThatTheFormDoesNotListIsRead() throws IOException {
        assertEquals(List.of("氏名: 髙橋健太郎"), lines(read(false, field("氏名", text("髙橋健太郎")))));
    }

    @Test
    void aHintNamesAFieldThatAProgramNumbered() throws IOException {
        COSDictionary field = field("Text1", text("4826193"));
        field.setString(COSName.TU, "口座番号");
        assertEquals(List.of("口座番号: 4826193"), lines(read(true, field)));
    }

    @Test
    void choicesAreReadAsTheyAreShown() throws IOException {
        COSDictionary field = field("病名", new COSArray(List.of(text("1"), text("肺炎"))));
        COSArray pair = new COSArray(List.of(text("1"), text("喘息")));
        field.setItem(COSName.OPT, new COSArray(List.of(pair, text("肺炎"))));
        assertEquals(List.of("病名: 喘息、肺炎"), lines(read(true, field)));
    }

    @Test
    void aLongValueMayBeAStream() throws IOException {
        COSStream value = new COSStream();
        try (OutputStream out = value.createOutputStream()) {
            out.write("経過 notes".getBytes(StandardCharsets.UTF_16));
        }
        assertEquals(List.of("備考: 経過 notes"), lines(read(true, field("備考", value))));
    }

    @Test
    void aPartOfAFieldIsCalledAsTheWhole() throws IOException {
        COSDictionary whole = field("電話番号", text(""));
        COSDictionary part = field("", text("090-1234-5678"));
        part.removeItem(COSName.T);
        part.setItem(COSName.PARENT, whole);
        whole.setItem(COSName.KIDS, new COSArray(List.of(part)));
        assertEquals(List.of("電話番号: 090-1234-5678"), lines(read(true, whole)));
    }

    @Test
    void whoSignedIsRead() throws IOException {
        COSDictionary signature = new COSDictionary();
        signature.setString(COSName.NAME, "髙橋健太郎");
        Recorder read = read(true, field("署名", signature), field("notes", text("x")));
        assertTrue(
                read.text.values().stream().anyMatch(text -> text.toString().contains("Name: 髙橋健太郎")),
                read.text.toString());
    }
}
