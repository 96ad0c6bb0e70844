package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/**
 * Opens {@code AuthEnvelopedData} with AES-GCM, by a private key, the content key or a password.
 *
 * <p>With RSA keys padded by PKCS#1 v1.5, which others still send, a wrong key shows as {@link Reason#NOT_AUTHENTIC}:
 * telling the two apart would help to decipher other messages.
 */
public final class CmsOpener implements Opener {

    /** Made by {@link java.util.ServiceLoader}. */
    public CmsOpener() {}

    @Override
    public String id() {
        return "cms";
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return CMSObjectIdentifiers.authEnvelopedData.equals(EnvelopeReader.type(sealed));
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        if (!recognises(sealed)) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        byte[] contentKey = KeyUnwrapper.contentKey(sealed, key);
        try {
            GcmOpened opened = new GcmOpened(sealed, contentKey);
            opened.authenticate();
            new SignedContent(opened).release(false, parts);
        } finally {
            Arrays.fill(contentKey, (byte) 0);
        }
    }
}
