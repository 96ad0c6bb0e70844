package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paths of certificates to trust anchors and their revocation, by the platform's PKIX, never by the network. */
final class CertificatePaths {
    private final Set<TrustAnchor> anchors = new HashSet<>();
    private final List<X509Certificate> anchorCertificates;
    private final List<X509Certificate> intermediates;
    private final List<X509CRL> lists;
    private final Map<X509Certificate, byte[]> responses;

    CertificatePaths(
            List<X509Certificate> anchors,
            List<X509Certificate> intermediates,
            List<X509CRL> lists,
            Map<X509Certificate, byte[]> responses) {
        anchors.forEach(anchor -> this.anchors.add(new TrustAnchor(anchor, null)));
        this.anchorCertificates = anchors;
        this.intermediates = intermediates;
        this.lists = lists;
        this.responses = responses;
    }

    void check(X509Certificate certificate, Instant now) throws KeyRefusedException {
        if (anchorCertificates.contains(certificate)) {
            return;
        }
        try {
            CertPath path = CertPathBuilder.getInstance("PKIX")
                    .build(parameters(certificate, now))
                    .getCertPath();
            revocation(path, certificate, now);
        } catch (GeneralSecurityException e) {
            throw new KeyRefusedException(refusal(e), e);
        }
    }

    private void revocation(CertPath path, X509Certificate certificate, Instant now) throws GeneralSecurityException {
        boolean answered = responses.containsKey(certificate);
        if (answered) {
            validate(path, certificate, now, Set.of(Option.ONLY_END_ENTITY, Option.NO_FALLBACK));
        }
        if (!lists.isEmpty() && !answered) {
            validate(path, certificate, now, Set.of(Option.PREFER_CRLS, Option.NO_FALLBACK));
        }
        if (lists.isEmpty() && !responses.isEmpty() && !answered) {
            throw new KeyRefusedException(KeyRefusal.REVOCATION_UNKNOWN, null);
        }
    }

    private void validate(CertPath path, X509Certificate certificate, Instant now, Set<Option> options)
            throws GeneralSecurityException {
        CertPathValidator validator = CertPathValidator.getInstance("PKIX");
        PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
        checker.setOptions(options);
        checker.setOcspResponses(responses);
        PKIXBuilderParameters parameters = parameters(certificate, now);
        parameters.addCertPathChecker(checker);
        try {
            validator.validate(path, parameters);
        } catch (CertPathValidatorException e) {
            // The path itself was right before, so anything else than "revoked" is an answer that is none.
            boolean revoked = e.getReason() == BasicReason.REVOKED;
            throw new KeyRefusedException(revoked ? KeyRefusal.REVOKED : KeyRefusal.REVOCATION_UNKNOWN, e);
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private PKIXBuilderParameters parameters(X509Certificate certificate, Instant now) throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setDate(Date.from(now));
        parameters.setRevocationEnabled(false);
        parameters.addCertStore(store(List.of(certificate)));
        parameters.addCertStore(store(intermediates));
        parameters.addCertStore(store(lists));
        return parameters;
    }

    private static CertStore store(Collection<?> content) throws GeneralSecurityException {
        return CertStore.getInstance("Collection", new CollectionCertStoreParameters(content));
    }

    private static KeyRefusal refusal(GeneralSecurityException e) {
        if (e instanceof KeyRefusedException refused) {
            return refused.refusal();
        }
        Throwable cause = e instanceof CertPathValidatorException ? e : e.getCause();
        if (cause instanceof CertPathValidatorException path) {
            CertPathValidatorException.Reason reason = path.getReason();
            if (reason == BasicReason.EXPIRED) {
                return KeyRefusal.EXPIRED;
            }
            if (reason == BasicReason.ALGORITHM_CONSTRAINED) {
                return KeyRefusal.WEAK;
            }
        }
        return KeyRefusal.UNTRUSTED;
    }
}
