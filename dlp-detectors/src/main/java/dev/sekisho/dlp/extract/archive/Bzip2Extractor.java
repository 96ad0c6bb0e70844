package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** One file packed by bzip2. */
final class Bzip2Extractor implements Extractor {

    @Override
    public String id() {
        return "bzip2";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-bzip2");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        new Unpacking(sink, budget)
                .child(
                        GzipExtractor.innerName(part.name(), ".bz2", ".tbz2"),
                        part.content().sizeBytes(),
                        () -> new BZip2CompressorInputStream(
                                new BufferedInputStream(part.content().open()), true));
    }
}
