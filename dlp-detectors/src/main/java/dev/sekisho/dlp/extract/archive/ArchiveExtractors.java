package dev.sekisho.dlp.extract.archive;

import dev.sekisho.dlp.inspect.Extractor;
import java.util.List;

/** The list of this family. */
public final class ArchiveExtractors implements Extractor.Provider {

    /** Makes the list. */
    public ArchiveExtractors() {}

    @Override
    public List<Extractor> extractors() {
        return List.of(
                new ZipExtractor(),
                new TarExtractor(),
                new GzipExtractor(),
                new Bzip2Extractor(),
                new OleStorageExtractor());
    }
}
