package dev.sekisho.dlp.encrypt.pdf;

import dev.sekisho.dlp.encrypt.PasswordDocument;
import dev.sekisho.dlp.protect.EncryptedForm;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the password off a PDF that has AES-256 in revision 6. Whether it was changed cannot be told, as the format
 * authenticates nothing; one that is cut short or does not decrypt is refused.
 */
public final class PdfOpener implements Opener {
    private static final long MOST_BYTES = 2 * PdfFile.MOST_BYTES;

    /** Made by {@link java.util.ServiceLoader}. */
    public PdfOpener() {}

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return PdfBox.PRESENT && EncryptedForm.of(sealed).equals(Optional.of(EncryptedForm.PDF));
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        if (sealed.sizeBytes() > MOST_BYTES) {
            throw new OpeningException(Reason.LIMIT, null);
        }
        Optional<EncryptedForm> form = EncryptedForm.of(sealed);
        if (form.isEmpty() || !PdfFile.isWhole(sealed)) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        if (form.get() != EncryptedForm.PDF || !PdfBox.PRESENT) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        PasswordDocument.open(sealed, key, "application/pdf", PdfFile::decrypt, parts);
    }
}
