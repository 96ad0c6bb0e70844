package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.archive.OleChildren;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Excel 97 workbooks, and the text of older ones. */
final class XlsExtractor implements Extractor {

    @Override
    public String id() {
        return "xls";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-excel");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        try (InputStream in = part.content().open();
                POIFSFileSystem file = new POIFSFileSystem(in)) {
            read(file, sink, budget);
            OleChildren.ofWorkbook(file.getRoot(), sink, budget);
        }
    }

    private static void read(POIFSFileSystem file, ExtractionSink sink, Budget budget) throws IOException {
        XlsListener listener = new XlsListener(sink, budget);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().processWorkbookEvents(request, file);
            listener.end();
        } catch (XlsListener.Stopped e) {
            throw e.reason();
        } catch (EncryptedDocumentException e) {
            sink.status(PartStatus.ENCRYPTED, "password-protected");
        } catch (OldExcelFormatException e) {
            try (OldExcelExtractor old = new OldExcelExtractor(file)) {
                sink.text(old.getText());
            }
        }
    }
}
