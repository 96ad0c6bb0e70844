package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.Spill;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents embedded in OLE2 storages. */
public final class OleChildren {
    private static final String PACKAGE = "Package";

    /** What Excel writes beside the workbook. */
    private static final Set<String> OWN =
            Set.of("Workbook", "Book", "User Names", "Revision Log", "Ctls", "MsoDataStore", "WorkBook", "WORKBOOK");

    /** Macros, and the copies of data that pivot tables keep. */
    private static final Set<String> UNREAD = Set.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "_SX_DB_CUR");

    private OleChildren() {}

    /**
     * Hands on the documents embedded in an Excel 97 workbook: each lies in a storage called {@code MBD} and a number.
     *
     * @param root the root of the workbook's file
     * @param sink takes the children
     * @param budget what may be spent
     * @throws IOException when the storage is broken or a budget is exhausted
     */
    public static void ofWorkbook(DirectoryNode root, ExtractionSink sink, Budget budget) throws IOException {
        for (Entry entry : root) {
            budget.checkTime();
            String name = entry.getName();
            if (entry instanceof DirectoryNode storage && name.startsWith("MBD")) {
                child(storage, sink, budget);
            } else if (UNREAD.contains(name)) {
                new Unpacking(sink, budget).unreadable(name, PartStatus.UNSUPPORTED, "unsupported-type");
            } else if (entry instanceof DocumentEntry stream && !OWN.contains(name) && name.charAt(0) >= ' ') {
                new Unpacking(sink, budget).child(name, stream.getSize(), () -> root.createDocumentInputStream(entry));
            }
        }
    }

    /** Whether a storage wraps one file. */
    static boolean wrapsFile(DirectoryNode storage) {
        return storage.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE) || storage.hasEntryCaseInsensitive(PACKAGE);
    }

    static void child(DirectoryNode storage, ExtractionSink sink, Budget budget) throws IOException {
        try (Spill spill = new Spill()) {
            String name = copy(storage, spill);
            new Unpacking(sink, budget)
                    .child(name, spill.sizeBytes(), () -> spill.content().open());
        }
    }

    /** Copies what is in a storage: a packed file, an office document as it is, or the storage as a file of its own. */
    private static String copy(DirectoryNode storage, Spill spill) throws IOException {
        if (storage.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            try {
                Ole10Native packed = Ole10Native.createFromEmbeddedOleObject(storage);
                new ByteArrayInputStream(packed.getDataBuffer()).transferTo(spill.output());
                return packed.getLabel();
            } catch (Ole10NativeException e) {
                throw new IOException("broken package", e);
            }
        }
        if (storage.hasEntryCaseInsensitive(PACKAGE)) {
            try (InputStream in = storage.createDocumentInputStream(PACKAGE)) {
                in.transferTo(spill.output());
            }
            return storage.getName();
        }
        try (POIFSFileSystem alone = new POIFSFileSystem()) {
            EntryUtils.copyNodes(storage, alone.getRoot());
            alone.writeFilesystem(spill.output());
        }
        return storage.getName();
    }
}
