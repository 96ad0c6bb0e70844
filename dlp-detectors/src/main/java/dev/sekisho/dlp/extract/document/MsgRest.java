package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.charset.DecodedText;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;

/**
 * The texts of an Outlook item that are neither its subject nor its body: recipients, the fields of contacts,
 * appointments and tasks, header fields, properties that its users invented.
 */
final class MsgRest implements Rest {
    private static final String TEXT = "__substg1.0_";
    private static final int NUMBER = TEXT.length();

    /** Subject, body, sender and receivers, which are read with the text, and what programs note. */
    private static final Set<String> READ = Set.of(
            "0037", "0070", "0E1D", "1000", "1013", "0C1A", "0E02", "0E03", "0E04", "001A", "1035", "3701", "3704",
            "3707", "3703", "370E", "3712", "3001", "0C1E", "0064", "3002", "0075", "0077", "003D");

    /** The names of recipients, which have a number that stands for other names elsewhere. */
    private static final Set<String> READ_OF_RECIPIENTS = Set.of("3002", "0C1E");

    @Override
    public void handOn(Part part, Metadata metadata, EmbeddedKeeper keeper) throws IOException {
        try (InputStream in = part.content().open();
                POIFSFileSystem file = new POIFSFileSystem(in);
                Words words = new Words()) {
            texts(file.getRoot(), READ, words);
            for (Entry entry : file.getRoot()) {
                keeper.checkCancelled();
                if (entry instanceof DirectoryNode folder && entry.getName().startsWith("__recip_")) {
                    texts(folder, READ_OF_RECIPIENTS, words);
                }
            }
            keeper.keep("properties", words);
        }
    }

    private static void texts(DirectoryNode folder, Set<String> read, Words words) throws IOException {
        for (Entry entry : folder) {
            String name = entry.getName().toUpperCase(Locale.ROOT);
            boolean text = name.startsWith(TEXT.toUpperCase(Locale.ROOT)) && name.length() == NUMBER + 8;
            if (text && entry instanceof DocumentEntry && !read.contains(name.substring(NUMBER, NUMBER + 4))) {
                String type = name.substring(NUMBER + 4);
                try (InputStream in = folder.createDocumentInputStream(entry)) {
                    if (type.equals("001F")) {
                        words.line(new String(in.readAllBytes(), StandardCharsets.UTF_16LE));
                    } else if (type.equals("001E")) {
                        words.line(DecodedText.of(in.readAllBytes(), "").text());
                    }
                }
            }
        }
    }
}
