package dev.sekisho.dlp.extract.sheet;

import dev.sekisho.dlp.inspect.Extractor;
import java.util.List;

/** The list of this family. */
public final class SheetExtractors implements Extractor.Provider {

    /** Makes the list. */
    public SheetExtractors() {}

    @Override
    public List<Extractor> extractors() {
        return List.of(new XlsxExtractor(), new XlsExtractor(), new OpenDocumentExtractor());
    }
}
