package dev.sekisho.dlp.extract.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;

/** The mark that a PDF ends with. What comes long after it belongs to no PDF, but may well be another file. */
final class PdfEnd {
    private static final int WITHIN = 1024;
    private static final String MARK = "%%EOF";

    private PdfEnd() {}

    /** Whether the mark stands where readers look for it. */
    static boolean isNear(RandomAccessRead bytes) throws IOException {
        int length = (int) Math.min(WITHIN, bytes.length());
        byte[] tail = new byte[length];
        bytes.seek(bytes.length() - length);
        int read = 0;
        for (int n = bytes.read(tail, 0, length); n > 0; n = bytes.read(tail, read, length - read)) {
            read += n;
        }
        String end = new String(tail, 0, read, StandardCharsets.ISO_8859_1);
        int mark = end.lastIndexOf(MARK);
        return mark >= 0
                && !end.substring(mark).contains("PK\3\4")
                && !end.substring(mark).contains("PK\5\6");
    }
}
