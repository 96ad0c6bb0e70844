package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.crypto.io.InvalidCipherTextIOException;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Encrypts and opens {@code AuthEnvelopedData} with AES-256-GCM. */
public final class AuthEnvelope {
    /** An object of our own: nothing is added to the security providers of the application. */
    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final int CHUNK_BYTES = 1 << 16;
    private static final List<ASN1ObjectIdentifier> ALLOWED =
            List.of(NISTObjectIdentifiers.id_aes256_GCM, NISTObjectIdentifiers.id_aes128_GCM);

    private AuthEnvelope() {}

    static void encrypt(Content plain, List<RecipientInfoGenerator> recipients, OutputStream out)
            throws IOException, GeneralSecurityException {
        CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
        recipients.forEach(generator::addRecipientInfoGenerator);
        generator.setBufferSize(CHUNK_BYTES);
        try (OutputStream encrypted = generator.open(out, new JdkGcm());
                InputStream in = plain.open()) {
            in.transferTo(encrypted);
        } catch (CMSException e) {
            throw new GeneralSecurityException("a recipient's key cannot be used", e);
        }
        out.flush();
    }

    /**
     * Opens an envelope. It is read twice: first it is authenticated whole, then it is decrypted into the stream, so
     * that nothing of a changed envelope is ever written.
     *
     * @param envelope the encoded {@code AuthEnvelopedData}
     * @param key the recipient's private key, RSA or EC
     * @param plain takes the content; not closed
     * @throws IOException when reading or writing fails
     * @throws GeneralSecurityException when no recipient has the key, or the envelope is not authentic
     */
    public static void open(Content envelope, PrivateKey key, OutputStream plain)
            throws IOException, GeneralSecurityException {
        decrypt(envelope, key, OutputStream.nullOutputStream());
        decrypt(envelope, key, plain);
    }

    private static void decrypt(Content envelope, PrivateKey key, OutputStream plain)
            throws IOException, GeneralSecurityException {
        Recipient recipient = recipient(key);
        try (InputStream in = envelope.open()) {
            CMSAuthEnvelopedDataParser parser = new CMSAuthEnvelopedDataParser(in);
            requireGcm(parser.getEncAlgOID());
            Collection<RecipientInformation> all = parser.getRecipientInfos().getRecipients();
            for (RecipientInformation one : all) {
                try (InputStream content = one.getContentStream(recipient).getContentStream()) {
                    content.transferTo(plain);
                    return;
                }
            }
            throw new GeneralSecurityException("the envelope has no recipient");
        } catch (CMSException | RuntimeException e) {
            throw new GeneralSecurityException("the envelope does not open", e);
        } catch (InvalidCipherTextIOException e) {
            throw new GeneralSecurityException("the envelope is not authentic", e);
        }
    }

    private static void requireGcm(String oid) throws GeneralSecurityException {
        if (ALLOWED.stream().noneMatch(allowed -> allowed.getId().equals(oid))) {
            throw new GeneralSecurityException("the envelope uses another cipher");
        }
    }

    private static Recipient recipient(PrivateKey key) {
        if (key.getAlgorithm().equals("RSA")) {
            return new JceKeyTransAuthEnvelopedRecipient(key).setProvider(BOUNCY_CASTLE);
        }
        return new JceKeyAgreeAuthEnvelopedRecipient(key).setProvider(BOUNCY_CASTLE);
    }
}
