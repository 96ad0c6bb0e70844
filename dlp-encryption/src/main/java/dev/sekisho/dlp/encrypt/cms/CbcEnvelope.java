package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bouncycastle.cms.CMSEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInfoGenerator;

/**
 * Writes {@code EnvelopedData} with AES-256-CBC. The cipher is chosen here, so that AES-GCM, whose tag has no place in
 * this form and which others then do not read, cannot come into it.
 */
final class CbcEnvelope {
    private CbcEnvelope() {}

    static void write(
            SignedBody body, List<RecipientInfoGenerator> recipients, ContentKeyEscrow escrow, OutputStream out)
            throws IOException, GeneralSecurityException {
        CMSEnvelopedDataStreamGenerator generator = new CMSEnvelopedDataStreamGenerator();
        recipients.forEach(generator::addRecipientInfoGenerator);
        generator.setBufferSize(PacedCipher.CHUNK_BYTES);
        try (OutputStream encrypted = generator.open(out, new CbcEncryptor(ContentKeys.next(escrow)))) {
            body.writeTo(encrypted);
        } catch (CMSException e) {
            throw new GeneralSecurityException("a recipient's key cannot be used", e);
        }
        out.flush();
    }
}
