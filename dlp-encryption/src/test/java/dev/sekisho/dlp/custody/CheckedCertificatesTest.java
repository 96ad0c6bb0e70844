package dev.sekisho.dlp.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource;
import dev.sekisho.dlp.protect.RecipientKeySource.FoundKeys;
import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaRespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("JavaUtilDate")
class CheckedCertificatesTest {
    private static final String ADDRESS = "hanako@hospital.example";
    private static final Duration DAYS = Duration.ofDays(10);

    private static CheckedCertificates.Builder checks(Identity... known) {
        List<X509Certificate> certificates =
                List.of(known).stream().map(Identity::certificate).toList();
        return CheckedCertificates.builder(address -> certificates)
                .trust(List.of(TestCertificates.authority().certificate()));
    }

    private static void assertRefused(KeyRefusal expected, RecipientKeySource source) {
        FoundKeys found = source.find(ADDRESS);
        assertTrue(found.keys().isEmpty());
        assertEquals(List.of(expected), found.refused());
    }

    private static Identity hanako() throws Exception {
        return TestCertificates.make("EC", 256, ADDRESS, DAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "X25519", "ML-KEM"})
    void aGoodCertificateIsUsed(String algorithm) throws Exception {
        Identity hanako = TestCertificates.make(algorithm, algorithm.equals("RSA") ? 2048 : 256, ADDRESS, DAYS);
        FoundKeys found = checks(hanako).build().find("Hanako@Hospital.Example");
        assertEquals(List.of(), found.refused());
        assertEquals(List.of(new RecipientKey.Certificate(hanako.certificate())), found.keys());
    }

    @Test
    void theOthersAreRefusedByName() throws Exception {
        Identity authority = TestCertificates.authority();
        Identity stranger = TestCertificates.authority("CN=Nobody");
        int encrypts = KeyUsage.keyAgreement;
        assertRefused(
                KeyRefusal.EXPIRED,
                checks(TestCertificates.make("EC", 256, ADDRESS, Duration.ofDays(-1)))
                        .build());
        assertRefused(
                KeyRefusal.WRONG_ADDRESS,
                checks(TestCertificates.make("EC", 256, "jiro@hospital.example", DAYS))
                        .build());
        assertRefused(
                KeyRefusal.WRONG_USAGE,
                checks(TestCertificates.make(authority, "EC", 256, ADDRESS, DAYS, KeyUsage.digitalSignature))
                        .build());
        assertRefused(
                KeyRefusal.WEAK,
                checks(TestCertificates.make("RSA", 1024, ADDRESS, DAYS)).build());
        assertRefused(
                KeyRefusal.UNTRUSTED,
                checks(TestCertificates.make(stranger, "EC", 256, ADDRESS, DAYS, encrypts))
                        .build());
    }

    @Test
    void anIssuerOfTheSameNameIsNotTheTrustedOne() throws Exception {
        Identity impostor = TestCertificates.authority("CN=Sekisho Test Authority");
        Identity forged = TestCertificates.make(impostor, "EC", 256, ADDRESS, DAYS, KeyUsage.keyAgreement);
        assertRefused(KeyRefusal.UNTRUSTED, checks(forged).build());
    }

    @Test
    void aSourceIsEitherTrustedByPathOrVouchedFor() throws Exception {
        Identity stranger = TestCertificates.authority("CN=Nobody");
        Identity hanako = TestCertificates.make(stranger, "EC", 256, ADDRESS, DAYS, KeyUsage.keyAgreement);
        CheckedCertificates.Builder none = CheckedCertificates.builder(address -> List.of(hanako.certificate()));
        assertThrows(IllegalStateException.class, none::build);
        assertEquals(1, none.vouched().build().find(ADDRESS).keys().size());
    }

    private static X509CRL list(Identity issuer, Duration until, BigInteger... revoked) throws Exception {
        Instant now = Instant.now();
        JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(
                issuer.certificate().getSubjectX500Principal(), Date.from(now.minus(Duration.ofDays(5))));
        builder.setNextUpdate(Date.from(now.plus(until)));
        for (BigInteger serial : revoked) {
            builder.addCRLEntry(serial, Date.from(now.minus(Duration.ofDays(6))), CRLReason.keyCompromise);
        }
        return new JcaX509CRLConverter()
                .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.key())));
    }

    @Test
    void aRevocationListIsHeeded() throws Exception {
        Identity authority = TestCertificates.authority();
        Identity hanako = hanako();
        BigInteger serial = hanako.certificate().getSerialNumber();
        assertEquals(
                1,
                checks(hanako)
                        .revocationLists(List.of(list(authority, DAYS)))
                        .build()
                        .find(ADDRESS)
                        .keys()
                        .size());
        assertRefused(
                KeyRefusal.REVOKED,
                checks(hanako)
                        .revocationLists(List.of(list(authority, DAYS, serial)))
                        .build());
        assertRefused(
                KeyRefusal.REVOCATION_UNKNOWN,
                checks(hanako)
                        .revocationLists(List.of(list(authority, Duration.ofDays(-1), serial)))
                        .build());
        assertRefused(
                KeyRefusal.REVOCATION_UNKNOWN,
                checks(hanako)
                        .revocationLists(List.of(list(TestCertificates.authority("CN=Nobody"), DAYS)))
                        .build());
    }

    private static byte[] response(Identity authority, X509Certificate certificate, CertificateStatus status)
            throws Exception {
        DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
        JcaX509CertificateHolder issuer = new JcaX509CertificateHolder(authority.certificate());
        BasicOCSPRespBuilder builder =
                new BasicOCSPRespBuilder(new JcaRespID(authority.certificate().getSubjectX500Principal()));
        Instant now = Instant.now();
        builder.addResponse(
                new CertificateID(sha1, issuer, certificate.getSerialNumber()),
                status,
                Date.from(now.minusSeconds(60)),
                Date.from(now.plusSeconds(3600)),
                null);
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(authority.key());
        return new OCSPRespBuilder()
                .build(
                        OCSPRespBuilder.SUCCESSFUL,
                        builder.build(signer, new JcaX509CertificateHolder[] {issuer}, Date.from(now)))
                .getEncoded();
    }

    @Test
    void anOcspResponseIsHeeded() throws Exception {
        Identity authority = TestCertificates.authority();
        Identity hanako = hanako();
        X509Certificate own = hanako.certificate();
        byte[] good = response(authority, own, CertificateStatus.GOOD);
        byte[] bad = response(
                authority, own, new RevokedStatus(Date.from(Instant.now().minusSeconds(999)), CRLReason.keyCompromise));
        FoundKeys found =
                checks(hanako).ocspResponses(Map.of(own, good)).build().find(ADDRESS);
        assertEquals(List.of(), found.refused());
        assertEquals(1, found.keys().size());
        assertRefused(
                KeyRefusal.REVOKED,
                checks(hanako).ocspResponses(Map.of(own, bad)).build());
        X509Certificate other = hanako().certificate();
        assertRefused(
                KeyRefusal.REVOCATION_UNKNOWN,
                checks(hanako)
                        .ocspResponses(Map.of(other, response(authority, other, CertificateStatus.GOOD)))
                        .build());
        assertRefused(
                KeyRefusal.REVOCATION_UNKNOWN,
                checks(hanako)
                        .ocspResponses(Map.of(
                                own, response(TestCertificates.authority("CN=Nobody"), own, CertificateStatus.GOOD)))
                        .build());
    }

    @Test
    void printsNobody() throws Exception {
        assertEquals("CheckedCertificates", checks(hanako()).build().toString());
        assertEquals(
                "FoundKeys[keys=1, refused=[]]",
                checks(hanako()).build().find(ADDRESS).toString());
    }
}
