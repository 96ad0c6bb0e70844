package dev.sekisho.dlp.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;

/** Pages that are pictures in part are told. */
class PdfPagesReadingTest {
    /** Draws on a page. */
    private interface Drawing {
        void draw(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    private static String outcome(String text, Drawing drawing) throws IOException {
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
                drawing.draw(document, page, content);
            }
            document.save(out);
        }
        return Recorder.read("a.pdf", "application/octet-stream", out.toByteArray())
                .outcome("1");
    }

    private static PDImageXObject picture(PDDocument document, int side) throws IOException {
        return LosslessFactory.createFromImage(document, new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY));
    }

    @Test
    void aScanWithAPageNumberIsTold() throws IOException {
        assertEquals(
                "partial page-without-text",
                outcome("page 1", (document, page, content) -> content.drawImage(picture(document, 800), 0, 0)));
    }

    @Test
    void aPictureBesideMuchTextAndASmallOneAreNot() throws IOException {
        String text = "much text ".repeat(20);
        assertEquals(
                "full", outcome(text, (document, page, content) -> content.drawImage(picture(document, 800), 0, 0)));
        assertEquals(
                "full", outcome("page 1", (document, page, content) -> content.drawImage(picture(document, 50), 0, 0)));
    }

    @Test
    void aStampThatIsAPictureIsTold() throws IOException {
        assertEquals("partial picture", outcome("notes", (document, page, content) -> {
            PDAppearanceStream shown = new PDAppearanceStream(document);
            shown.setBBox(new PDRectangle(100, 100));
            shown.setResources(new PDResources());
            try (PDPageContentStream drawn = new PDPageContentStream(document, shown)) {
                drawn.drawImage(picture(document, 50), 0, 0);
            }
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(shown);
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(50, 50, 100, 100));
            stamp.setAppearance(appearance);
            page.getAnnotations().add(stamp);
        }));
    }
}
