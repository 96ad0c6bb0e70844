package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.inspect.Budget;
import dev.sekisho.dlp.inspect.ExtractionSink;
import dev.sekisho.dlp.inspect.Extractor;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.MimeCodec;
import dev.sekisho.dlp.inspect.PartStatus;
import dev.sekisho.dlp.inspect.UnreadableMailException;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** A mail inside a transfer: its header fields that carry words are text, its MIME parts are children. */
final class MailExtractor implements Extractor {
    private static final List<String> FIELDS = List.of(
            "Subject",
            "From",
            "To",
            "Cc",
            "Bcc",
            "Reply-To",
            "Comments",
            "Keywords",
            "Sender",
            "Resent-From",
            "Resent-To",
            "Organization",
            "Thread-Topic",
            "Content-Description",
            "Disposition-Notification-To");

    @Override
    public String id() {
        return "mail";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("message/rfc822");
    }

    @Override
    public void extract(Part part, ExtractionSink sink, Budget budget) throws IOException {
        MimeCodec codec = ServiceLoader.load(MimeCodec.class).findFirst().orElse(null);
        if (codec == null) {
            sink.status(PartStatus.UNSUPPORTED, "no-reader");
            return;
        }
        MailMessage mail;
        try {
            mail = codec.read(part.content());
        } catch (UnreadableMailException e) {
            String code = e.getMessage();
            sink.status(PartStatus.FAILED, code == null ? "broken" : code);
            return;
        }
        for (String field : FIELDS) {
            for (String value : mail.header(field)) {
                sink.text(field + ": " + value + "\n");
            }
        }
        for (MailPart child : mail.parts()) {
            budget.checkTime();
            sink.child(child.part());
        }
        mail.losses().stream().findFirst().ifPresent(defect -> sink.status(PartStatus.PARTIAL, defect));
    }
}
