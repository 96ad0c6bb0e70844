package dev.sekisho.dlp.custody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.encrypt.cms.CmsOpener;
import dev.sekisho.dlp.encrypt.cms.CmsProtector;
import dev.sekisho.dlp.encrypt.cms.TestCertificates;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.encrypt.openpgp.TestKeys;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {
    private static final byte[] ENTITY =
            "Content-Type: text/plain\r\n\r\n関所\r\n".repeat(999).getBytes(StandardCharsets.UTF_8);
    private static final String PASSWORD = "Sekisho-2026";

    @TempDir
    Path dir;

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }

    private static Identity hanako(String algorithm) throws Exception {
        int bits = algorithm.equals("RSA") ? 2048 : 256;
        return TestCertificates.make(algorithm, bits, "hanako@hospital.example", Duration.ofDays(10));
    }

    /** Encrypts, signed if there is a signer, and opens. */
    private static Collected roundTrip(X509Certificate recipient, OpeningKey key, SigningKey signer) throws Exception {
        ProtectionRequest.Builder request = ProtectionRequest.of(List.of(Part.of("", "text/plain", Content.of(ENTITY))))
                .to(List.of(new RecipientKey.Certificate(recipient)))
                .signer(signer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CmsProtector().protect(request.build(), out);
        Collected collected = new Collected();
        new CmsOpener().open(Content.of(out.toByteArray()), key, collected);
        assertArrayEquals(ENTITY, collected.only());
        assertEquals(1, collected.signatures().size());
        return collected;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PKCS12", "JKS"})
    void aKeyStoreFileSignsAndOpens(String type) throws Exception {
        Identity hanako = hanako("RSA");
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        store.setKeyEntry("hanako", hanako.key(), PASSWORD.toCharArray(), new Certificate[] {hanako.certificate()});
        try (OutputStream out = Files.newOutputStream(dir.resolve("keys"))) {
            store.store(out, PASSWORD.toCharArray());
        }
        List<CertifiedKey> keys = KeyStoreFile.read(dir.resolve("keys"), secret(PASSWORD));
        assertEquals(1, keys.size());
        assertEquals("CertifiedKey", keys.get(0).toString());
        roundTrip(hanako.certificate(), keys.get(0).opening(), keys.get(0).signing());
        assertThrows(IOException.class, () -> KeyStoreFile.read(dir.resolve("keys"), secret("wrong")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "X25519", "ML-KEM"})
    void aPemFileOpens(String algorithm) throws Exception {
        Identity hanako = hanako(algorithm);
        Identity company = hanako("EC");
        hanako.write(dir.resolve("cert.pem"), dir.resolve("key.pem"));
        Files.writeString(
                dir.resolve("both.pem"),
                Files.readString(dir.resolve("key.pem")) + Files.readString(dir.resolve("cert.pem")));
        CertifiedKey key = PemFile.keys(dir.resolve("both.pem"), null).get(0);
        assertEquals(List.of(hanako.certificate()), key.chain());
        SigningKey signer = new SigningKey.Certified(company.key(), List.of(company.certificate()));
        roundTrip(hanako.certificate(), key.opening(), signer);
        CertifiedKey alone = PemFile.keys(dir.resolve("key.pem"), null).get(0);
        roundTrip(hanako.certificate(), alone.opening(), signer);
        assertThrows(IllegalArgumentException.class, alone::signing);
    }

    @ParameterizedTest
    @CsvSource({"RSA,-traditional", "EC,-traditional", "RSA,-aes256 -passout pass:Sekisho-2026"})
    void opensslsOtherFormsOfAKeyAreRead(String algorithm, String options) throws Exception {
        Tool openssl = Tool.of("openssl");
        Identity hanako = hanako(algorithm);
        hanako.write(dir.resolve("cert.pem"), dir.resolve("key.pem"));
        Tool.Result made = openssl.run(dir, ("pkey -in key.pem -out other.pem " + options).split(" ", -1));
        assertEquals(0, made.status(), made.toString());
        CertifiedKey read =
                PemFile.keys(dir.resolve("other.pem"), secret(PASSWORD)).get(0);
        SigningKey signer = new SigningKey.Certified(read.key(), List.of(hanako.certificate()));
        roundTrip(hanako.certificate(), read.opening(), signer);
    }

    @Test
    void aLockedPemKeyNeedsItsPassword() throws Exception {
        Tool openssl = Tool.of("openssl");
        hanako("EC").write(dir.resolve("cert.pem"), dir.resolve("key.pem"));
        openssl.run(dir, "pkey -in key.pem -out locked.pem -aes256 -passout pass:Sekisho-2026".split(" ", -1));
        assertThrows(GeneralSecurityException.class, () -> PemFile.keys(dir.resolve("locked.pem"), null));
        assertThrows(GeneralSecurityException.class, () -> PemFile.keys(dir.resolve("locked.pem"), secret("wrong")));
    }

    @Test
    void aKeyRingKnowsKeysByTheAddressesTheyName() throws Exception {
        OpenPGPKey hanako = TestKeys.make("Hanako@hospital.example");
        Files.write(dir.resolve("hanako.gpg"), hanako.toCertificate().getEncoded());
        Files.writeString(
                dir.resolve("jiro.asc"),
                TestKeys.make("jiro@hospital.example").toCertificate().toAsciiArmoredString());
        OpenPgpKeyRing ring = OpenPgpKeyRing.read(dir, Clock.systemUTC());
        assertEquals(1, ring.find("hanako@hospital.example").keys().size());
        assertEquals(1, ring.find("JIRO@hospital.example").keys().size());
        assertTrue(ring.find("saburo@hospital.example").keys().isEmpty());
        assertEquals("OpenPgpKeyRing[addresses=2]", ring.toString());
        Clock past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-400));
        assertEquals(
                List.of(KeyRefusal.NOT_YET_VALID),
                OpenPgpKeyRing.read(dir, past).find("hanako@hospital.example").refused());
        assertTrue(OpenPgpKeyRing.read(dir.resolve("none"), past)
                .find("a@b.example")
                .refused()
                .isEmpty());
    }
}
