package dev.sekisho.dlp.extract.document;

import com.google.common.base.CharMatcher;
import dev.sekisho.dlp.extract.office.Words;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The text that stamps and notes show on a page, as far as they do not say it elsewhere. */
final class PdfStamps {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private PdfStamps() {}

    static void of(PDDocument document, EmbeddedKeeper keeper, Words words) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                keeper.checkCancelled();
                PDAppearanceStream shown = annotation.getNormalAppearanceStream();
                if (shown != null && !"Widget".equals(annotation.getSubtype())) {
                    add(shown, annotation.getContents(), words);
                }
            }
        }
    }

    private static void add(PDAppearanceStream shown, @Nullable String said, Words words) throws IOException {
        String known = said == null ? "" : SPACE.removeFrom(said);
        try (PDDocument alone = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(shown.getResources());
            page.getCOSObject().setItem(COSName.CONTENTS, shown.getCOSObject());
            alone.addPage(page);
            for (String line : new PDFTextStripper().getText(alone).split("\n", -1)) {
                if (!line.isBlank() && !known.contains(SPACE.removeFrom(line))) {
                    words.line(line.strip());
                }
            }
        }
    }
}
