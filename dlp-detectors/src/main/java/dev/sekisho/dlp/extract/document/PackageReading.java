package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.spill.RandomAccess;
import dev.sekisho.dlp.spill.Spill;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.parser.Parser;

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
        try (RandomAccess bytes = Spill.access(part.content());
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(bytes.channel())
                        .get();
                OPCPackage office = OPCPackage.open(new GuardedEntries(new ZipFileZipEntrySource(zip), embedded));
                TikaInputStream in = TikaInputStream.get(InputStream.nullInputStream())) {
            in.setOpenContainer(office);
            parser.get().parse(in, events, Settings.metadata(part.mediaType()), Settings.context(embedded));
            keepStrangers(zip, embedded);
        }
    }

    private static void keepStrangers(ZipFile zip, EmbeddedKeeper embedded) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!entry.isDirectory() && OWN.stream().noneMatch(name::startsWith)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    embedded.keep(entry.getName(), in);
                }
            }
        }
    }
}
