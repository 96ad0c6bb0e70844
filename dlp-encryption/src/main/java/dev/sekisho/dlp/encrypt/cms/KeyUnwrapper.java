package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.encrypt.Refusals;
import dev.sekisho.dlp.encrypt.StructureLimit;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSEnvelopedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientInformationStore;
import org.jspecify.annotations.Nullable;

/** Finds the content key of an envelope. */
final class KeyUnwrapper {
    private static final int MAX_TRIED = 1000;

    private final Content sealed;
    private final boolean authenticated;
    private final int keyBytes;

    private KeyUnwrapper(Content sealed, boolean authenticated, int keyBytes) {
        this.sealed = sealed;
        this.authenticated = authenticated;
        this.keyBytes = keyBytes;
    }

    /** The content key, which the caller wipes. */
    static byte[] contentKey(Content sealed, OpeningKey key) throws IOException, OpeningException {
        boolean authenticated;
        ASN1ObjectIdentifier cipher;
        try (EnvelopeReader reader = EnvelopeReader.of(sealed)) {
            authenticated = reader.isAuthenticated();
            cipher = reader.algorithm().getAlgorithm();
        }
        boolean suits = authenticated ? Algorithms.isGcm(cipher) : Algorithms.isCbc(cipher);
        if (!suits) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        byte[] found = new KeyUnwrapper(sealed, authenticated, Algorithms.keyBytes(cipher)).find(key);
        if (found.length != Algorithms.keyBytes(cipher)) {
            throw new OpeningException(Reason.WRONG_KEY, null);
        }
        return found;
    }

    private byte[] find(OpeningKey key) throws IOException, OpeningException {
        if (key instanceof OpeningKey.ContentKey content) {
            return content.bytes();
        }
        if (key instanceof OpeningKey.Private own) {
            return unwrap(unwrapping(own), own.certificate());
        }
        if (key instanceof OpeningKey.Password password) {
            char[] characters = password.password().reveal();
            try {
                return unwrap(new PasswordKey(characters), null);
            } finally {
                Arrays.fill(characters, '\0');
            }
        }
        throw new OpeningException(Reason.WRONG_KEY, null);
    }

    private static Unwrapping unwrapping(OpeningKey.Private own) throws OpeningException {
        PrivateKey key = own.key();
        if (key.getEncoded() == null) {
            return new TokenKey(key, own.certificate());
        }
        try {
            return new SoftwareKey(BouncyCastle.own(key));
        } catch (IOException e) {
            throw new OpeningException(Reason.WRONG_KEY, e);
        }
    }

    private byte[] unwrap(Unwrapping unwrapping, @Nullable X509Certificate certificate)
            throws IOException, OpeningException {
        try (StructureLimit in = new StructureLimit(Refusals.open(sealed))) {
            try {
                return unwrap(recipients(in), unwrapping, certificate);
            } catch (CMSException | CertificateEncodingException | IOException | RuntimeException e) {
                throw Refusals.of(e, Reason.MALFORMED);
            }
        }
    }

    private Collection<RecipientInformation> recipients(StructureLimit in) throws CMSException, IOException {
        RecipientInformationStore store = authenticated
                ? new CMSAuthEnvelopedDataParser(in).getRecipientInfos()
                : new CMSEnvelopedDataParser(in).getRecipientInfos();
        return store.getRecipients();
    }

    @SuppressWarnings("unchecked") // the library's type has no parameter
    private static boolean names(RecipientId recipient, X509CertificateHolder certificate) {
        return recipient.match(certificate);
    }

    private byte[] unwrap(
            Collection<RecipientInformation> recipients, Unwrapping unwrapping, @Nullable X509Certificate certificate)
            throws IOException, OpeningException, CertificateEncodingException {
        JcaX509CertificateHolder own = certificate == null ? null : new JcaX509CertificateHolder(certificate);
        List<RecipientInformation> candidates = recipients.stream()
                .filter(info -> own == null || names(info.getRID(), own))
                .toList();
        if (candidates.size() > MAX_TRIED) {
            throw new OpeningException(Reason.LIMIT, null);
        }
        boolean oracle = false;
        for (RecipientInformation info : candidates) {
            KeyCapture capture = new KeyCapture();
            Recipient recipient = unwrapping.recipient(info, capture);
            if (recipient == null) {
                continue;
            }
            boolean pkcs1 = info.getKeyEncryptionAlgOID().equals(PKCSObjectIdentifiers.rsaEncryption.getId());
            oracle |= pkcs1;
            try {
                info.getContentStream(recipient);
                byte[] key = capture.key();
                if (!pkcs1 || key.length == keyBytes) {
                    return key;
                }
            } catch (CMSException | RuntimeException notThisOne) {
                // not this recipient's key: the next one
            }
        }
        if (oracle) {
            // Whether the padding of RSA PKCS#1 v1.5 was right must not show (RFC 3218): go on with a key that
            // opens nothing.
            return ContentKeys.random(keyBytes);
        }
        throw new OpeningException(Reason.WRONG_KEY, null);
    }
}
