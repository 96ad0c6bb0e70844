package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.extract.office.OleProperties;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;

/** What an old Word or PowerPoint document holds beside its text: properties, macros, streams that are not its own. */
final class OleRest implements Rest {
    private static final Set<String> OWN = Set.of(
            "WordDocument",
            "0Table",
            "1Table",
            "Data",
            "ObjectPool",
            "PowerPoint Document",
            "Current User",
            "Pictures",
            "MsoDataStore",
            "_xmlsignatures",
            "_signatures",
            "PP97_DUALSTORAGE",
            "Text_Content",
            "Header");
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");

    @Override
    public void handOn(Part part, Metadata metadata, EmbeddedKeeper keeper) throws IOException {
        try (InputStream in = part.content().open();
                POIFSFileSystem file = new POIFSFileSystem(in)) {
            properties(file.getRoot(), keeper);
            for (Entry entry : file.getRoot()) {
                keeper.checkCancelled();
                stranger(entry, file.getRoot(), keeper);
            }
        }
    }

    private static void properties(DirectoryNode root, EmbeddedKeeper keeper) throws IOException {
        try (Words words = new Words()) {
            if (!OleProperties.read(root, words)) {
                keeper.unread("properties");
            }
            keeper.keep("properties", words);
        }
    }

    private static void stranger(Entry entry, DirectoryNode root, EmbeddedKeeper keeper) throws IOException {
        String name = entry.getName();
        boolean system = name.isEmpty() || name.charAt(0) < ' ';
        if (MACROS.contains(name)) {
            keeper.lost(name, PartStatus.UNSUPPORTED, "unsupported-type");
        } else if (!system
                && !OWN.contains(name)
                && entry instanceof DocumentEntry document
                && document.getSize() > 0) {
            try (InputStream in = root.createDocumentInputStream(entry)) {
                keeper.keep(name, in);
            }
        }
    }
}
