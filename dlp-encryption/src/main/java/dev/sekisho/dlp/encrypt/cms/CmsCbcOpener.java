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
 * Opens {@code EnvelopedData} with AES-CBC whose content is signed. Only the signature shows whether it was changed, so
 * one without is {@link Reason#UNSUPPORTED}.
 */
public final class CmsCbcOpener implements Opener {

    /** Made by {@link java.util.ServiceLoader}. */
    public CmsCbcOpener() {}

    @Override
    public String id() {
        return "cms-cbc";
    }

    @Override
    public boolean recognises(Content sealed) throws IOException {
        return CMSObjectIdentifiers.envelopedData.equals(EnvelopeReader.type(sealed));
    }

    @Override
    public void open(Content sealed, OpeningKey key, OpenedParts parts) throws IOException, OpeningException {
        if (!recognises(sealed)) {
            throw new OpeningException(Reason.MALFORMED, null);
        }
        byte[] contentKey = KeyUnwrapper.contentKey(sealed, key);
        try {
            new SignedContent(new CbcOpened(sealed, contentKey)).release(true, parts);
        } finally {
            Arrays.fill(contentKey, (byte) 0);
        }
    }
}
