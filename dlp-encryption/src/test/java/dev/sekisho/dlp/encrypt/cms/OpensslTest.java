package dev.sekisho.dlp.encrypt.cms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.Tool;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.Opener;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.Secret;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenSSL opens what we make, and we open what OpenSSL makes. */
class OpensslTest {
    private static final byte[] ENTITY = "Content-Type: text/plain; charset=utf-8\r\n\r\n関所 花子 090-0000-0000\r\n"
            .repeat(3000)
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dir;

    private Tool openssl;
    private Identity hanako;

    @BeforeEach
    void findTool() throws Exception {
        openssl = Tool.of("openssl");
        Files.write(dir.resolve("entity"), ENTITY);
        recipient("EC", 256);
    }

    private void recipient(String algorithm, int bits) throws Exception {
        hanako = TestCertificates.make(algorithm, bits, "hanako@hospital.example", Duration.ofDays(10));
        hanako.write(dir.resolve("cert.pem"), dir.resolve("key.pem"));
    }

    private Path protect(Protector protector, boolean signed, RecipientKey... more) throws Exception {
        List<RecipientKey> keys = new ArrayList<>(List.of(more));
        keys.add(new RecipientKey.Certificate(hanako.certificate()));
        Part part = Part.of("", "text/plain", Content.of(ENTITY));
        ProtectionRequest.Builder request = ProtectionRequest.of(List.of(part)).to(keys);
        if (signed) {
            request.signer(new SigningKey.Certified(hanako.key(), List.of(hanako.certificate())));
        }
        Path file = dir.resolve("sealed.p7m");
        try (OutputStream out = Files.newOutputStream(file)) {
            protector.protect(request.build(), out);
        }
        return file;
    }

    private Tool.Result run(String arguments) throws Exception {
        return openssl.run(dir, arguments.strip().split(" +", -1));
    }

    private Tool.Result decrypt(String file) throws Exception {
        return run("cms -decrypt -inform DER -binary -inkey key.pem -recip cert.pem -out opened -in " + file);
    }

    private void encrypt(String arguments) throws Exception {
        Tool.Result result = run("cms -encrypt -binary -outform DER -in entity -out made.p7m " + arguments);
        assertEquals(0, result.status(), result.toString());
    }

    private Collected open(Opener opener, OpeningKey key) throws Exception {
        Collected collected = new Collected();
        Content made = Content.of(dir.resolve("made.p7m"));
        assertTrue(opener.recognises(made));
        opener.open(made, key, collected);
        return collected;
    }

    private OpeningKey own() {
        return new OpeningKey.Private(hanako.key(), hanako.certificate());
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "EC,256"})
    void opensslDecryptsOurs(String algorithm, int bits) throws Exception {
        recipient(algorithm, bits);
        Path file = protect(new CmsProtector(), false);
        Tool.Result good = decrypt("sealed.p7m");
        assertEquals(0, good.status(), good.toString());
        assertArrayEquals(ENTITY, Files.readAllBytes(dir.resolve("opened")));

        byte[] made = Files.readAllBytes(file);
        made[made.length / 2] ^= 1;
        Files.write(file, made);
        assertNotEquals(0, decrypt("sealed.p7m").status());
    }

    @Test
    void anotherKindOfRecipientBesideDoesNotDisturbOpenssl() throws Exception {
        recipient("RSA", 2048);
        List<RecipientKey> others = new ArrayList<>();
        for (String algorithm : List.of("X25519", "ML-KEM")) {
            Identity other = TestCertificates.make(algorithm, 0, "a@b.example", Duration.ofDays(10));
            others.add(new RecipientKey.Certificate(other.certificate()));
        }
        protect(new CmsProtector(), false, others.toArray(new RecipientKey[0]));
        Tool.Result good = decrypt("sealed.p7m");
        assertEquals(0, good.status(), good.toString());
        assertArrayEquals(ENTITY, Files.readAllBytes(dir.resolve("opened")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensslVerifiesTheSignatureInside(boolean authenticated) throws Exception {
        recipient("RSA", 2048);
        Identity authority = TestCertificates.authority();
        authority.write(dir.resolve("ca.pem"), dir.resolve("ca.key"));
        protect(authenticated ? new CmsProtector() : new CmsCbcProtector(), true);
        assertEquals(0, decrypt("sealed.p7m").status());
        Tool.Result verified =
                run("cms -verify -binary -inform SMIME -CAfile ca.pem -purpose any -in opened -out verified");
        assertEquals(0, verified.status(), verified.toString());
        assertArrayEquals(ENTITY, Files.readAllBytes(dir.resolve("verified")));
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048,''", "RSA,2048,-keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256", "EC,256,''"})
    void weOpenOpensslsAndRefuseAChangedOne(String algorithm, int bits, String options) throws Exception {
        recipient(algorithm, bits);
        for (String stream : List.of("", "-stream ")) {
            encrypt("-aes-256-gcm " + stream + "-recip cert.pem " + options);
            assertArrayEquals(ENTITY, open(new CmsOpener(), own()).only());
        }
        byte[] made = Files.readAllBytes(dir.resolve("made.p7m"));
        made[made.length / 2] ^= 1;
        Files.write(dir.resolve("made.p7m"), made);
        Collected nothing = new Collected();
        OpeningException e = assertThrows(
                OpeningException.class,
                () -> new CmsOpener().open(Content.of(dir.resolve("made.p7m")), own(), nothing));
        assertEquals(Reason.NOT_AUTHENTIC, e.reason());
        assertTrue(nothing.isEmpty());
    }

    @Test
    void weOpenOpensslsSignedCbcAndRefuseTheUnsignedOne() throws Exception {
        recipient("RSA", 2048);
        encrypt("-aes-256-cbc -recip cert.pem");
        assertEquals(
                Reason.UNSUPPORTED,
                assertThrows(OpeningException.class, () -> open(new CmsCbcOpener(), own()))
                        .reason());
        Tool.Result signed =
                run("cms -sign -nodetach -binary -md sha256 -signer cert.pem -inkey key.pem -in entity -out signed");
        assertEquals(0, signed.status(), signed.toString());
        Files.move(dir.resolve("signed"), dir.resolve("entity"), StandardCopyOption.REPLACE_EXISTING);
        encrypt("-aes-256-cbc -pwri_password Sekisho-2026 -recip cert.pem");
        Collected opened = open(new CmsCbcOpener(), own());
        assertArrayEquals(ENTITY, opened.only());
        assertEquals(hanako.certificate(), opened.signatures().get(0).certificate());
        OpeningKey password = new OpeningKey.Password(new Secret("Sekisho-2026".toCharArray()));
        assertArrayEquals(ENTITY, open(new CmsCbcOpener(), password).only());
        OpeningKey wrong = new OpeningKey.Password(new Secret("Sekisho-2027".toCharArray()));
        assertEquals(
                Reason.WRONG_KEY,
                assertThrows(OpeningException.class, () -> open(new CmsCbcOpener(), wrong))
                        .reason());
    }
}
