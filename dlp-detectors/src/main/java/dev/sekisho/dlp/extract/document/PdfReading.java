package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.pdf.PDFParser;

/** PDF: the text of the pages by Tika, and what else the file holds by PDFBox. */
record PdfReading() implements Reading {
    private static final long MAX_BYTES = 64L << 20;

    @Override
    public boolean canHold(long bytes) {
        return bytes <= MAX_BYTES;
    }

    @Override
    public void parse(Part part, XhtmlEvents events, EmbeddedKeeper embedded) throws Exception {
        Metadata metadata = Settings.metadata(part.mediaType());
        try (InputStream in = open(part, embedded)) {
            new PDFParser().parse(in, events, metadata, Settings.context(embedded));
        }
        events.flush();
        try (InputStream in = open(part, embedded);
                RandomAccessRead bytes = new RandomAccessReadBuffer(in)) {
            boolean ends = PdfEnd.isNear(bytes);
            bytes.seek(0);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                new PdfFields(document, embedded).handOn();
                embedded.ownEnds();
                if (!ends) {
                    embedded.unread("trailing-bytes");
                }
                new PdfPages(document, metadata).unread().forEach(embedded::unread);
                new PdfRest(document, embedded).handOn();
                new PdfRevisions(bytes, () -> open(part, embedded), embedded).handOn(document);
            }
        }
    }

    private static InputStream open(Part part, EmbeddedKeeper embedded) throws IOException {
        return new BufferedInputStream(
                embedded.guarded(part.content().open(), part.content().sizeBytes()));
    }
}
