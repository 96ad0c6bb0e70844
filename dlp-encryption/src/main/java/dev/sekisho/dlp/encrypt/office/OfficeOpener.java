package dev.sekisho.dlp.encrypt.office;

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
 * Opens Office files under a password, in the agile form only: the older ones have no code that shows a change. POI
 * does not check that code; this does, before it decrypts.
 */
public final class OfficeOpener implements Opener {
    private static final long MOST_BYTES = 64L << 20;

    /** Made by {@link java.util.ServiceLoader}. */
    public OfficeOpener() {}

    @Override
    public String id() {
        return "office";
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return Poi.PRESENT && EncryptedForm.of(sealed).equals(Optional.of(EncryptedForm.OFFICE));
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        if (sealed.sizeBytes() > MOST_BYTES) {
            throw new OpeningException(Reason.LIMIT, null);
        }
        if (!EncryptedForm.of(sealed).equals(Optional.of(EncryptedForm.OFFICE))) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        if (!Poi.PRESENT) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        PasswordDocument.open(sealed, key, "application/octet-stream", AgileFile::decrypt, parts);
    }
}
