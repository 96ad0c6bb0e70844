package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.archive.OleChildren;
import dev.sekisho.dlp.extract.office.OleProperties;
import dev.sekisho.dlp.extract.office.Words;
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
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
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
            if (file.getRoot().hasEntryCaseInsensitive("Workbook")) {
                read(file, sink, budget);
            } else {
                readOld(file, sink);
            }
            beside(file.getRoot(), sink);
            OleChildren.ofWorkbook(file.getRoot(), sink, budget);
        }
    }

    private static void beside(DirectoryNode root, ExtractionSink sink) throws IOException {
        try (Words words = new Words()) {
            if (!OleProperties.read(root, words)) {
                sink.status(PartStatus.PARTIAL, "properties");
            }
            if (!words.isEmpty()) {
                sink.child(words.part("properties"));
            }
        }
    }

    private static void read(POIFSFileSystem file, ExtractionSink sink, Budget budget) throws IOException {
        HSSFRequest request = new HSSFRequest();
        try (Words words = new Words()) {
            XlsListener listener = new XlsListener(sink, budget, words);
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().processWorkbookEvents(request, file);
            listener.end();
            if (!words.isEmpty()) {
                sink.child(words.part("Workbook"));
            }
        } catch (XlsListener.Stopped e) {
            throw e.reason();
        } catch (EncryptedDocumentException e) {
            sink.status(PartStatus.ENCRYPTED, "password-protected");
        } catch (OldExcelFormatException e) {
            readOld(file, sink);
        }
    }

    /** Excel 5 and 95: their stream is called {@code Book}. */
    private static void readOld(POIFSFileSystem file, ExtractionSink sink) throws IOException {
        if (passwordFollowsStart(file.getRoot())) {
            sink.status(PartStatus.ENCRYPTED, "password-protected");
            return;
        }
        try (OldExcelExtractor old = new OldExcelExtractor(file)) {
            sink.text(old.getText());
        }
    }

    /** Whether the second record says that those after it are encrypted: POI would give them as text. */
    private static boolean passwordFollowsStart(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive("Book")) {
            return false;
        }
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Book"))) {
            in.skipNBytes(2);
            in.skipNBytes(in.readUShort());
            return in.readUShort() == FilePassRecord.sid;
        }
    }
}
