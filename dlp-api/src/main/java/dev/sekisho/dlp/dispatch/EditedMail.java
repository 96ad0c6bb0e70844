package dev.sekisho.dlp.dispatch;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;

/**
 * A mail whose body was replaced, written anew each time it is read: a mail to a hundred recipients, each with a form
 * of his own, is not a hundred mails in memory.
 */
final class EditedMail implements Content {
    private final MailMessage mail;
    private final MailEdit edit;
    private final long size;

    EditedMail(MailMessage mail, MailEdit edit) throws IOException {
        this.mail = mail;
        this.edit = edit;
        this.size = mail.edit(edit).sizeBytes();
    }

    @Override
    public InputStream open() throws IOException {
        return mail.edit(edit).open();
    }

    @Override
    public long sizeBytes() {
        return size;
    }

    @Override
    public String toString() {
        return "Content[sizeBytes=" + size + "]";
    }
}
