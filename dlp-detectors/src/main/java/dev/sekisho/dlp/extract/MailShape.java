package dev.sekisho.dlp.extract;

import dev.sekisho.dlp.transfer.Part;
import java.util.Locale;
import java.util.Set;

/** Tells a mail from text that only quotes one. */
final class MailShape {
    private static final Set<String> FIELDS = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "received",
            "message-id",
            "return-path",
            "delivered-to",
            "mime-version",
            "content-type",
            "sender",
            "reply-to",
            "dkim-signature",
            "arc-seal",
            "x-mailer",
            "content-transfer-encoding",
            "authentication-results");
    private static final int MAX_LINES = 200;

    /** What a mailbox begins with, and nothing else. */
    private static final String MAILBOX = "From ";

    private MailShape() {}

    /** Whether a mail is the first of a mailbox. */
    static boolean isMailbox(String start) {
        return start.startsWith(MAILBOX);
    }

    /**
     * Two known header fields are enough where the part says that it is a mail, or begins as a mailbox; elsewhere it
     * must also have MIME fields.
     */
    static boolean isMail(String start, Part part) {
        int known = 0;
        boolean mime = false;
        int lines = 0;
        int pos = 0;
        while (pos < start.length() && lines++ < MAX_LINES) {
            int end = start.indexOf('\n', pos);
            String line = start.substring(pos, end < 0 ? start.length() : end);
            pos = end < 0 ? start.length() : end + 1;
            if (line.isBlank()) {
                break;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                continue;
            }
            String field = fieldName(line);
            if (field.isEmpty() && !(lines == 1 && isMailbox(line))) {
                return false;
            }
            known += FIELDS.contains(field) ? 1 : 0;
            mime |= field.equals("mime-version")
                    || field.equals("received")
                    || field.equals("content-transfer-encoding");
        }
        return (known >= 2 && (mime || isMailbox(start) || claims(part)))
                || (known >= 1 && part.mediaType().equals("message/rfc822"));
    }

    private static boolean claims(Part part) {
        String extension = TextTypes.extension(part.name());
        return part.mediaType().equals("message/rfc822") || extension.equals("eml");
    }

    private static String fieldName(String line) {
        int colon = line.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (c <= ' ' || c > '~') {
                return "";
            }
        }
        return colon <= 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
