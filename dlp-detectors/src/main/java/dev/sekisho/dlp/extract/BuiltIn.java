package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.extract.archive.ArchiveExtractors;
import dev.sekisho.dlp.extract.document.DocumentExtractors;
import dev.sekisho.dlp.extract.mail.MailboxExtractors;
import dev.sekisho.dlp.extract.sheet.SheetExtractors;
import dev.sekisho.dlp.inspect.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The extractors of this package and of its families. */
final class BuiltIn {
    /** A family whose libraries are not there is left out: its types are then reported as having no reader. */
    private static final List<Supplier<Extractor.Provider>> FAMILIES =
            List.of(ArchiveExtractors::new, MailboxExtractors::new, SheetExtractors::new, DocumentExtractors::new);

    private BuiltIn() {}

    static List<Extractor> extractors() {
        List<Extractor> all = new ArrayList<>();
        all.add(new TextExtractor());
        all.add(new Base64Extractor());
        all.add(new MailExtractor());
        all.add(new CmsExtractor());
        for (Supplier<Extractor.Provider> family : FAMILIES) {
            addFamily(family, all);
        }
        return all;
    }

    private static void addFamily(Supplier<Extractor.Provider> family, List<Extractor> all) {
        try {
            family.get().extractors().forEach(all::add);
        } catch (LinkageError e) {
            // What is missing shows where it matters, in the reports of the parts that nothing reads.
        }
    }
}
