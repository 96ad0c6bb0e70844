package dev.sekisho.dlp.extract.document;

import dev.sekisho.dlp.extract.office.Words;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.metadata.Metadata;

/** The properties of an RTF document, and whether it has some that Tika does not read. */
final class RtfRest implements Rest {
    private static final List<String> UNREAD = List.of("\\doccomm", "\\userprops", "\\docvar");
    private static final int PIECE = 1 << 16;
    private static final int LONGEST = 16;

    @Override
    public void handOn(Part part, Metadata metadata, EmbeddedKeeper keeper) throws IOException {
        try (Words words = new Words()) {
            for (String name : metadata.names()) {
                if (!name.startsWith("Content-Type") && !name.startsWith("X-TIKA")) {
                    for (String value : metadata.getValues(name)) {
                        words.line(value);
                    }
                }
            }
            keeper.keep("properties", words);
        }
        if (hasUnread(part, keeper)) {
            keeper.unread("properties");
        }
    }

    private static boolean hasUnread(Part part, EmbeddedKeeper keeper) throws IOException {
        String before = "";
        try (InputStream in = part.content().open()) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                keeper.checkCancelled();
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                if (UNREAD.stream().anyMatch(text::contains)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - LONGEST));
            }
        }
        return false;
    }
}
