package dev.sekisho.dlp.witness;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Checks timestamps. */
public final class Timestamp {
    private Timestamp() {}

    /**
     * Checks that a response is a timestamp of some content by a trusted authority: digest, signature, the extended key
     * usage of the signer's certificate, and its path to the trusted one at the time of the stamp.
     *
     * @param response the response in DER
     * @param content what was stamped
     * @param trusted the authority's own certificate, or that of its issuer
     * @return when it was stamped
     * @throws TimestampException when any of it does not hold
     */
    public static Instant verify(byte[] response, byte[] content, X509Certificate trusted) throws TimestampException {
        try {
            TimeStampToken token = new TimeStampResponse(response).getTimeStampToken();
            if (token == null) {
                throw new TimestampException("timestamp-malformed", null);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            boolean sha256 = token.getTimeStampInfo().getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256);
            if (!sha256
                    || !MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest())) {
                throw new TimestampException("timestamp-of-something-else", null);
            }
            Instant time = token.getTimeStampInfo().getGenTime().toInstant();
            X509Certificate signer = signer(token, trusted);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            path(signer, token, trusted, time);
            return time;
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new TimestampException("timestamp-not-trusted", e);
        } catch (IOException e) {
            throw e instanceof TimestampException known ? known : new TimestampException("timestamp-malformed", e);
        } catch (RuntimeException e) { // the parser's way to say that it is not well formed
            throw new TimestampException("timestamp-malformed", e);
        }
    }

    /** The signer is in the token; an authority that leaves it out must be the trusted one itself. */
    private static X509Certificate signer(TimeStampToken token, X509Certificate trusted)
            throws GeneralSecurityException {
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(holder)) {
                return new JcaX509CertificateConverter().getCertificate(holder);
            }
        }
        return trusted;
    }

    private static void path(X509Certificate signer, TimeStampToken token, X509Certificate trusted, Instant time)
            throws GeneralSecurityException {
        if (signer.equals(trusted)) {
            return;
        }
        List<X509Certificate> known = new ArrayList<>();
        known.add(signer);
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            known.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(Set.of(new TrustAnchor(trusted, null)), target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(time));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
