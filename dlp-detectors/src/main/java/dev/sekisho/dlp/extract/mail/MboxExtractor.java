package dev.sekisho.dlp.extract.mail;

import dev.sekisho.dlp.extract.archive.Unpacking;
import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.transfer.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Mailboxes (RFC 4155): many mails in one text, each of which becomes a child. */
final class MboxExtractor implements Extractor {
    private static final String MAIL = "message/rfc822";

    @Override
    public String id() {
        return "mbox";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/mbox");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        Unpacking unpacking = new Unpacking(sink, budget);
        try (InputStream in = new BufferedInputStream(part.content().open())) {
            MboxMails mails = new MboxMails(in);
            while (mails.next()) {
                sink.text(mails.envelope() + "\n");
                // A byte of a mail is a byte of the mailbox: nothing can grow here.
                unpacking.child("", MAIL, part.content().sizeBytes(), mails::mail);
            }
        }
    }
}
