package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.MailPart;
import dev.sekisho.dlp.inspect.PartRole;
import dev.sekisho.dlp.protect.EncryptedForm;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a mail goes into a container, and what is left outside: the attachments that were encrypted well before stay
 * as they are, for nobody wants a second password around the first.
 */
final class Enclosed {
    private final MailMessage mail;
    private final boolean wholeBody;
    private final List<Part> parts = new ArrayList<>();
    private final List<MailPart> outside = new ArrayList<>();
    private final Set<String> removed = new java.util.TreeSet<>();

    Enclosed(Letter letter) throws IOException {
        this.mail = letter.mail();
        this.wholeBody = letter.requirement().body();
        for (MailPart part : mail.parts()) {
            if (part.role() == PartRole.ATTACHMENT) {
                boolean ready = letter.coverage().encrypted().contains(part.id())
                        && sufficient(part.part().content());
                if (ready) {
                    outside.add(part);
                } else {
                    removed.add(part.id());
                }
            }
        }
        if (wholeBody) {
            parts.add(message());
        } else {
            mail.parts().stream().filter(p -> removed.contains(p.id())).forEach(p -> parts.add(p.part()));
        }
    }

    private static boolean sufficient(Content content) throws IOException {
        Optional<EncryptedForm> form = EncryptedForm.of(content);
        return form.isPresent() && form.get().sufficient();
    }

    /** The whole mail, with its subject, its inline images and its attachments, but for those that stay outside. */
    private Part message() throws IOException {
        MailEdit.Builder edit = withoutBcc();
        outside.forEach(part -> edit.remove(part.id()));
        return Part.of("message.eml", "message/rfc822", mail.edit(edit.build()));
    }

    /** A mail that is written anew for some of its recipients tells none of them of the hidden ones. */
    static MailEdit.Builder withoutBcc() {
        return MailEdit.builder().removeHeader("Bcc").removeHeader("Resent-Bcc");
    }

    List<Part> parts() {
        return parts;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The mail around the container: its own text, or a cover in place of it. */
    MailEdit.Builder around(boolean newSubject, Part cover) {
        MailEdit.Builder edit = withoutBcc();
        if (!wholeBody) {
            removed.forEach(edit::remove);
            return edit;
        }
        edit.body(cover);
        outside.forEach(part -> edit.add(part.part()));
        if (newSubject) {
            edit.removeHeader("Subject").header(Cover.subject());
        }
        return edit;
    }
}
