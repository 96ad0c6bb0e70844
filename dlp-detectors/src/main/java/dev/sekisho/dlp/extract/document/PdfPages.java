package dev.sekisho.dlp.extract.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.jspecify.annotations.Nullable;

/** Finds pages whose letters cannot be told, and pages that are a picture. */
final class PdfPages {
    /** Fewer letters are no value of anything. */
    private static final int FEWEST_UNMAPPED = 4;

    /** A page with less text than this may be a picture with a page number or a stamp on it. */
    private static final int FEW_CHARS = 100;

    /** Less than a page scanned at 72 dots an inch has. */
    private static final long SCAN_PIXELS = 400_000;

    private static final int DEEPEST = 3;

    private final PDDocument document;
    private final int[] chars;
    private final int[] unmapped;

    PdfPages(PDDocument document, Metadata metadata) {
        this.document = document;
        this.chars = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
        this.unmapped = metadata.getIntValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE);
    }

    /** The codes of what stays unread. */
    Set<String> unread() throws IOException {
        Set<String> codes = new LinkedHashSet<>();
        if (Arrays.stream(unmapped).anyMatch(n -> n >= FEWEST_UNMAPPED)) {
            codes.add("undecodable-letters");
        }
        int number = 0;
        for (PDPage page : document.getPages()) {
            boolean littleText = number >= chars.length || chars[number] < FEW_CHARS;
            if (littleText && showsScan(page.getResources(), 0)) {
                codes.add("page-without-text");
            }
            if (hasGuessedFont(page.getResources())) {
                codes.add("undecodable-letters");
            }
            if (hasPictureNote(page)) {
                codes.add("picture");
            }
            number++;
        }
        return codes;
    }

    /** Whether a font is neither in the file nor says what its codes mean: every reader makes up its letters. */
    private static boolean hasGuessedFont(@Nullable PDResources resources) throws IOException {
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getFontNames()) {
            if (resources.getFont(name) instanceof PDType0Font font
                    && !font.isEmbedded()
                    && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
                    && hasOwnOrder(font.getDescendantFont().getCIDSystemInfo())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOwnOrder(@Nullable PDCIDSystemInfo info) {
        return info == null || "Identity".equals(info.getOrdering());
    }

    private static boolean showsScan(@Nullable PDResources resources, int depth) throws IOException {
        return anyPicture(resources, SCAN_PIXELS, depth);
    }

    /** Whether a stamp or the like on the page is a picture. */
    private static boolean hasPictureNote(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDAppearanceStream shown = annotation.getNormalAppearanceStream();
            if (shown != null && !"Widget".equals(annotation.getSubtype()) && anyPicture(shown.getResources(), 1, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyPicture(@Nullable PDResources resources, long pixels, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            boolean found = object instanceof PDImageXObject image
                    ? (long) image.getWidth() * image.getHeight() >= pixels
                    : object instanceof PDFormXObject form && anyPicture(form.getResources(), pixels, depth + 1);
            if (found) {
                return true;
            }
        }
        return false;
    }
}
