package dev.sekisho.dlp.encrypt.pdf;

/** Whether PDFBox, which is optional, is there. Classes that use it are touched only then. */
final class PdfBox {
    static final boolean PRESENT = isPresent();

    private PdfBox() {}

    private static boolean isPresent() {
        try {
            Class.forName("org.apache.pdfbox.Loader", false, PdfBox.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
