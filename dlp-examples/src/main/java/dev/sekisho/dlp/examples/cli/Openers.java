package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds what opens a file, or a part of a mail that was saved. */
final class Openers {
    /** Mails are read whole; larger files are no mails. */
    private static final long MAIL_BYTES = 64L << 20;

    private Openers() {}

    /** An encrypted content with what opens it. */
    record Sealed(Content content, Opener opener) {}

    static Sealed of(Path file) throws IOException, OpeningException {
        for (Content content : candidates(file)) {
            Opener opener = opener(content);
            if (opener != null) {
                return new Sealed(content, opener);
            }
        }
        throw new OpeningException(OpeningException.Reason.MALFORMED, null);
    }

    static @Nullable Opener named(String id) {
        for (Opener opener : ServiceLoader.load(Opener.class)) {
            if (opener.id().equals(id)) {
                return opener;
            }
        }
        return null;
    }

    private static @Nullable Opener opener(Content content) throws IOException {
        for (Opener opener : ServiceLoader.load(Opener.class)) {
            if (opener.authenticates() && opener.recognises(content)) {
                return opener;
            }
        }
        return null;
    }

    /** The file itself, and the parts of a mail. */
    static List<Content> candidates(Path file) throws IOException {
        List<Content> all = new ArrayList<>(List.of(Content.of(file)));
        MimeCodec codec = ServiceLoader.load(MimeCodec.class).findFirst().orElse(null);
        if (codec != null && Files.size(file) <= MAIL_BYTES && opener(all.get(0)) == null) {
            try {
                for (MailPart part : codec.read(Content.of(file)).parts()) {
                    all.add(part.part().content());
                }
            } catch (UnreadableMailException e) {
                return all; // no mail: only the file itself
            }
        }
        return all;
    }
}
