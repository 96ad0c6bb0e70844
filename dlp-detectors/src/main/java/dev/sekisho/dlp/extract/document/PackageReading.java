package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.spill.RandomAccess;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;

/** Office packages, opened by us over sealed bytes: given a stream, POI would unpack all of it into memory. */
record PackageReading(Supplier<Parser> parser) implements Reading {
    /**
     * The folders that belong to an office package. What lies elsewhere no office program shows, but every ZIP program
     * does.
     */
    private static final List<String> OWN =
            List.of("word/", "ppt/", "xl/", "_rels/", "docprops/", "customxml/", "[content_types].xml");

    @Override
    public boolean canHold(long bytes) {
        return true;
    }

    @Override
    public void parse(Part part, XhtmlEvents events, EmbeddedKeeper embedded) throws Exception {
        try (RandomAccess bytes = Spill.access(part.content())) {
            keepStrangers(bytes, embedded);
            Set<String> opened = new HashSet<>();
            try (ZipFile zip = open(bytes);
                    OPCPackage office =
                            OPCPackage.open(new GuardedEntries(new ZipFileZipEntrySource(zip), embedded, opened));
                    TikaInputStream in = TikaInputStream.get(InputStream.nullInputStream())) {
                // Given anything else, Tika 3.3 copies the document in the clear to a temporary file.
                in.setOpenContainer(new OPCPackageWrapper(office));
                parser.get().parse(in, events, Settings.metadata(part.mediaType()), Settings.context(embedded));
            }
            embedded.ownEnds();
            try (ZipFile zip = open(bytes)) {
                new PackageRest(zip, opened, embedded, PackageReading::belongs).handOn();
            }
        }
    }

    private static ZipFile open(RandomAccess bytes) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(bytes.channel()).get();
    }

    private static void keepStrangers(RandomAccess bytes, EmbeddedKeeper embedded) throws IOException {
        try (ZipFile zip = open(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && !belongs(entry)) {
                    try (InputStream in = embedded.guarded(zip.getInputStream(entry), entry.getCompressedSize())) {
                        embedded.keep(entry.getName(), in);
                    }
                }
            }
        }
    }

    /** Whether an entry lies in a folder of the package. */
    static boolean belongs(ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return OWN.stream().anyMatch(name::startsWith);
    }
}
