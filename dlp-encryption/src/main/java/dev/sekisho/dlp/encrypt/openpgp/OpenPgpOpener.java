package dev.sekisho.dlp.encrypt.openpgp;

import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.List;

/**
 * Opens OpenPGP messages with a modification detection code (SEIPDv1, AES), binary or armoured, by a secret key or the
 * session key. A signature inside is verified when its signer is known here, and otherwise reported as not verified.
 */
public final class OpenPgpOpener implements Opener {
    private final List<RecipientKey.OpenPgp> signers;

    /** Made by {@link java.util.ServiceLoader}; knows no signer. */
    public OpenPgpOpener() {
        this(List.of());
    }

    /**
     * An opener that knows signers.
     *
     * @param signers their public keys
     */
    public OpenPgpOpener(List<RecipientKey.OpenPgp> signers) {
        this.signers = List.copyOf(signers);
    }

    @Override
    public String id() {
        return "openpgp";
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return OpenPgpLibrary.isPresent() && MessageOpener.recognises(sealed);
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        if (!recognises(sealed)) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        MessageOpener.open(sealed, key, signers, parts);
    }
}
