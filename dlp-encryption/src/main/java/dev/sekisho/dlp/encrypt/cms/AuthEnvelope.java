package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.PacedCipher;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInfoGenerator;

/** Writes {@code AuthEnvelopedData} with AES-256-GCM, and nothing else. */
final class AuthEnvelope {
    private AuthEnvelope() {}

    static void write(Body body, List<RecipientInfoGenerator> recipients, ContentKeyEscrow escrow, OutputStream out)
            throws IOException, GeneralSecurityException {
        CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
        recipients.forEach(generator::addRecipientInfoGenerator);
        generator.setBufferSize(PacedCipher.CHUNK_BYTES);
        try (OutputStream encrypted =
                generator.open(out, new GcmEncryptor(ContentKeys.next(escrow), body.maxBytes()))) {
            body.writeTo(encrypted);
        } catch (CMSException e) {
            throw new GeneralSecurityException("a recipient's key cannot be used", e);
        }
        out.flush();
    }
}
