package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** One file packed by gzip, in any number of members. */
final class GzipExtractor implements Extractor {

    @Override
    public String id() {
        return "gzip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/gzip");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        new Unpacking(sink, budget)
                .child(
                        innerName(part.name(), ".gz", ".tgz"),
                        part.content().sizeBytes(),
                        () -> new GZIPInputStream(
                                new BufferedInputStream(part.content().open())));
    }

    /** The name without the packer's extension. */
    static String innerName(String name, String extension, String tarExtension) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(tarExtension)) {
            return name.substring(0, name.length() - tarExtension.length()) + ".tar";
        }
        return lower.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    }
}
