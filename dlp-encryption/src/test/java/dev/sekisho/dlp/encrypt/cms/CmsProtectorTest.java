package dev.sekisho.dlp.encrypt.cms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.encrypt.Collected;
import dev.sekisho.dlp.encrypt.cms.TestCertificates.Identity;
import dev.sekisho.dlp.protect.ContentKeyEscrow;
import dev.sekisho.dlp.protect.KeyRefusal;
import dev.sekisho.dlp.protect.KeyRefusedException;
import dev.sekisho.dlp.protect.OpeningException;
import dev.sekisho.dlp.protect.OpeningException.Reason;
import dev.sekisho.dlp.protect.OpeningKey;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.SigningKey;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CmsProtectorTest {
    private static final byte[] ENTITY = "Content-Type: text/plain; charset=utf-8\r\n\r\n関所 花子 090-0000-0000\r\n"
            .repeat(4000)
            .getBytes(StandardCharsets.UTF_8);
    private static final Duration DAYS = Duration.ofDays(10);

    private static ProtectionRequest.Builder request(Identity... recipients) {
        return ProtectionRequest.of(List.of(Part.of("", "text/plain", Content.of(ENTITY))))
                .to(Arrays.stream(recipients)
                        .map(one -> new RecipientKey.Certificate(one.certificate()))
                        .toList());
    }

    private static byte[] protect(ProtectionRequest.Builder request) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CmsProtector().protect(request.build(), out);
        return out.toByteArray();
    }

    private static OpeningKey.Private key(Identity identity) {
        return new OpeningKey.Private(identity.key(), identity.certificate());
    }

    private static Collected open(byte[] sealed, OpeningKey key) throws Exception {
        Collected collected = new Collected();
        new CmsOpener().open(Content.of(sealed), key, collected);
        return collected;
    }

    /** The reason of a refusal that released nothing. */
    private static Reason refused(byte[] sealed, OpeningKey key) {
        Collected collected = new Collected();
        OpeningException e =
                assertThrows(OpeningException.class, () -> new CmsOpener().open(Content.of(sealed), key, collected));
        assertTrue(collected.isEmpty(), "something was released");
        return e.reason();
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "EC,256", "EC,384", "X25519,0", "ML-KEM,0"})
    void theRecipientOpensItWithAndWithoutCertificate(String algorithm, int bits) throws Exception {
        Identity hanako = TestCertificates.make(algorithm, bits, "hanako@hospital.example", DAYS);
        byte[] made = protect(request(hanako));
        assertArrayEquals(ENTITY, open(made, key(hanako)).only());
        assertArrayEquals(
                ENTITY, open(made, new OpeningKey.Private(hanako.key(), null)).only());
    }

    @Test
    void eachOfSeveralRecipientsOpensIt() throws Exception {
        List<Identity> all = new ArrayList<>();
        for (String algorithm : List.of("RSA", "EC", "X25519", "ML-KEM")) {
            all.add(TestCertificates.make(algorithm, algorithm.equals("RSA") ? 2048 : 256, "a@b.example", DAYS));
        }
        byte[] made = protect(request(all.toArray(new Identity[0])));
        for (Identity one : all) {
            assertArrayEquals(ENTITY, open(made, key(one)).only());
            assertArrayEquals(
                    ENTITY, open(made, new OpeningKey.Private(one.key(), null)).only());
        }
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "EC,256", "X25519,0", "ML-KEM,0"})
    void anotherKeyOpensNothing(String algorithm, int bits) throws Exception {
        Identity hanako = TestCertificates.make(algorithm, bits, "hanako@hospital.example", DAYS);
        Identity jiro = TestCertificates.make(algorithm, bits, "jiro@hospital.example", DAYS);
        byte[] made = protect(request(hanako));
        assertEquals(Reason.WRONG_KEY, refused(made, key(jiro)));
        assertEquals(Reason.WRONG_KEY, refused(made, new OpeningKey.Private(jiro.key(), null)));
        assertEquals(Reason.NOT_AUTHENTIC, refused(made, new OpeningKey.ContentKey(new byte[32])));
        assertEquals(Reason.WRONG_KEY, refused(made, new OpeningKey.ContentKey(new byte[16])));
    }

    @Test
    void theEscrowedContentKeyOpensItAndIsAnotherEachTime() throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", DAYS);
        List<byte[]> keys = new ArrayList<>();
        ContentKeyEscrow escrow = key -> keys.add(((OpeningKey.ContentKey) key).bytes());
        byte[] made = protect(request(hanako).escrow(escrow));
        byte[] again = protect(request(hanako).escrow(escrow));
        assertArrayEquals(
                ENTITY, open(made, new OpeningKey.ContentKey(keys.get(0))).only());
        assertEquals(2, keys.size());
        assertEquals(Reason.NOT_AUTHENTIC, refused(again, new OpeningKey.ContentKey(keys.get(0))));
        assertNotEquals(Arrays.hashCode(made), Arrays.hashCode(again));
    }

    @Test
    void nothingIsWrittenWhenTheKeyCannotBeEscrowed() throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", DAYS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectionRequest request = request(hanako)
                .escrow(key -> {
                    throw new GeneralSecurityException("no custodian");
                })
                .build();
        assertThrows(GeneralSecurityException.class, () -> new CmsProtector().protect(request, out));
        assertEquals(0, out.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void theSignatureInsideIsReported(String algorithm) throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", DAYS);
        Identity company = TestCertificates.make(algorithm, algorithm.equals("RSA") ? 2048 : 256, "c@d.example", DAYS);
        SigningKey signer = new SigningKey.Certified(company.key(), List.of(company.certificate()));
        byte[] made = protect(request(hanako).signer(signer));
        Collected opened = open(made, key(hanako));
        assertArrayEquals(ENTITY, opened.only());
        assertEquals(1, opened.signatures().size());
        assertTrue(opened.signatures().get(0).verified());
        assertEquals(company.certificate(), opened.signatures().get(0).certificate());
        assertTrue(open(protect(request(hanako)), key(hanako)).signatures().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChangedByteReleasesNothing(boolean signed) throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", DAYS);
        ProtectionRequest.Builder request = request(hanako);
        if (signed) {
            request.signer(new SigningKey.Certified(hanako.key(), List.of(hanako.certificate())));
        }
        byte[] made = protect(request);
        int opened = 0;
        for (int at = 0; at < made.length; at += at < 1200 || at > made.length - 60 ? (signed ? 23 : 1) : 9973) {
            byte[] bad = made.clone();
            bad[at] ^= 1;
            Collected collected = new Collected();
            try {
                new CmsOpener().open(Content.of(bad), key(hanako), collected);
                // What is not covered by the tag: version numbers, other spellings of a length, the end marks.
                assertArrayEquals(ENTITY, collected.only(), "byte " + at);
                opened++;
            } catch (OpeningException e) {
                assertTrue(collected.isEmpty(), "byte " + at);
            }
        }
        assertTrue(opened < 40, opened + " changed bytes made no difference");
    }

    @Test
    void aCutEnvelopeReleasesNothing() throws Exception {
        Identity hanako = TestCertificates.make("EC", 256, "hanako@hospital.example", DAYS);
        byte[] made = protect(request(hanako));
        for (int length = 0; length < made.length - 20; length += length < 1000 ? 7 : 4999) {
            refused(Arrays.copyOf(made, length), key(hanako));
        }
        assertEquals(Reason.NOT_AUTHENTIC, refused(Arrays.copyOf(made, made.length - 30), key(hanako)));
        assertEquals(Reason.MALFORMED, refused(ENTITY, key(hanako)));
    }

    @Test
    void aCertificateThatMustNotBeUsedIsRefusedByName() throws Exception {
        Identity old = TestCertificates.make("EC", 256, "a@b.example", Duration.ofDays(-1));
        Identity signs = TestCertificates.make(
                TestCertificates.authority(), "EC", 256, "a@b.example", DAYS, KeyUsage.digitalSignature);
        Identity weak = TestCertificates.make("RSA", 1024, "a@b.example", DAYS);
        Identity other = TestCertificates.make("Ed25519", 255, "a@b.example", DAYS);
        assertEquals(KeyRefusal.EXPIRED, refusal(old));
        assertEquals(KeyRefusal.WRONG_USAGE, refusal(signs));
        assertEquals(KeyRefusal.WEAK, refusal(weak));
        assertEquals(KeyRefusal.UNSUPPORTED, refusal(other));
    }

    private static KeyRefusal refusal(Identity recipient) {
        return assertThrows(KeyRefusedException.class, () -> protect(request(recipient)))
                .refusal();
    }

    @Test
    void theFormSaysWhatWasDoneAndTellsNothingOfThePart() throws Exception {
        Identity hanako = TestCertificates.make("ML-KEM", 0, "hanako@hospital.example", DAYS);
        byte[] before = ENTITY.clone();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProtectedForm form = new CmsProtector().protect(request(hanako).build(), out);
        assertEquals("AES-256-GCM, ML-KEM-768, HKDF-SHA256, AES-256 key wrap (CMS)", form.algorithm());
        assertTrue(form.authenticated());
        assertArrayEquals(before, ENTITY, "the caller's bytes are left alone");
        assertFalse(out.toString(StandardCharsets.ISO_8859_1).contains("text/plain"));
    }
}
