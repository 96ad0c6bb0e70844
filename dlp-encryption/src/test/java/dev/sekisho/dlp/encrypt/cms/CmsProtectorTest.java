package dev.sekisho.dlp.encrypt.cms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CmsProtectorTest {
    private static final byte[] ENTITY = "Content-Type: text/plain; charset=utf-8\r\n\r\n関所 花子 090-0000-0000\r\n"
            .repeat(4000)
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dir;

    private static byte[] protect(X509Certificate... certificates) throws Exception {
        Part entity = Part.of("", "text/plain", Content.of(ENTITY));
        List<RecipientKey.Certificate> keys =
                Stream.of(certificates).map(RecipientKey.Certificate::new).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CmsProtector()
                .protect(ProtectionRequest.of(List.of(entity)).to(keys).build(), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "EC,256"})
    void opensslDecryptsIt(String algorithm, int bits) throws Exception {
        Tool openssl = Tool.of("openssl");
        Identity hanako = TestCertificates.make(algorithm, bits, "hanako@hospital.example", Duration.ofDays(10));
        hanako.write(dir.resolve("cert.pem"), dir.resolve("key.pem"));
        byte[] made = protect(hanako.certificate());
        Files.write(dir.resolve("in.p7m"), made);
        Tool.Result good = decrypt(openssl);
        assertEquals(0, good.status(), good.toString());
        assertArrayEquals(ENTITY, Files.readAllBytes(dir.resolve("out")));

        made[made.length / 2] ^= 1;
        Files.write(dir.resolve("in.p7m"), made);
        assertNotEquals(0, decrypt(openssl).status());
    }

    private Tool.Result decrypt(Tool openssl) throws Exception {
        return openssl.run(
                dir,
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-binary",
                "-in",
                "in.p7m",
                "-inkey",
                "key.pem",
                "-recip",
                "cert.pem",
                "-out",
                "out");
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "EC,256"})
    void weOpenItAndWriteNothingOfAChangedOne(String algorithm, int bits) throws Exception {
        Identity hanako = TestCertificates.make(algorithm, bits, "hanako@hospital.example", Duration.ofDays(10));
        byte[] made = protect(hanako.certificate());
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        AuthEnvelope.open(Content.of(made), hanako.key(), plain);
        assertArrayEquals(ENTITY, plain.toByteArray());
        int lastOfTag = made.length - 7; // behind it stand only the end-of-contents octets of the encoding
        for (int at = lastOfTag; at > 0; at -= made.length / 40) {
            byte[] bad = made.clone();
            bad[at] ^= 1;
            ByteArrayOutputStream nothing = new ByteArrayOutputStream();
            assertThrows(
                    Exception.class, () -> AuthEnvelope.open(Content.of(bad), hanako.key(), nothing), "byte " + at);
            assertEquals(0, nothing.size(), "byte " + at);
        }
    }

    @Test
    void refusesAnotherKeyAndATruncatedEnvelope() throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", Duration.ofDays(10));
        Identity jiro = TestCertificates.make("EC", 256, "jiro@hospital.example", Duration.ofDays(10));
        byte[] made = protect(hanako.certificate());
        ByteArrayOutputStream nothing = new ByteArrayOutputStream();
        assertThrows(GeneralSecurityException.class, () -> AuthEnvelope.open(Content.of(made), jiro.key(), nothing));
        byte[] cut = java.util.Arrays.copyOf(made, made.length - 30);
        assertThrows(Exception.class, () -> AuthEnvelope.open(Content.of(cut), hanako.key(), nothing));
        assertEquals(0, nothing.size());
    }

    @Test
    void refusesAnExpiredCertificate() throws Exception {
        Identity old = TestCertificates.make("EC", 256, "old@hospital.example", Duration.ofDays(-1));
        assertThrows(CertificateException.class, () -> protect(old.certificate()));
    }

    @Test
    void twoEnvelopesOfTheSameEntityDiffer() throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", Duration.ofDays(10));
        List<Integer> hashes = Stream.of(protect(hanako.certificate()), protect(hanako.certificate()))
                .map(java.util.Arrays::hashCode)
                .toList();
        assertNotEquals(hashes.get(0), hashes.get(1));
    }
}
