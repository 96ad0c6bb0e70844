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
    /** What programs write for programs: places, keys and numbers. */
    private static final Set<String> NOTES = Set.of(
            "received",
            "message-id",
            "references",
            "in-reply-to",
            "date",
            "resent-date",
            "resent-message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-disposition",
            "content-id",
            "dkim-signature",
            "domainkey-signature",
            "authentication-results",
            "received-spf",
            "thread-index",
            "x-mailer",
            "user-agent",
            "x-originating-ip");

    private static final List<String> FAMILIES_OF_NOTES =
            List.of("arc-", "x-ms-", "x-microsoft-", "x-forefront-", "x-google-", "x-gm-", "x-received");

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
        for (String field : mail.headerNames()) {
            header(field, mail.header(field), sink);
        }
        for (MailPart child : mail.parts()) {
            budget.checkTime();
            sink.child(child.part());
        }
        mail.losses().stream().findFirst().ifPresent(defect -> sink.status(PartStatus.PARTIAL, defect));
    }

    /** What a program writes has no letters beyond ASCII. */
    private static void header(String field, List<String> values, ExtractionSink sink) throws IOException {
        boolean note = NOTES.contains(field) || FAMILIES_OF_NOTES.stream().anyMatch(field::startsWith);
        for (String value : values) {
            if (!note || value.chars().anyMatch(c -> c > 0x7F)) {
                sink.text(shown(field) + ": " + value + "\n");
            }
        }
    }

    /** As mails write it: {@code reply-to} as {@code Reply-To}. */
    private static String shown(String field) {
        StringBuilder out = new StringBuilder(field);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == '-') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
