package dev.sekisho.dlp.extract.mail;

import dev.sekisho.dlp.inspect.Extractor;
import java.util.List;

/** The list of this family. */
public final class MailboxExtractors implements Extractor.Provider {

    /** Makes the list. */
    public MailboxExtractors() {}

    @Override
    public List<Extractor> extractors() {
        return List.of(new MboxExtractor(), new TnefExtractor());
    }
}
