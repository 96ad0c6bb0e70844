package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;

/** What an RTF document holds beside its text. */
final class RtfRest implements Rest {
    @Override
    public void handOn(Part part, Metadata metadata, EmbeddedKeeper keeper) throws IOException {
        try (InputStream in = new BufferedInputStream(part.content().open());
                Words words = new Words()) {
            new RtfWords(in, words, keeper).read();
            keeper.keep("properties", words);
        }
    }
}
