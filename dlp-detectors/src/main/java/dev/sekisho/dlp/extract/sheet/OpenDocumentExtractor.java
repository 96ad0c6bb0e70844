package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.extract.archive.Unpacking;
import dev.sekisho.dlp.extract.office.PackageWords;
import dev.sekisho.dlp.extract.office.SafeXml;
import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.spill.RandomAccess;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** OpenDocument files: spreadsheets, texts and slides share one form. */
final class OpenDocumentExtractor implements Extractor {

    @Override
    public String id() {
        return "open-document";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.oasis.opendocument");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        try (RandomAccess bytes = Spill.access(part.content());
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(bytes.channel())
                        .get()) {
            Encryption encryption = new Encryption();
            parse(zip, "META-INF/manifest.xml", encryption, budget);
            if (encryption.found) {
                sink.status(PartStatus.ENCRYPTED, "password-protected");
                return;
            }
            Unpacking unpacking = new Unpacking(sink, budget);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String name = entry.getName();
                if (name.endsWith("content.xml") || name.endsWith("styles.xml")) {
                    text(zip, name, sink, budget);
                } else if (name.endsWith(".xml") || name.endsWith(".rdf")) {
                    new PackageWords(sink, budget).of(name, () -> open(zip, entry, budget));
                } else if (!entry.isDirectory() && isChild(name)) {
                    unpacking.child(name, entry.getCompressedSize(), () -> zip.getInputStream(entry));
                }
            }
        }
    }

    private static boolean isChild(String name) {
        return !name.equals("mimetype")
                && !name.startsWith("META-INF/")
                && !name.startsWith("Thumbnails/")
                && !name.startsWith("Configurations2/");
    }

    /** The running text, and behind it what its attributes say. */
    private static void text(ZipFile zip, String name, ExtractionSink sink, Budget budget) throws IOException {
        try (Words words = new Words()) {
            parse(zip, name, new OpenDocumentHandler(sink, words), budget);
            if (!words.isEmpty()) {
                sink.child(words.part(name));
            }
        }
    }

    private static InputStream open(ZipFile zip, ZipArchiveEntry entry, Budget budget) throws IOException {
        return new BudgetStream(zip.getInputStream(entry), budget, entry.getCompressedSize(), 0);
    }

    private static void parse(ZipFile zip, String name, DefaultHandler handler, Budget budget) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry != null) {
            try (InputStream in = open(zip, entry, budget)) {
                SafeXml.parse(in, handler);
            }
        }
    }

    /** Looks for entries that the manifest calls encrypted. */
    private static final class Encryption extends DefaultHandler {
        private boolean found;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            found |= local.equals("encryption-data");
        }
    }
}
