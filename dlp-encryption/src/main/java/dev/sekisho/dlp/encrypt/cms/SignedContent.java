package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import dev.sekisho.dlp.encrypt.Chunks;
import dev.sekisho.dlp.encrypt.Refusals;
import dev.sekisho.dlp.encrypt.Released;
import dev.sekisho.dlp.encrypt.StructureLimit;
import dev.sekisho.dlp.protect.ContentSignature;
import dev.sekisho.dlp.protect.OpenedParts;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;

/** What an envelope holds: an entity, or a signed one, whose signature is checked before anything is released. */
final class SignedContent {
    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);
    private static final int MAX_SIGNERS = 16;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Opened opened;

    SignedContent(Opened opened) {
        this.opened = opened;
    }

    /** Releases what is inside, after its signature was found right; one that must be there and is not is refused. */
    void release(boolean mustBeSigned, OpenedParts parts) throws IOException, OpeningException {
        if (isSigned()) {
            List<ContentSignature> signatures = walk(OutputStream.nullOutputStream());
            signatures.forEach(parts::signature);
            try (OutputStream out = parts.begin("", "application/octet-stream")) {
                walk(out);
            }
            return;
        }
        if (mustBeSigned) {
            throw new OpeningException(Reason.UNSUPPORTED, null);
        }
        try (OutputStream out = parts.begin("", "application/octet-stream")) {
            copy(out);
        }
    }

    private boolean isSigned() throws IOException, OpeningException {
        try (InputStream in = opened.decrypt()) {
            return EntityHeader.read(in).signed();
        } catch (IOException e) {
            throw Refusals.of(e, Reason.NOT_AUTHENTIC);
        }
    }

    private void copy(OutputStream out) throws IOException, OpeningException {
        Released released = new Released(out);
        try (InputStream in = opened.decrypt()) {
            Chunks.copy(in, released);
        } catch (IOException e) {
            released.rethrowFailure();
            throw Refusals.of(e, Reason.NOT_AUTHENTIC);
        }
    }

    private List<ContentSignature> walk(OutputStream out) throws IOException, OpeningException {
        Released released = new Released(out);
        try (InputStream in = new BufferedInputStream(opened.decrypt(), BUFFER_BYTES)) {
            EntityHeader header = EntityHeader.read(in);
            InputStream body = header.base64() ? Base64.getMimeDecoder().wrap(in) : in;
            StructureLimit limit = new StructureLimit(body);
            CMSSignedDataParser parser =
                    new CMSSignedDataParser(new JcaDigestCalculatorProviderBuilder().build(), limit);
            CMSTypedStream content = parser.getSignedContent();
            if (content == null || parser.getDigestAlgorithmIDs().size() > MAX_SIGNERS) {
                throw new OpeningException(Reason.MALFORMED, null);
            }
            limit.content();
            Chunks.copy(content.getContentStream(), released);
            limit.structure();
            return signatures(parser);
        } catch (IOException
                | GeneralSecurityException
                | CMSException
                | OperatorCreationException
                | RuntimeException e) {
            released.rethrowFailure();
            throw Refusals.of(e, Reason.NOT_AUTHENTIC);
        }
    }

    private static List<ContentSignature> signatures(CMSSignedDataParser parser)
            throws GeneralSecurityException, CMSException, OperatorCreationException {
        Collection<SignerInformation> signers = parser.getSignerInfos().getSigners();
        if (signers.isEmpty() || signers.size() > MAX_SIGNERS) {
            throw new OpeningException(Reason.NOT_AUTHENTIC, null);
        }
        List<ContentSignature> signatures = new ArrayList<>();
        for (SignerInformation signer : signers) {
            if (!DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm())) {
                throw new OpeningException(Reason.UNSUPPORTED, null);
            }
            X509CertificateHolder holder = certificate(parser, signer);
            SignerInformationVerifier verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(BouncyCastle.provider())
                    .build(holder);
            if (!signer.verify(verifier)) {
                throw new OpeningException(Reason.NOT_AUTHENTIC, null);
            }
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            signatures.add(new ContentSignature(HexFormat.of().formatHex(digest), certificate, true));
        }
        return signatures;
    }

    @SuppressWarnings("unchecked") // the library's type has no parameter
    private static X509CertificateHolder certificate(CMSSignedDataParser parser, SignerInformation signer)
            throws CMSException, OpeningException {
        Store<X509CertificateHolder> certificates = parser.getCertificates();
        for (X509CertificateHolder certificate : certificates.getMatches(null)) {
            if (signer.getSID().match(certificate)) {
                return certificate;
            }
        }
        throw new OpeningException(Reason.NOT_AUTHENTIC, null);
    }
}
