package dev.sekisho.dlp.custody;

import dev.sekisho.dlp.encrypt.cms.CertificateUse;
import dev.sekisho.dlp.protect.CertificateSource;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recipients' certificates, checked before they are used: time, address, usage and strength, the path to a trust
 * anchor, and revocation where lists or OCSP responses are given. Nothing is fetched from the network. Immutable and
 * thread-safe.
 */
public final class CheckedCertificates implements RecipientKeySource {
    private final CertificateSource candidates;
    private final @Nullable CertificatePaths paths;
    private final Clock clock;

    private CheckedCertificates(Builder b) {
        this.candidates = b.candidates;
        this.clock = b.clock;
        this.paths = b.vouched ? null : new CertificatePaths(b.anchors, b.intermediates, b.lists, b.responses);
    }

    /**
     * Checks the certificates of a source.
     *
     * @param candidates gives certificates that are not checked, such as {@link CertificateFolder#candidates()}
     * @return a builder
     */
    public static Builder builder(CertificateSource candidates) {
        return new Builder(candidates);
    }

    @Override
    public FoundKeys find(String address) {
        List<RecipientKey> keys = new ArrayList<>();
        List<KeyRefusal> refused = new ArrayList<>();
        for (X509Certificate certificate : candidates.find(address)) {
            try {
                check(certificate, address.toLowerCase(Locale.ROOT));
                keys.add(new RecipientKey.Certificate(certificate));
            } catch (KeyRefusedException e) {
                refused.add(e.refusal());
            }
        }
        return new FoundKeys(keys, refused);
    }

    private void check(X509Certificate certificate, String address) throws KeyRefusedException {
        Instant now = clock.instant();
        if (!CertificateAddresses.of(certificate).contains(address)) {
            throw new KeyRefusedException(KeyRefusal.WRONG_ADDRESS, null);
        }
        CertificateUse.check(certificate, now);
        if (paths != null) {
            paths.check(certificate, now);
        }
    }

    @Override
    public String toString() {
        return "CheckedCertificates";
    }

    /** Builds the checks. Not thread-safe. */
    public static final class Builder {
        private final CertificateSource candidates;
        private List<X509Certificate> anchors = List.of();
        private List<X509Certificate> intermediates = List.of();
        private List<X509CRL> lists = List.of();
        private Map<X509Certificate, byte[]> responses = Map.of();
        private Clock clock = Clock.systemUTC();
        private boolean vouched;

        private Builder(CertificateSource candidates) {
            this.candidates = Objects.requireNonNull(candidates, "candidates");
        }

        /**
         * Sets whom to trust.
         *
         * @param certificates the certificates of authorities, to which a path must lead
         * @return this
         */
        public Builder trust(Collection<X509Certificate> certificates) {
            anchors = List.copyOf(certificates);
            return this;
        }

        /**
         * Does without a path: who put a certificate into the source vouches for it.
         *
         * @return this
         */
        public Builder vouched() {
            vouched = true;
            return this;
        }

        /**
         * Sets what paths may lead through.
         *
         * @param certificates certificates of authorities that are not trusted by themselves
         * @return this
         */
        public Builder intermediates(Collection<X509Certificate> certificates) {
            intermediates = List.copyOf(certificates);
            return this;
        }

        /**
         * Sets revocation lists. A certificate whose issuer has no valid one among them is then refused.
         *
         * @param given the lists
         * @return this
         */
        public Builder revocationLists(Collection<X509CRL> given) {
            lists = List.copyOf(given);
            return this;
        }

        /**
         * Sets OCSP responses. A certificate that has neither a response nor a revocation list is then refused.
         *
         * @param given the DER encoded response of each certificate
         * @return this
         */
        public Builder ocspResponses(Map<X509Certificate, byte[]> given) {
            responses = Map.copyOf(given);
            return this;
        }

        /**
         * Sets the clock.
         *
         * @param time tells what is valid now
         * @return this
         */
        public Builder clock(Clock time) {
            clock = Objects.requireNonNull(time, "time");
            return this;
        }

        /**
         * Makes the source.
         *
         * @return the source
         * @throws IllegalStateException when it is neither said whom to trust nor that the source is vouched for
         */
        public CheckedCertificates build() {
            if (!vouched && anchors.isEmpty()) {
                throw new IllegalStateException("no trust anchor");
            }
            return new CheckedCertificates(this);
        }
    }
}
