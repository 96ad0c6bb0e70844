package dev.sekisho.dlp.encrypt.cms;

import dev.sekisho.dlp.encrypt.BouncyCastle;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.NamedParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jcajce.spec.MLKEMParameterSpec;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates of people who do not exist. */
public final class TestCertificates {
    /** No key usage stated. */
    public static final int ANY_USAGE = -1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Identity AUTHORITY = authority("CN=Sekisho Test Authority");

    private TestCertificates() {}

    /** A certificate and its private key. */
    public record Identity(X509Certificate certificate, PrivateKey key) {
        public void write(Path certificateFile, Path keyFile) throws Exception {
            pem(certificateFile, "CERTIFICATE", certificate.getEncoded());
            pem(keyFile, "PRIVATE KEY", key.getEncoded());
        }
    }

    /** The issuer of all that {@link #make} makes. */
    public static Identity authority() {
        return AUTHORITY;
    }

    /** Another issuer, whom nobody trusts. */
    public static Identity authority(String name) {
        try {
            KeyPair pair = pair("EC", 256);
            X500Name subject = new X500Name(name);
            JcaX509v3CertificateBuilder builder = builder(subject, subject, pair.getPublic(), Duration.ofDays(3650));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            return new Identity(sign(builder, pair.getPrivate()), pair.getPrivate());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Identity make(String algorithm, int bits, String address, Duration validFor) throws Exception {
        return make(AUTHORITY, algorithm, bits, address, validFor, ANY_USAGE);
    }

    public static Identity make(
            Identity issuer, String algorithm, int bits, String address, Duration validFor, int usage)
            throws Exception {
        KeyPair pair = pair(algorithm, bits);
        return new Identity(certificate(issuer, pair.getPublic(), address, validFor, usage), pair.getPrivate());
    }

    public static X509Certificate certificate(
            Identity issuer, PublicKey key, String address, Duration validFor, int usage) throws Exception {
        X500Name from = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        JcaX509v3CertificateBuilder builder = builder(from, new X500Name("CN=Sekisho Test"), key, validFor);
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.rfc822Name, address)));
        if (usage != ANY_USAGE) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        }
        return sign(builder, issuer.key());
    }

    private static KeyPair pair(String algorithm, int bits) throws GeneralSecurityException {
        switch (algorithm) {
            case "X25519" -> {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("XDH");
                generator.initialize(NamedParameterSpec.X25519);
                return generator.generateKeyPair();
            }
            case "ML-KEM" -> {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("ML-KEM", BouncyCastle.provider());
                generator.initialize(MLKEMParameterSpec.ml_kem_768);
                return generator.generateKeyPair();
            }
            default -> {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
                generator.initialize(bits);
                return generator.generateKeyPair();
            }
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Duration validFor) {
        Instant from = Instant.now().minus(Duration.ofDays(365));
        BigInteger serial = new BigInteger(64, RANDOM).add(BigInteger.ONE);
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(from), Date.from(Instant.now().plus(validFor)), subject, key);
    }

    private static X509Certificate sign(JcaX509v3CertificateBuilder builder, PrivateKey issuer) throws Exception {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer)));
    }

    private static void pem(Path file, String type, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        String text = "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
        Files.writeString(file, text, StandardCharsets.US_ASCII);
    }
}
