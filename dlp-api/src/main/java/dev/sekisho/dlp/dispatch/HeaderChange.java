package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.inspect.Mailbox;
import dev.sekisho.dlp.policy.Obligations;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Changes the header of a mail: copies, recipients that do not see each other, further lines. The body, and a signature
 * over it, stay as they are.
 */
public final class HeaderChange {
    private HeaderChange() {}

    /**
     * Changes a mail.
     *
     * @param mail the mail
     * @param obligations what has to be done
     * @param copies who gets a copy that is not among the recipients of the headers yet
     * @return the new mail
     * @throws NotCoveredException when an address of the mail cannot be written again
     * @throws IOException when the mail cannot be written
     */
    public static Content apply(MailMessage mail, Obligations obligations, Set<String> copies)
            throws NotCoveredException, IOException {
        MailEdit.Builder edit = MailEdit.builder();
        List<Mailbox> visible = new ArrayList<>();
        if (obligations.toBcc()) {
            for (String field : List.of("To", "Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc")) {
                edit.removeHeader(field);
            }
            edit.mailboxes("To", List.of());
        } else {
            visible.addAll(mail.mailboxes("Cc"));
        }
        copies.forEach(address -> visible.add(new Mailbox("", address)));
        try {
            if (!copies.isEmpty()) {
                edit.removeHeader("Cc").mailboxes("Cc", visible);
            }
        } catch (IllegalArgumentException e) {
            throw new NotCoveredException("header-not-written", e);
        }
        for (String line : obligations.headers()) {
            edit.removeHeader(line.substring(0, line.indexOf(':'))).header(line);
        }
        return mail.edit(edit.build());
    }
}
