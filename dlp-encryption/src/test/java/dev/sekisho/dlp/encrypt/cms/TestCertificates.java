package dev.sekisho.dlp.encrypt.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates of people who do not exist. */
public final class TestCertificates {
    private TestCertificates() {}

    /** A certificate and its private key. */
    public record Identity(X509Certificate certificate, PrivateKey key) {
        public void write(Path certificateFile, Path keyFile) throws Exception {
            pem(certificateFile, "CERTIFICATE", certificate.getEncoded());
            pem(keyFile, "PRIVATE KEY", key.getEncoded());
        }
    }

    @SuppressWarnings("JavaUtilDate")
    public static Identity make(String algorithm, int bits, String address, Duration validFor) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        KeyPair pair = generator.generateKeyPair();
        Instant from = Instant.now().minus(Duration.ofDays(365));
        X500Name name = new X500Name("CN=Sekisho Test");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(from), Date.from(Instant.now().plus(validFor)), name, pair.getPublic());
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.rfc822Name, address)));
        String signature = algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        return new Identity(
                new JcaX509CertificateConverter()
                        .getCertificate(builder.build(new JcaContentSignerBuilder(signature).build(pair.getPrivate()))),
                pair.getPrivate());
    }

    private static void pem(Path file, String type, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        String text = "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
        Files.writeString(file, text, StandardCharsets.US_ASCII);
    }
}
