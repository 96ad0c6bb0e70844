package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 compound file is by the names in its root directory. */
final class OleKind {
    static final String XLS = "application/vnd.ms-excel";
    static final String DOC = "application/msword";
    static final String PPT = "application/vnd.ms-powerpoint";
    static final String MSG = "application/vnd.ms-outlook";

    /** The file is held in memory while it is read. */
    private static final long MAX_BYTES = 128L << 20;

    private OleKind() {}

    static TypeDetector.Found of(Content content) throws IOException {
        if (content.sizeBytes() > MAX_BYTES) {
            return new TypeDetector.Found(Magic.OLE2, PartStatus.LIMIT, "memory");
        }
        try (InputStream in = content.open();
                POIFSFileSystem file = new POIFSFileSystem(in)) {
            return of(file.getRoot());
        }
    }

    private static TypeDetector.Found of(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return TypeDetector.Found.encrypted("application/x-ole-encrypted-package");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return TypeDetector.Found.of(DOC);
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return TypeDetector.Found.of(XLS);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return TypeDetector.Found.of(PPT);
        }
        return TypeDetector.Found.of(root.hasEntryCaseInsensitive("__properties_version1.0") ? MSG : Magic.OLE2);
    }
}
