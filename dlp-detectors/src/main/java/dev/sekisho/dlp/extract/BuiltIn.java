package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.Extractor;
import java.util.List;

/** The extractors of this package and of its families. */
final class BuiltIn {
    private BuiltIn() {}

    static List<Extractor> extractors() {
        return List.of(new TextExtractor());
    }
}
