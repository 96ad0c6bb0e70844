package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An OLE2 file of no known kind: read when it only wraps another file, as embedded objects do. */
final class OleStorageExtractor implements Extractor {

    @Override
    public String id() {
        return "ole-storage";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-ole-storage");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        try (InputStream in = part.content().open();
                POIFSFileSystem file = new POIFSFileSystem(in)) {
            if (OleChildren.wrapsFile(file.getRoot())) {
                OleChildren.child(file.getRoot(), sink, budget);
            } else {
                sink.status(PartStatus.UNSUPPORTED, "unsupported-type");
            }
        }
    }
}
